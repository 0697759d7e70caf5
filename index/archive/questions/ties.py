"""Where people stand."""

from datetime import date
from typing import TYPE_CHECKING

from attrs import frozen

from index.archive.questions.asks import Asks
from index.archive.questions.search import Search
from index.archive.questions.window import AsOf, Window

if TYPE_CHECKING:
    from index.archive.answers.status import Standing
    from index.archive.answers.ties import TiesFound


@frozen
class StatusOf(Asks["Standing"]):
    """Where two people stand."""

    a: str
    """One person: a key, a name or an address `ARTICLE:Full Name`."""
    b: str
    """The other."""
    as_of: AsOf = AsOf()
    """Cuts in time."""
    changed_since: date | None = None
    """The day by what was known on which the status is compared; None compares with the end of the last session."""


@frozen
class Ties(Asks["TiesFound"]):
    """Ties, the last changed first."""

    people: tuple[str, ...] = ()
    """Keys, names or addresses. None: every tie; one person: all theirs; more: the ties among them."""
    among: Search | None = None
    """Only ties with a claim in the paragraphs that this search finds."""
    label: str = ""
    """Only ties that stand so."""
    changed_since: date | None = None
    """Only ties whose status known by that day differs from the status now."""
    moved: bool = False
    """Only ties that stand otherwise than when the last session ended, or than by what was known on `changed_since`."""
    as_of: AsOf = AsOf()
    """Cuts in time."""
    window: Window = Window()
    """Which rows are wanted."""
