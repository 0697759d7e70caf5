"""People of single articles: what linking them across articles needs to know."""

from datetime import date

from attrs import frozen

from index.archive.naming import folded
from index.engine.protocol import address
from index.records import Analysis, Trait

UNDATED = "undated"
"""Stands for a day of death that is not told; sorts after every day."""


@frozen
class Member:
    """One person as one article shows them."""

    article: str
    """Name of the article."""
    published: date | None
    """Its day of publication."""
    name: str
    """The fullest name the article gives."""
    folded: str
    """The name without case, accents and marks."""
    aliases: tuple[str, ...]
    """Other name forms."""
    paragraphs: int
    """Paragraphs that mention the person."""
    traits: tuple[Trait, ...]
    """What the article tells of them."""
    kin: tuple[tuple[str, str], ...]
    """Kin word and name of each relative: what the relative is to this person."""

    @property
    def address(self) -> str:
        """The person's address in the archive, `ARTICLE:Full Name`."""
        return address(self.article, self.name)

    @property
    def died(self) -> str:
        """The day of death that the article tells, `undated` where it tells no day, empty where it tells of none."""
        days = [str(trait.on or UNDATED) for trait in self.traits if trait.kind == "death"]
        return min(days, default="")


def members_of(analysis: Analysis) -> tuple[Member, ...]:
    """Give the people of an article."""
    article = analysis.article
    kin: dict[str, list[tuple[str, str]]] = {}
    for one in analysis.kin:
        (first, second), (first_is, second_is) = one.people, one.words
        kin.setdefault(first, []).append((second_is, second))
        kin.setdefault(second, []).append((first_is, first))
    return tuple(
        Member(
            article=article.name,
            published=article.published,
            name=person.name,
            folded=folded(person.name),
            aliases=person.aliases,
            paragraphs=len({mention.paragraph for mention in person.mentions}),
            traits=person.traits,
            kin=tuple(kin.get(person.name, ())),
        )
        for person in analysis.people
    )
