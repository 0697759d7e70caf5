"""Reads an article once from front to back and says whom each pronoun and description stands for.

The one rule: what is not plain stays open; every guess carries its reason.
"""

import re
from collections.abc import Iterable, Sequence

from attrs import define, field

from index.language.people.beside import beside
from index.language.people.cast import Reference
from index.language.people.facts import Facts
from index.language.people.lexicons import CROWD, KIN, ONLY_KNOWN, PLURALS
from index.language.people.phrases import Phrase
from index.language.people.scene import Role, Scene
from index.language.words import Sentence, Span
from index.records.people import Form

_PREPOSITION = re.compile(
    r"\b(?:of|to|with|for|from|by|at|on|about|alongside|against|like|including|between|near|than|over|after|before) (?:\w+ )?$"
)
_SAID = re.compile(
    r",? (?:\w+ly |also |later |then |has |had )?(?:said|says|told|tells|added|adds|wrote|writes|explained|revealed|admitted|confessed"
    r"|joked|gushed|replied|responded|insisted|claimed|tweeted|posted|captioned|recalled|continued|noted|concluded|quipped|shared|began|went on|penned|allowed|stated)\b"
)
_SAYS_BEFORE = re.compile(
    r"\b(?:said|says|added|adds|wrote|explained|replied|joked|insisted|tweeted|continued|recalled) (?:the )?$"
)
_AND = re.compile(r"(?:,? \(?(?:aged )?\w+\)?)?(?:,? and |, | & )(?:(?:his|her|their) )?(?:\w+ ){0,2}")
_IS = re.compile(r"(?:,| is| was|['’]s|, who is| has been| became)(?: also| now| still| actually)? ")
_COMMA = re.compile(r"(?:,|:| named| called)? ")
_WORDS = re.compile(r"[a-z]+")
_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8}
NEAR = 3
"""Sentences after which two people are no more taken together."""


