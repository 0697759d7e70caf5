"""What speaks for and against a form as the name of a person: the words around all its places.

The one rule: only words that touch it count.
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from attrs import define, field, frozen

from index.language.people.beside import word_before
from index.language.people.candidates import OPENING, Candidate
from index.language.people.lexicons import (
    CALLINGS,
    KIN,
    NUMBERS,
    PLURALS,
    VERBS,
    pattern,
    table,
)
from index.language.people.roles import goes_on_to_say
from index.language.people.things import against, is_part, is_thing_called, is_work, named_after

Words = tuple[str, ...]

_AGE = re.compile(rf"(?:, \(?| \(| (?=aged ))(?:aged )?(?:\d{{1,2}}|{pattern(NUMBERS)})(?=[,;.)]|$| and )")
_KIN = re.compile(rf"['’]s? (?:\w+ )?(?:{pattern(KIN)})\b")
_ACTS = re.compile(rf"(?:,? who\b| (?:\w+ly )?(?:{pattern(VERBS)})\b)")
_LIST = re.compile(rf"(?:,? \(?(?:aged )?(?:\d{{1,2}}|{pattern(NUMBERS)})\)?)?(?:[,;] and |[,;] | and | & )")
_CALLED = CALLINGS | PLURALS.keys()
_KIN_BEFORE = frozenset(table("people")["evidence"]["kin"])


@define
class Evidence:
    """What speaks for and against a form as the name of a person, counted over the article."""

    places: int = 0
    """Places where it stands."""
    inside: int = 0
    """Places inside a sentence, where its capital tells something."""
    called: int = 0
    """After a word such as "actress" or "daughter", after a title, or in a list that begins so."""
    kin: int = 0
    """Right behind a kin word ("daughter Ann"), or in a list that begins so."""
    aged: int = 0
    """Before an age."""
    says: int = 0
    """Before a verb of saying."""
    acts: int = 0
    """Before a verb of persons or "who", or with a possessive before a kin word."""
    played: int = 0
    """After words for acting a part: "playing", "the role of"."""
    against: int = 0
    """After "the" or a preposition of place, or before what follows the names of works, firms and teams; "from" counts half."""
    listed: set[Words] = field(factory=set)
    """The forms that stand next to it in a list."""

    def count(self, place: "_Place") -> None:
        """Add what stands around one place."""
        one, text = place.one, place.text
        self.places += 1
        self.inside += not one.opening
        self.called += place.called
        self.kin += place.kin
        self.aged += place.aged
        self.played += place.part
        self.acts += bool(_ACTS.match(text, one.end) or _KIN.match(text, one.end))
        self.says += goes_on_to_say(text, one.end)
        self.against += against(text, one, place.word, joined=place.goes_on)

    @property
    def told(self) -> int:
        """All that speaks for a person."""
        return 2 * self.called + 4 * self.kin + 3 * self.aged + self.acts + self.says

    @property
    def is_role(self) -> bool:
        """Tell whether it is a part that somebody plays in most places; whom one plays now and then may be real."""
        return 2 * self.played > self.places and self.kin + self.called + self.says < self.played


@frozen
class _Place:
    """One place where a candidate stands."""

    one: Candidate
    """The candidate."""
    text: str
    """Its paragraph."""
    word: str
    """The word before it."""
    goes_on: bool
    """True where it goes on with the list of the candidate before."""
    called: bool
    """True after a word that calls a person, or in a list that begins so."""
    kin: bool
    """True right behind a kin word, or in a list that begins so."""
    aged: bool
    """True before an age."""
    part: bool
    """True where somebody acts it."""


def weigh(texts: Mapping[int, str], found: Sequence[Candidate]) -> dict[Words, Evidence]:
    """Count for each form what stands around it; `texts` are the paragraphs by number, `found` in order."""
    evidence: dict[Words, Evidence] = defaultdict(Evidence)
    before: _Place | None = None
    for one in found:
        place = _look(texts[one.paragraph], one, before)
        evidence[one.words].count(place)
        if place.goes_on and before:
            evidence[one.words].listed.add(before.one.words)
            evidence[before.one.words].listed.add(one.words)
        before = place
    for words in (words for one in found for words in named_after(one) if words in evidence):
        evidence[words].against += 1
    return evidence


def _look(text: str, one: Candidate, before: _Place | None) -> _Place:
    """Read what touches one candidate; `before` is the place of the one before it."""
    word = word_before(text, one.start)
    follows = before is not None and before.one.paragraph == one.paragraph
    goes_on = bool(follows and before and _LIST.fullmatch(text, before.one.end, one.start))
    part = is_part(text, one.start, one.end)
    called = _calls(text, one.start, word) and not part and not is_thing_called(text, one.start)
    led = goes_on and before is not None
    no_work = not (is_work(text, one.end) or text.startswith(" the ", one.end))
    return _Place(
        one,
        text,
        word,
        goes_on,
        bool(one.title) or called or bool(led and before and (before.called or before.aged)),
        no_work and (word.rstrip(",").lower() in _KIN_BEFORE or bool(led and before and before.kin)),
        not part and _AGE.match(text, one.end) is not None,
        part,
    )


def _calls(text: str, start: int, word: str) -> bool:
    """Tell whether the word before a name says that a person follows: "actress", "mother-in-law", "named".

    With a capital inside a sentence it is part of a title: "Celebrity Kitchen".
    """
    at = start - len(word) - 1
    if word[:1].isupper() and not OPENING.search(text, max(0, at - 3), at):
        return False
    whole = word.rstrip(",:").lstrip("'’\"“(").lower()
    ways = (whole, whole.rpartition("-")[2])
    return any(way in _CALLED or way.removesuffix("s") in _CALLED for way in ways)
