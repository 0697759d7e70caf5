"""What many questions share: which rows, and the cuts in time."""

from datetime import date

from attrs import frozen

MAX_ROWS = 50
"""Rows of one window unless asked otherwise: two screens of the largest terminal."""


@frozen
class Window:
    """Which rows of the whole answer are wanted."""

    start: int = 0
    """The first row, counted from 0."""
    size: int = MAX_ROWS
    """How many rows."""


@frozen
class AsOf:
    """The two cuts in time that a status can be asked at."""

    day: date | None = None
    """Events after this day are left out; None is the newest publication date of the archive."""
    known_by: date | None = None
    """Articles published after this day are left out; None leaves none out."""
