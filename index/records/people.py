"""People and other entities of one article, and everything understood of it."""

from datetime import date
from typing import Literal

from attrs import frozen

from index.records.articles import Article
from index.records.claims import Claim
from index.records.quotations import Quotation

Form = Literal["name", "description", "pronoun"]
"""How a mention stands for its person."""

EntityKind = Literal["organisation", "place", "work", "date"]
"""What an entity is, people aside."""


@frozen
class Mention:
    """A span of text that stands for a person."""

    paragraph: int
    """Number of the paragraph."""
    start: int
    """First character of the span."""
    end: int
    """One past its last character."""
    text: str
    """The words of the span."""
    form: Form
    """Name, description ("the pop star") or pronoun."""
    reason: str = ""
    """Why it is taken to stand for this person, in words to be shown; empty for a full name."""


@frozen
class Trait:
    """What an article tells of a person: age, country, occupation, gender or death."""

    kind: Literal["age", "country", "occupation", "gender", "death"]
    """Which of the five."""
    value: str
    """The value in words: "42", "British", "singer", "female"; of a death its date or empty."""
    paragraph: int
    """The paragraph that tells it."""
    on: date | None = None
    """The day the value holds for: the article's date, or the day of death."""

    @property
    def phrase(self) -> str:
        """What is told, in a few words: "age 42 (2023-12-09)", "occupation singer", "died 2019-05"."""
        if self.kind == "death":
            return f"died {self.value}".strip()
        day = f" ({self.on})" if self.kind == "age" and self.on else ""
        return f"{self.kind} {self.value}{day}"


@frozen
class Person:
    """A human being as one article shows them."""

    name: str
    """The fullest name the article gives."""
    aliases: tuple[str, ...] = ()
    """Other name forms that the article uses for them."""
    mentions: tuple[Mention, ...] = ()
    """Every span that stands for them, in the order of the text; a plural is a mention of each member."""
    traits: tuple[Trait, ...] = ()
    """What the article tells of them."""


@frozen
class Entity:
    """An organisation, place, work or date found in a paragraph."""

    kind: EntityKind
    """What it is."""
    name: str
    """Its name as written."""
    paragraph: int
    """Number of the paragraph."""
    start: int
    """First character of the span."""
    end: int
    """One past its last character."""


@frozen
class Kin:
    """A kin word that an article gives for two people."""

    people: tuple[str, str]
    """Names of the two, as in `Person.name`."""
    words: tuple[str, str]
    """What the first is to the second and the second to the first: ("mother", "daughter")."""
    paragraph: int
    """The paragraph that tells it."""


@frozen
class Analysis:
    """Everything understood of one article."""

    article: Article
    """The article itself."""
    people: tuple[Person, ...] = ()
    """Its people, in the order of their first mention."""
    entities: tuple[Entity, ...] = ()
    """Organisations, places, works and dates, in the order of the text."""
    quotations: tuple[Quotation, ...] = ()
    """Words in quotation marks, in the order of the text."""
    claims: tuple[Claim, ...] = ()
    """What it says one person did, said or felt toward another, in the order of the text."""
    kin: tuple[Kin, ...] = ()
    """Kin words between its people."""
    note: str = ""
    """What was not analysed and why, for instance "not analysed: French"."""
