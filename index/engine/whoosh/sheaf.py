"""One article ready to be written: what of its analysis becomes documents, small enough to wait in memory."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date

from attrs import frozen

from index.records import Analysis, Claim, Entity, Quotation


@frozen
class Telling:
    """A quotation or claim."""

    record: Quotation | Claim
    """As it was read."""
    about: tuple[str, ...]
    """Names of the people whom its words mention."""


@frozen
class Figure:
    """A person of the article."""

    name: str
    """The fullest name."""
    forms: tuple[str, ...]
    """Other name forms."""
    paragraphs: tuple[int, ...]
    """Numbers of the paragraphs that mention them; none for a name that only a claim or quotation gives."""


@frozen
class Sheaf:
    """All of one article."""

    name: str
    """Its name."""
    published: date | None
    """Its day."""
    title: str
    """Its headline."""
    outlet: str
    """Its outlet."""
    path: str
    """Its file."""
    paragraphs: tuple[tuple[int, bytes], ...]
    """Number and text of each paragraph."""
    tellings: tuple[Telling, ...]
    """Quotations, then claims."""
    people: tuple[Figure, ...]
    """Everybody in it."""
    entities: tuple[Entity, ...]
    """Organisations, places, works and dates."""

    @property
    def size(self) -> int:
        """Bytes of its text."""
        return sum(len(text) for _, text in self.paragraphs)


def sheaf_of(analysis: Analysis) -> Sheaf:
    """Take from an analysis what becomes documents; what stands in a paragraph that is not there is left out."""
    article = analysis.article
    there = frozenset(paragraph.number for paragraph in article.paragraphs)
    told: list[Quotation | Claim] = [*analysis.quotations, *analysis.claims]
    told = sorted((one for one in told if one.paragraph in there), key=lambda one: one.paragraph)
    return Sheaf(
        article.name,
        article.published,
        article.title,
        article.outlet,
        article.path,
        tuple((paragraph.number, paragraph.text.encode()) for paragraph in article.paragraphs),
        tuple(_tellings(analysis, told)),
        tuple(_figures(analysis, there, told)),
        tuple(entity for entity in analysis.entities if entity.paragraph in there),
    )


def _tellings(analysis: Analysis, told: Iterable[Quotation | Claim]) -> Iterator[Telling]:
    """Give quotations and claims, each with the people whom its words mention."""
    mentions = defaultdict(list)
    for person in analysis.people:
        for mention in person.mentions:
            mentions[mention.paragraph].append((mention.start, mention.end, person.name))
    for one in told:
        spans = mentions.get(one.paragraph, ())
        about = [name for start, end, name in spans if one.start <= start and end <= one.end]
        yield Telling(one, tuple(dict.fromkeys(about)))


def _figures(
    analysis: Analysis, there: frozenset[int], told: Iterable[Quotation | Claim]
) -> Iterable[Figure]:
    """Give the people of the article, and whoever only a quotation or claim names."""
    figures = {}
    for person in analysis.people:
        paragraphs = sorted(there.intersection(mention.paragraph for mention in person.mentions))
        figures[person.name] = Figure(person.name, person.aliases, tuple(paragraphs))
    for name in _named(told):
        figures.setdefault(name, Figure(name, (), ()))
    return figures.values()


def _named(told: Iterable[Quotation | Claim]) -> Iterator[str]:
    """Give the names that quotations and claims hold."""
    for one in told:
        if isinstance(one, Claim):
            yield from (one.actor, one.recipient)
        if one.voice.speaker is not None:
            yield one.voice.speaker
