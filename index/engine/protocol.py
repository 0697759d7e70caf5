"""What the archive asks of an engine. No document number crosses this line.

Two engines answer it: the one over Whoosh, and in the tests one that walks a list of paragraphs.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Literal, Protocol

from attrs import frozen

from index.query.tree import All, Field, Node

if TYPE_CHECKING:
    from index.records import Analysis, Tie

Kind = Literal["paragraph", "entity", "quotation", "claim", "tie"]
"""What is asked for. A quotation, claim or entity matches where it fulfils the conditions of `Told` (or holds the
word of `entity:`) and its paragraph the rest; a tie where one of its claims does, every tie where all is asked for."""

Order = Literal["newest", "oldest", "relevance"]
"""newest: day of publication descending (undated last), name of the article, number of the paragraph; oldest: articles
the other way round; relevance: BM25 over the words of the query, then newest. Ties stand by their newest claim."""


@frozen
class LinkedPerson:
    """Which people of articles are one person of the archive."""

    key: str
    """The key of the person."""
    name: str
    """The name shown."""
    members: tuple[tuple[str, str], ...]
    """Name of the article and full name in it, for each member."""


def address(article: str, name: str) -> str:
    """Give the key of a person of an article whom nobody has linked."""
    return f"{article}:{name}"


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
    """What the kind stores. paragraph: `title`, `outlet`, `text`; entity: `kind` (`person` too), `name`, `forms`;
    quotation: `quotation`, `speaker` (a key or empty); claim: `claim`, its actor and recipient as keys of people; tie:
    `people` (two keys), `tie`."""
    spans: tuple[tuple[int, int], ...] = ()
    """Where the words of the tree stand in the paragraph's text, in order, none touching another."""


@frozen
class Rows:
    """One window of an answer."""

    rows: tuple[Row, ...]
    """The rows of the window, in the order asked."""
    total: int
    """How many documents match, exactly; not yet known where not `complete`."""
    people: tuple[tuple[str, int], ...] = ()
    """Keys of people with how many matching paragraphs mention them, if facets were asked; the most frequent first,
    then by key."""
    complete: bool = True
    """False where the counts are still to come."""


EVERYTHING = All()
"""The tree of every paragraph."""


class DamagedError(Exception):
    """The stored index is damaged or of another version: make it anew from the articles."""


class Engine(Protocol):
    """A store of paragraphs, entities, quotations, claims and ties that finds them fast.

    `write`, `drop` and `link` prepare; `commit` makes all of it true at once, for every reader, or none of it.
    """

    @property
    def generation(self) -> int:
        """Number of the commit that is answered from; 0 for an empty index."""

    def refresh(self) -> bool:
        """Answer from the newest commit, of whatever process; tell whether there was a newer one."""

    def write(self, batch: "Sequence[Analysis]") -> None:
        """Add articles with everything understood of them; an article of the same name is replaced."""

    def drop(self, articles: Iterable[str]) -> None:
        """Remove articles by name; names it does not have are passed over."""

    def link(
        self,
        people: Iterable[LinkedPerson],
        ties: "Iterable[Tie]" = (),
        parted: Iterable[tuple[str, str]] = (),
    ) -> None:
        """Say which people of articles are one, and where their ties stand; rewrites no paragraph.

        Each member named moves to the person that names it; members not named stay where they were, and who was never
        named is a person alone (`address`). A tie replaces the one of the same two; `parted` are ties that are no more.
        """

    def commit(self, *, more: bool = False) -> None:
        """Make true what was written, dropped and linked since the last commit, and answer from it.

        Where `more` is about to be written the engine may leave to a later commit what makes searching faster.
        """

    def answer(
        self,
        kind: Kind = "paragraph",
        tree: Node = EVERYTHING,
        order: Order = "newest",
        window: tuple[int, int] = (0, 50),
        facets: int = 0,
    ) -> Iterator[Rows]:
        """Yield the rows of a window (start, size) and so many people counted.

        Where the whole takes long some first rows come at once, not `complete`, and then the whole.
        """

    def complete(self, field: Field, prefix: str, limit: int = 8) -> tuple[str, ...]:
        """Give the words of a field that begin so, those of most documents first, then alphabetical."""

    def similar(self, field: Field, word: str, limit: int = 3) -> tuple[str, ...]:
        """Give the words of a field nearest to one that is not there: at most two edits, the fewest first."""

    def close(self) -> None:
        """Give up what was not committed and let go of the files."""
