"""Who is in the archive."""

from typing import TYPE_CHECKING

from attrs import frozen

from index.archive.questions.asks import Asks
from index.archive.questions.window import Window

if TYPE_CHECKING:
    from index.archive.answers.people import PeopleFound


@frozen
class People(Asks["PeopleFound"]):
    """Who is in the archive, most mentioned first."""

    name: str = ""
    """A name or the beginning of one of its words; empty asks for everybody."""
    window: Window = Window()
    """Which rows are wanted."""
