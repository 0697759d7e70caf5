"""Which paragraphs match."""

from typing import TYPE_CHECKING, Literal

from attrs import evolve, frozen

from index.archive.questions.asks import Asks
from index.archive.questions.window import AsOf, Window

if TYPE_CHECKING:
    from index.archive.answers.search import Hits

Order = Literal["newest", "oldest", "relevance"]
"""How paragraphs are ordered; relevance is BM25."""


@frozen
class Search(Asks["Hits"]):
    """Which paragraphs match a query and mention the people filtered by."""

    query: str = ""
    """The text of the box, in the query grammar; empty matches every paragraph."""
    people: tuple[str, ...] = ()
    """Keys of the people filtered by, oldest filter first; a paragraph mentions all of them."""
    order: Order = "newest"
    """Order of the rows."""
    typing: bool = False
    """True while the box has the focus: the last word also matches as a prefix."""
    within: str = ""
    """Name of the one article searched, else empty."""
    as_of: AsOf = AsOf()
    """Cuts in time for `status:`, and the day from which `6m..` counts back."""
    window: Window = Window()
    """Which rows are wanted."""

    def __and__(self, person: str) -> "Search":
        """Narrow to paragraphs that mention one more person."""
        if person in self.people:
            return self
        return evolve(self, people=(*self.people, person), window=Window(size=self.window.size))

    def without(self, person: str) -> "Search":
        """Drop the filter by one person."""
        return evolve(
            self, people=tuple(p for p in self.people if p != person), window=Window(size=self.window.size)
        )