@define
class Reader:
    """One walk through an article."""

    facts: Facts
    """What is told; grows while it reads."""
    scene: Scene
    """Who is present."""
    found: list[Reference] = field(factory=list)
    """What pronouns and descriptions stand for."""
    speaker: str = ""
    """Who spoke last, so that he or she in a quotation is somebody else."""
    _names: Sequence[Reference] = ()
    _text: str = ""
    _number: int = 0
    _here: list[Reference] = field(factory=list)
    _subject: str = ""
    _quoted: bool = False
    _called: dict[str, str] = field(factory=dict)

    def read(
        self,
        number: int,
        text: str,
        *,
        sentences: Sequence[Sentence],
        names: Sequence[Reference],
        phrases: Sequence[Phrase],
        quoted: Sequence[Span],
    ) -> None:
        """Read one paragraph: first what the article says itself, then what it quotes."""
        self._text, self._number, self._names = text, number, names
        events: list[Reference | Phrase] = sorted([*names, *phrases], key=lambda e: (e.start, e.end))
        outside: list[Reference | Phrase] = []
        inside: list[Reference | Phrase] = []
        for event in events:
            (inside if any(q.start <= event.start < q.end for q in quoted) else outside).append(event)
        self._quoted = False
        for sentence in sentences:
            mine = [e for e in outside if sentence.start <= e.start < sentence.end]
            if mine or not quoted:
                self._sentence(mine)
        if inside:
            self._quoted = True
            self._here, self._subject = [], ""
            for event in inside:
                self._meet(event)

    def _sentence(self, events: Iterable[Reference | Phrase]) -> None:
        self.scene.turn()
        self._here, self._subject = [], ""
        for event in events:
            self._meet(event)
        named = tuple(dict.fromkeys(r.people[0] for r in self._here if len(r.people) == 1))
        if len(named) == 2 and self.scene.apart:  # noqa: PLR2004 - a pair
            self.scene.see_together(named)

    def _meet(self, event: Reference | Phrase) -> None:
        """Take in one name, or find whom one pronoun or description stands for."""
        if isinstance(event, Reference):
            self._see(event)
            return
        people, reason = self._stands_for(event)
        if people:
            owner = self._owner(event)
            start = owner.start if owner and event.opener in _POSSESSIVE else event.start
            form: Form = "pronoun" if event.kind == "pronoun" else "description"
            reference = Reference(
                self._number, start, event.end, self._text[start : event.end], form, people, reason
            )
            self.found.append(reference)
            self._see(reference, possessor=event.possessive)

    def _see(self, reference: Reference, *, possessor: bool = False) -> None:
        role = self._role(reference, possessor=possessor)
        for name in reference.people:
            self.scene.see(name, "object" if self._quoted else role)
        if len(reference.people) > 1:
            self.scene.see_together(reference.people)
        elif self._here and _AND.fullmatch(self._text, self._here[-1].end, reference.start):
            joined = tuple(dict.fromkeys((*self._here[-1].people, *reference.people)))
            if len(joined) > 1:
                self.scene.see_together(joined)
        if role == "subject" and len(reference.people) == 1:
            self._subject = reference.people[0]
            if not self._quoted and _SAID.match(self._text, reference.end):
                self.speaker = self._subject
        if not self._quoted and _SAYS_BEFORE.search(
            self._text[max(0, reference.start - 20) : reference.start]
        ):
            self.speaker = reference.people[0]
        self._here.append(reference)

    def _role(self, reference: Reference, *, possessor: bool) -> Role:
        if possessor or self._text.startswith(("'s ", "’s ", "' ", "’ "), reference.end):
            return "possessor"
        if _PREPOSITION.search(self._text[max(0, reference.start - 20) : reference.start]):
            return "object"
        return (
            "subject"
            if not self._subject or _CLAUSE.search(self._text[max(0, reference.start - 20) : reference.start])
            else "object"
        )

    def _stands_for(self, phrase: Phrase) -> tuple[tuple[str, ...], str]:
        """Whom a phrase stands for, and why; nobody where it is not plain."""
        if phrase.kind == "pronoun":
            return self._they(phrase) if phrase.plural else self._pronoun(phrase)
        apposed = self._apposed(phrase)
        if apposed[0]:
            return apposed
        match phrase.kind:
            case "group":
                return self._group(phrase)
            case "kin":
                return self._kin(phrase)
            case _:
                return self._described(phrase)

    def _pronoun(self, phrase: Phrase) -> tuple[tuple[str, ...], str]:
        if phrase.head in {"himself", "herself"} and self._subject:
            return (self._subject,), f"{phrase.head}: the one who acts"
        without = {self.speaker} if self._quoted else set()
        if not phrase.possessive and phrase.head in {"him", "her"} and self._subject and not self._quoted:
            without.add(self._subject)
        ranked = self.scene.present(phrase.gender, without)
        if not ranked:
            return (), ""
        return (ranked[0],), f"{phrase.head}: the {_NOUN[phrase.gender]} most in mind here"

    def _they(self, phrase: Phrase) -> tuple[tuple[str, ...], str]:
        since = max((r.end for r in self._here if len(r.people) > 1 or r.form == "name"), default=0)
        if CROWD & set(_WORDS.findall(self._text[since : phrase.start].lower())):
            return (), ""
        if self.scene.together and self.scene.apart < NEAR:
            return self.scene.together, f"{phrase.head}: those named together last"
        return (), ""

    def _owner(self, phrase: Phrase) -> Reference | None:
        """Who has what a possessive phrase tells of."""
        at = phrase.start if phrase.opener in _POSSESSIVE else phrase.start + len(phrase.opener)
        return next((r for r in reversed(self._here) if r.end == at), None)

    def _apposed(self, phrase: Phrase) -> tuple[tuple[str, ...], str]:
        """The people named right after the phrase ("her mother, Ann Lee", "sons Max and Ben") or right before it."""
        place = next((i for i, name in enumerate(self._names) if name.start >= phrase.end), len(self._names))
        after = self._names[place : place + 1]
        if after and _COMMA.fullmatch(self._text, phrase.end, after[0].start):
            people = after[0].people
            if phrase.plural:
                people = tuple(n for name in _listed(self._text, self._names[place:]) for n in name.people)
            return people, "named right after"
        before = self._here[-1] if self._here and self._here[-1].end < phrase.start else None
        if before and not phrase.plural and len(before.people) == 1:
            gap = self._text[before.end : phrase.start]
            closed = self._text[phrase.end : phrase.end + 1] in {",", ".", "", ";"}
            if _IS.fullmatch(gap) and (gap != ", " or closed):
                return before.people, "told to be so"
        return (), ""

    def _kin(self, phrase: Phrase) -> tuple[tuple[str, ...], str]:
        kind = KIN[phrase.head].kind
        owner = self._owner(phrase)
        if owner is None:
            if phrase.opener != "the":
                return (), ""
            parents = [n for n in self.scene.present(phrase.gender) if self.facts.kin_of(n, "child")]
            return (
                ((parents[0],), f"{phrase.head}: told as a parent")
                if kind == "parent" and parents
                else ((), "")
            )
        options = [
            n
            for one in owner.people
            for n in self.facts.kin_of(one, kind, phrase.gender)
            if n not in owner.people
        ]
        options = list(dict.fromkeys(options))
        if len(options) > 1:
            exact = [
                t.name
                for one in owner.people
                for t in self.facts.kin.get(one, ())
                if t.word == phrase.head and t.name in options
            ]
            options = (
                exact if len(set(exact)) == 1 else options if kind in {"ex", "spouse", "partner"} else []
            )
        if not options:
            return (), ""
        best = next((n for n in self.scene.present("") if n in options), options[-1])
        return (best,), f"{phrase.head} of {' and '.join(owner.people)}"

    def _group(self, phrase: Phrase) -> tuple[tuple[str, ...], str]:
        kind, gender = PLURALS[phrase.head]
        owner = self._owner(phrase)
        if kind in {"couple", "pair"}:
            return self._couple(phrase)
        if kind in {"children", "parents"}:
            owners = (
                owner.people
                if owner
                else tuple(self.scene.present(""))
                if phrase.opener in {"the", "all"}
                else ()
            )
            want = "child" if kind == "children" else "parent"
            for one in [owners] if owner else [(name,) for name in owners]:
                members = tuple(dict.fromkeys(n for o in one for n in self.facts.kin_of(o, want, gender)))
                told = next((_NUMBERS[w] for w in phrase.words.split() if w in _NUMBERS), len(members))
                if members and told == len(members):
                    return members, f"{phrase.head} of {' and '.join(one)}"
        if kind == "siblings" and len(self.scene.together) > 1 and self.scene.apart < NEAR:
            return self.scene.together, f"{phrase.head}: those named together last"
        return (), ""

    def _couple(self, phrase: Phrase) -> tuple[tuple[str, ...], str]:
        if len(self.scene.together) == 2 and self.scene.apart < NEAR:  # noqa: PLR2004 - a pair
            return self.scene.together, f"{phrase.head}: the two named together last"
        present = self.scene.present("")
        for one in present:
            other = next((n for n in self.facts.partners(one) if n in present), None)
            if other:
                return (one, other), f"{phrase.head}: told as a couple"
        return (), ""

    def _described(self, phrase: Phrase) -> tuple[tuple[str, ...], str]:  # noqa: PLR0911 - one way each, the surest first
        if phrase.opener not in {"the", "this"}:
            return (), ""
        words = self._text[phrase.start : phrase.end].lower()
        ranked = self.scene.present(phrase.gender)
        if words in self._called:
            return (self._called[words],), "called so before"
        if phrase.age:
            aged = [n for n, ages in self.facts.ages.items() if phrase.age in ages]
            if aged:
                best = next((n for n in ranked if n in aged), aged[0])
                return (best,), f"told to be {phrase.age}"
            ranked = [n for n in ranked if n not in self.facts.ages]
        known = [n for n in ranked if phrase.head in self.facts.callings.get(n, ())]
        if known:
            return (known[0],), f"called {phrase.head} before"
        if phrase.head in ONLY_KNOWN:
            return (), ""
        ranked = [n for n in ranked if n != self._subject] or ranked
        if not ranked:
            return (), ""
        self._called[words] = ranked[0]
        self.facts.add_calling(ranked[0], phrase.head, self._number)
        return (ranked[0],), f"{phrase.head}: the person most in mind here"


def _listed(text: str, names: Sequence[Reference]) -> list[Reference]:
    """The first of these names and all that go on with its list."""
    found = list(names[:1])
    for name in names[1:]:
        if not beside(text, name.start, name.end, found[-1].end).goes_on:
            break
        found.append(name)
    return found


_POSSESSIVE = frozenset({"'s", "’s", "'", "’"})
_NOUN = {"female": "woman", "male": "man", "": "person"}
_CLAUSE = re.compile(
    r"(?:\b(?:and|but|as|while|when|after|before|because|that|if|where|since|though|although|said|says|claimed|revealed|insisted)|[,;:-]) $"
)
