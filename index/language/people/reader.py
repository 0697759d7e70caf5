"""Reads an article once from front to back and says whom each pronoun and description stands for.

The one rule: what is not plain stays open; every guess carries its reason.
"""

import re
from collections.abc import Sequence

from attrs import define, field

from index.language.people import descriptions, groups, pronouns
from index.language.people.apposition import apposed
from index.language.people.cast import Reference
from index.language.people.describing import Phrase
from index.language.people.epithets import epithet
from index.language.people.page import Event, Page
from index.language.people.perspective import tellings, tells_of_speech
from index.language.people.roles import begins_with_stranger, goes_on_to_say, was_said_by
from index.language.people.together import close_sentence, join
from index.language.people.view import POSSESSIVE, Meaning, View
from index.records.people import Form

_LABEL = re.compile(r"[A-Z'‘“][^.:!?;,]{1,60}[:!?]\s+(?=[A-Z0-9'‘“\"])")
"""The label that opens a caption: "On the beach: she ..."."""


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
        self.view.told_of = frozenset(name for e in outside if isinstance(e, Reference) for name in e.people)
        self.view.quoted, self.view.said, self.view.leads = False, [], []
        self.view.captioned = page.number > 0 and _LABEL.match(page.text) is not None
        for sentence in page.sentences:
            mine = [e for e in outside if sentence.start <= e.start < sentence.end]
            if mine or not page.quoted:
                self._sentence(sentence.start, mine)
        self._speech(page, inside)
        return self.found[begun:]

    def _sentence(self, start: int, events: Sequence[Event]) -> None:
        self.view.scene.turn()
        self.view.begin(start)
        if not (events and isinstance(events[0], Reference)) and begins_with_stranger(self.view.text, start):
            self.view.strangers.add("")
        for event in events:
            self._meet(event)
        close_sentence(self.view)

    def _speech(self, page: Page, events: Sequence[Event]) -> None:
        """Read what is quoted, each word as said by whoever is told nearest to it."""
        view = self.view
        for place in tellings(page.text, page.quoted):
            view.said += [(place, name) for at, name in view.leads if at < place][-1:]
        if not view.said and page.quoted and tells_of_speech(page.text, page.quoted):
            view.speaker = ""
        if events:
            view.quoted = True
            view.begin(events[0].start)
        for event in events:
            near = min(view.said, key=lambda told: abs(told[0] - event.start), default=None)
            view.speaker = near[1] if near else view.speaker
            self._meet(event)
        view.speaker = view.said[-1][1] if view.said else view.speaker

    def _meet(self, event: Event) -> None:
        """Take in one name, or find whom one pronoun or description stands for."""
        if isinstance(event, Reference):
            self._see(event)
            if self.view.quoted:
                self.view.spoken_of.update(dict.fromkeys(event.people, self.view.number))
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
        if self.view.quoted and form == "description":
            self.view.spoken_of.update(dict.fromkeys(people, self.view.number))

    def _pass_over(self, phrase: Phrase) -> None:
        """Keep in mind that somebody unknown came in, whom the pronouns after may mean."""
        view = self.view
        if phrase.plural:
            view.crowd = True
            return
        if view.quoted and phrase.kind == "kin" and phrase.opener == "my" and self._thinks_of(phrase):
            return
        does = view.role(phrase.start, phrase.end)
        view.another = view.another or (phrase.kind == "kin" and phrase.head in pronouns.HALVES)
        if phrase.kind != "pronoun" and not phrase.possessive and does == "subject":
            view.strangers.add(phrase.gender)

    def _thinks_of(self, phrase: Phrase) -> bool:
        """Keep in mind the kin whom a speaker calls "my father", if they are known: the pronouns after mean him."""
        view = self.view
        kin = descriptions.kin_of(view, (view.speaker,), phrase)
        for name in kin if len(kin) == 1 else ():
            view.scene.see(name, "subject")
            view.spoken_of[name] = view.number
        return len(kin) == 1

    def _see(self, reference: Reference, *, possessor: bool = False) -> None:
        view, text = self.view, self.view.text
        view.captioned = view.captioned and reference.form == "pronoun"
        does = "possessor" if possessor else view.role(reference.start, reference.end)
        view.does = does
        for name in reference.people:
            view.scene.see(name, "object" if view.quoted else does)
        join(view, reference)
        if does in {"subject", "joined"} and {*reference.people} <= {*view.taken} >= {*view.pair}:
            view.pair = view.taken
        if does in {"subject", "joined"} and len(reference.people) == 1:
            self._acts(reference)
        if not view.quoted and was_said_by(text, reference.start):
            view.said.append((reference.start, reference.people[0]))
        view.here.append(reference)

    def _acts(self, reference: Reference) -> None:
        """Take in who acts in a clause, and whether they speak."""
        view, name = self.view, reference.people[0]
        if not view.subject:
            view.leads.append((reference.start, name))
        view.subject, view.acts_at = name, reference.end
        if not view.quoted and goes_on_to_say(view.text, reference.end):
            view.said.append((reference.end, name))


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
            return epithet(view, phrase)
