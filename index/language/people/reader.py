"""Reads an article once from front to back and says whom each pronoun and description stands for.

The one rule: what is not plain stays open; every guess carries its reason.
"""

from collections.abc import Iterable, Sequence

from attrs import define, field, frozen

from index.language.people import descriptions, groups, pronouns
from index.language.people.apposition import apposed
from index.language.people.cast import Reference
from index.language.people.describing import Phrase
from index.language.people.lists import NameList
from index.language.people.roles import goes_on_to_say, role, was_said_by
from index.language.people.together import close_sentence, join
from index.language.people.view import POSSESSIVE, Meaning, View
from index.language.words import Sentence, Span
from index.records.people import Form

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
        if not self.quoted:
            return events, []
        inside = [e for e in events if any(q.start <= e.start < q.end for q in self.quoted)]
        held = set(map(id, inside))
        return [e for e in events if id(e) not in held], inside


@define
class Reader:
    """One walk through an article."""

    view: View
    """The place it has come to."""
    found: list[Reference] = field(factory=list)
    """What pronouns and descriptions stand for."""

    def read(self, page: Page) -> list[Reference]:
        """Read one paragraph: first what the article says itself, then what it quotes; give what was found in it."""
        begun = len(self.found)
        self.view.number, self.view.text, self.view.lists = page.number, page.text, page.lists
        outside, inside = page.events()
        named = (e for e in inside if isinstance(e, Reference))
        self.view.quoted_names = frozenset(name for reference in named for name in reference.people)
        self.view.quoted = False
        for sentence in page.sentences:
            mine = [e for e in outside if sentence.start <= e.start < sentence.end]
            if mine or not page.quoted:
                self._sentence(sentence.start, mine)
        if inside:
            self.view.quoted = True
            self.view.begin(inside[0].start)
            for event in inside:
                self._meet(event)
        return self.found[begun:]

    def _sentence(self, start: int, events: Iterable[Event]) -> None:
        self.view.scene.turn()
        self.view.begin(start)
        for event in events:
            self._meet(event)
        close_sentence(self.view)

    def _meet(self, event: Event) -> None:
        """Take in one name, or find whom one pronoun or description stands for."""
        if isinstance(event, Reference):
            self._see(event)
            return
        people, reason = _meaning(self.view, event)
        if not people:
            self._pass_over(event)
            return
        owner = self.view.owner(event) if event.opener in POSSESSIVE else None
        start = owner.start if owner else event.start
        form: Form = "pronoun" if event.kind == "pronoun" else "description"
        words = self.view.text[start : event.end]
        reference = Reference(self.view.number, start, event.end, words, form, people, reason)
        self.found.append(reference)
        self._see(reference, possessor=event.possessive)

    def _pass_over(self, phrase: Phrase) -> None:
        """Keep in mind that somebody unknown came in, whom the pronouns after may mean."""
        view = self.view
        if phrase.plural:
            view.crowd = True
            return
        does = role(view.text, phrase.start, phrase.end, subject=bool(view.subject))
        if phrase.kind != "pronoun" and not phrase.possessive and does == "subject":
            view.strangers.add(phrase.gender)

    def _see(self, reference: Reference, *, possessor: bool = False) -> None:
        view, text = self.view, self.view.text
        does = (
            "possessor"
            if possessor
            else role(text, reference.start, reference.end, subject=bool(view.subject))
        )
        for name in reference.people:
            view.scene.see(name, "object" if view.quoted else does)
        join(view, reference)
        if does == "subject" and len(reference.people) == 1:
            view.subject, view.acts_at = reference.people[0], reference.end
            if not view.quoted and goes_on_to_say(text, reference.end):
                view.speaker = view.subject
        if not view.quoted and was_said_by(text, reference.start):
            view.speaker = reference.people[0]
        view.here.append(reference)


def _meaning(view: View, phrase: Phrase) -> Meaning:
    """Whom a phrase stands for, and why."""
    if phrase.kind == "pronoun":
        return pronouns.several(view, phrase) if phrase.plural else pronouns.one(view, phrase)
    beside = apposed(view, phrase)
    if beside[0]:
        return beside
    match phrase.kind:
        case "group":
            return groups.group(view, phrase)
        case "kin":
            return descriptions.kin(view, phrase)
        case _:
            return descriptions.role(view, phrase)
