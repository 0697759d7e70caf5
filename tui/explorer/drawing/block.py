"""Lines that belong together: what lists, panels and dialogs are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from textual.content import Content

if TYPE_CHECKING:
    from tui.copies import Told


class Block(NamedTuple):
    """Lines that belong together, and what stands behind them."""

    lines: tuple[Content, ...]
    """The lines."""
    address: str = ""
    """A paragraph to read."""
    people: tuple[str, ...] = ()
    """Keys of people: one to filter by, two for a tie."""
    names: tuple[str, ...] = ()
    """Their names, in the same order."""
    command: str = ""
    """A value to choose: the id of a command, an option."""
    told: Told | None = None
    """A claim, with its copies."""
    kind: str = ""
    """What it shows, where somebody looks for that: `evidence`."""
    title: int = 0
    """How many of the first lines are a title above it."""
