"""Numbers of the documents of a new segment: by kind, and inside a kind article by article."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from attrs import frozen

from index.engine.whoosh.schema import KINDS
from index.engine.whoosh.sheaf import Sheaf
from index.records import Claim


@frozen
class Numbered:
    """An article with the numbers of its documents."""

    sheaf: Sheaf
    """The article."""
    article: int
    """Its own document."""
    first: int
    """Document of its first paragraph."""
    paragraphs: dict[int, int]
    """Document of each paragraph, by number."""
    people: dict[str, int]
    """Document of each person, by name."""


def starts_of(sheaves: Sequence[Sheaf], ties: int) -> tuple[int, ...]:
    """Give the first document of each kind, and one past the last."""
    told = sum(len(sheaf.tellings) for sheaf in sheaves)
    claims = sum(isinstance(one.record, Claim) for sheaf in sheaves for one in sheaf.tellings)
    counts = (
        len(sheaves),
        sum(len(sheaf.paragraphs) for sheaf in sheaves),
        told - claims,
        claims,
        sum(len(sheaf.people) for sheaf in sheaves),
        sum(len(sheaf.entities) for sheaf in sheaves),
        ties,
    )
    return tuple(accumulate(counts, initial=0))


def numbered(sheaves: Iterable[Sheaf], starts: Sequence[int]) -> Iterator[Numbered]:
    """Number the documents of articles, paragraphs and people."""
    paragraph, person = starts[KINDS.index("paragraph")], starts[KINDS.index("person")]
    for article, sheaf in enumerate(sheaves):
        paragraphs = {number: paragraph + i for i, (number, _) in enumerate(sheaf.paragraphs)}
        people = {figure.name: person + i for i, figure in enumerate(sheaf.people)}
        yield Numbered(sheaf, article, paragraph, paragraphs, people)
        paragraph, person = paragraph + len(paragraphs), person + len(people)
