"""The cast of an article: its people, what stands for them and how they belong together.

The one rule: a reference is the only truth about who is meant where; the mentions of a person are made from it.
"""

from collections.abc import Mapping
from typing import Literal

from attrs import field, frozen

from index.language.words import Sentence, Span
from index.records import Kin, Mention, Person
from index.records.people import Form

GroupKind = Literal["children", "parents", "siblings", "couple", "friends", "listed"]
"""What holds the members of a group together."""


@frozen
class Reference:
    """A span that stands for one person or, as a plural, for several."""

    paragraph: int
    """Number of the paragraph."""
    start: int
    """First character."""
    end: int
    """One past the last character."""
    text: str
    """The words of the span."""
    form: Form
    """Name, description or pronoun."""
    people: tuple[str, ...]
    """Full names of those it stands for; more than one for a plural ("the couple", "they", "the kids")."""
    reason: str = ""
    """Why it is taken to stand for them, in words to be shown; empty for a full name."""


@frozen
class Group:
    """People whom the article takes together."""

    kind: GroupKind
    """What holds them together."""
    members: tuple[str, ...]
    """Full names, in the order in which the article lists them."""
    of: tuple[str, ...] = ()
    """Full names of those whose group it is: the parents of the children, the children of the parents."""
    paragraph: int = 0
    """The paragraph that tells it first."""


@frozen(eq=False)
class Cast:
    """Everybody in one article."""

    people: tuple[Person, ...] = ()
    """The people with their mentions and traits, in the order of their first mention."""
    references: tuple[Reference, ...] = ()
    """All spans that stand for somebody, in the order of the text."""
    groups: tuple[Group, ...] = ()
    """Children, couples, siblings and lists with their members."""
    kin: tuple[Kin, ...] = ()
    """Kin words between the people."""
    _places: Mapping[int, tuple[Reference, ...]] = field(init=False, repr=False)

    @_places.default
    def _by_paragraph(self) -> dict[int, tuple[Reference, ...]]:
        places: dict[int, list[Reference]] = {}
        for reference in self.references:
            places.setdefault(reference.paragraph, []).append(reference)
        return {paragraph: tuple(found) for paragraph, found in places.items()}

    def of_paragraph(self, paragraph: int) -> tuple[Reference, ...]:
        """All references of one paragraph, in order."""
        return self._places.get(paragraph, ())

    def inside(self, span: Sentence | Span) -> tuple[Reference, ...]:
        """The references that lie wholly inside a sentence or span, in order."""
        return tuple(
            r for r in self.of_paragraph(span.paragraph) if span.start <= r.start and r.end <= span.end
        )

    def at(self, paragraph: int, start: int, end: int) -> tuple[str, ...]:
        """Whom the words of exactly this span stand for; the widest reference inside it where none fits."""
        here = [r for r in self.of_paragraph(paragraph) if start <= r.start and r.end <= end]
        return max(here, key=lambda r: r.end - r.start).people if here else ()

    def person(self, name: str) -> Person | None:
        """The person of this full name."""
        return next((person for person in self.people if person.name == name), None)

    def gender(self, name: str) -> str:
        """`female`, `male` or empty where the article does not tell."""
        person = self.person(name)
        traits = person.traits if person else ()
        return next((trait.value for trait in traits if trait.kind == "gender"), "")

    def children(self, name: str) -> tuple[str, ...]:
        """Full names of the children the article gives this person."""
        found = (g.members for g in self.groups if g.kind == "children" and name in g.of)
        return tuple(dict.fromkeys(member for members in found for member in members))


def mentions_of(name: str, references: tuple[Reference, ...]) -> tuple[Mention, ...]:
    """The mentions of one person; a plural is a mention of each member."""
    return tuple(
        Mention(r.paragraph, r.start, r.end, r.text, r.form, r.reason) for r in references if name in r.people
    )
