"""What the archive asks of an engine. No document number crosses this line.

Two engines answer it: the one over Whoosh, and in the tests one that walks a list of paragraphs.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, Literal, Protocol

from attrs import frozen

from index.query.tree import Node
from index.records import Analysis, Tie

Kind = Literal["paragraph", "entity", "quotation", "claim", "tie"]
"""What is asked for."""


@frozen
class LinkedPerson:
    """Which people of articles are one person of the archive."""

    key: str
    """The key of the person."""
    name: str
    """The name shown."""
    members: tuple[tuple[str, str], ...]
    """Name of the article and full name in it, for each member."""


@frozen
class Row:
    """One document of an answer."""

    article: str
    """Name of the article; of a tie empty."""
    paragraph: int
    """Number of the paragraph; of a tie 0."""
    published: date | None
    """The article's day of publication."""
    stored: Mapping[str, Any]
    """What the kind stores: title, outlet and text of a paragraph; the record of a quotation, claim or tie."""
    spans: tuple[tuple[int, int], ...] = ()
    """Where the words of the tree stand in the text."""


@frozen
class Rows:
    """One window of an answer."""

    rows: tuple[Row, ...]
    """The rows of the window, in the order asked."""
    total: int
    """How many documents match, exactly."""
    people: tuple[tuple[str, int], ...] = ()
    """Keys of people with how many matching paragraphs mention them, if facets were asked."""
    complete: bool = True
    """False where the counts are still to come."""


class Engine(Protocol):
    """A store of paragraphs, entities, quotations, claims and ties that finds them fast."""

    @property
    def generation(self) -> int:
        """Number of the last commit; 0 for an empty index."""

    def write(self, batch: Sequence[Analysis]) -> None:
        """Add articles with everything understood of them; an article of the same name is replaced."""

    def drop(self, articles: Iterable[str]) -> None:
        """Remove articles by name."""

    def link(self, people: Sequence[LinkedPerson], ties: Sequence[Tie]) -> None:
        """Say which people of articles are one, and where their ties stand; rewrites no paragraph."""

    def answer(
        self,
        kind: Kind,
        tree: Node,
        order: str = "newest",
        window: tuple[int, int] = (0, 50),
        facets: int = 0,
    ) -> Iterable[Rows]:
        """Yield the rows of a window; where the whole takes long, first rows at once and then the whole."""

    def complete(self, field: str, prefix: str, limit: int = 8) -> tuple[str, ...]:
        """Give the most frequent terms of a field that begin so."""

    def similar(self, field: str, word: str, limit: int = 3) -> tuple[str, ...]:
        """Give the terms of a field nearest to a word."""
