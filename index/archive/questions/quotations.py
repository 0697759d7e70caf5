"""Who said what."""

from typing import TYPE_CHECKING

from attrs import frozen

from index.archive.questions.asks import Asks
from index.archive.questions.window import Window

if TYPE_CHECKING:
    from index.archive.answers.quotations import QuotationsFound


@frozen
class Quotations(Asks["QuotationsFound"]):
    """Quotations by and about people, newest first."""

    by: str = ""
    """The speaker, else empty."""
    about: str = ""
    """A person the quoted words mention, else empty."""
    window: Window = Window()
    """Which rows are wanted."""
