"""One paragraph with all that is read in it, looked at once for both readings."""

from collections.abc import Sequence

from attrs import frozen

from index.language.people.cast import Reference
from index.language.people.describing import Phrase
from index.language.people.lists import NameList
from index.language.people.perspective import is_worked_in
from index.language.words import Sentence, Span

Event = Reference | Phrase
"""A name, or a pronoun or description."""


@frozen
class Page:
    """One paragraph with all that is read in it."""

    number: int
    """Number of the paragraph."""
    text: str
    """Its text."""
    names: Sequence[Reference]
    """Everybody named in it."""
    lists: Sequence[NameList]
    """The same as lists."""
    phrases: Sequence[Phrase]
    """Its pronouns and descriptions."""
    sentences: Sequence[Sentence]
    """Its sentences."""
    quoted: Sequence[Span]
    """What it quotes."""

    def events(self) -> tuple[list[Event], list[Event]]:
        """Names and phrases in order: what the article says itself, and what it quotes."""
        events: list[Event] = sorted([*self.names, *self.phrases], key=lambda e: (e.start, e.end))
        spoken = [q for q in self.quoted if not is_worked_in(self.text, q)]
        if not spoken:
            return events, []
        inside = [e for e in events if any(q.start <= e.start < q.end for q in spoken)]
        held = set(map(id, inside))
        return [e for e in events if id(e) not in held], inside
