"""What speaks for and against a form as the name of a person: the words around all its places.

The one rule: only words that touch it count.
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import zip_longest

from attrs import define, field, frozen

from index.language.people.beside import word_before
from index.language.people.candidates import Candidate
from index.language.people.lexicons import GIVEN, NUMBERS, is_english, pattern, table
from index.language.people.roles import goes_on_to_say
from index.language.people.signs import (
    acts,
    calls,
    does,
    is_aged,
    is_in_company,
    is_told_to_be,
    told_by_pronoun,
)
from index.language.people.things import against, is_part, is_thing_called, is_work, named_after

Words = tuple[str, ...]

_LIST = re.compile(
    rf"(?:,? \(?(?:aged )?(?:\d{{1,2}}|{pattern(NUMBERS)})\)?| \([a-z ]+\))?(?:[,;] and |[,;] | and | & )"
)
_KIN_BEFORE = frozenset(table("people")["evidence"]["kin"])

_JOINS = re.compile(r"(?:[,;] and |[,;] | and | & )(?:[A-Za-z][\w’'-]* ){1,5}")


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
    signs: int = 0
    """In a picture, "alongside" somebody, or beside a phrase that tells of a person."""
    stands: int = 0
    """Before a pronoun for a person, less those for a thing."""
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
        self.acts += acts(text, one.end)
        self.says += goes_on_to_say(text, one.end)
        shown = is_in_company(text, one.start, one.end, place.word)
        here = 0 if shown else against(text, one, place.word, joined=place.goes_on)
        self.against += here
        if not here:
            self.signs += _signs(one, place, shown=shown)
            self.stands += place.stands

    @property
    def told(self) -> int:
        """All that speaks for a person."""
        return 2 * self.called + 4 * self.kin + 3 * self.aged + self.acts + self.says + self.signs

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
    joins: bool
    """True where it goes on with that list behind a phrase of its own: ", club star Anna Bell"."""
    called: bool
    """True after a word that calls a person, or in a list that begins so."""
    kin: bool
    """True right behind a kin word, or in a list that begins so."""
    aged: bool
    """True before an age."""
    part: bool
    """True where somebody acts it."""
    stands: int
    """1 before a pronoun for a person, -1 before one for a thing, else 0."""


def weigh(texts: Mapping[int, str], found: Sequence[Candidate]) -> dict[Words, Evidence]:
    """Count for each form what stands around it; `texts` are the paragraphs by number, `found` in order."""
    evidence: dict[Words, Evidence] = defaultdict(Evidence)
    before: _Place | None = None
    for one, after in zip_longest(found, found[1:]):
        same = after is not None and after.paragraph == one.paragraph
        text = texts[one.paragraph]
        place = _look(text, one, before, after.start if same else len(text))
        evidence[one.words].count(place)
        if (place.goes_on or place.joins) and before and one.paragraph:
            evidence[one.words].listed.add(before.one.words)
            evidence[before.one.words].listed.add(one.words)
        before = place
    for words in (words for one in found for words in named_after(one) if words in evidence):
        evidence[words].against += 1
    return evidence


def _signs(one: Candidate, place: "_Place", *, shown: bool) -> int:
    """What its surroundings tell of a name; for a word that is no given name only what tells of a thing."""
    given = one.words[0].lower() in GIVEN
    if len(one.words) == 1 and not given:
        return min(place.stands, 0)
    acting = given and does(place.text, one.end, place.word)
    return place.stands + shown + acting + 2 * is_told_to_be(place.text, one.start, one.end)


def _look(text: str, one: Candidate, before: _Place | None, until: int) -> _Place:
    """Read what touches one candidate; `before` is the place of the one before it, `until` where the next begins."""
    word = word_before(text, one.start)
    follows = before is not None and before.one.paragraph == one.paragraph
    goes_on = bool(follows and before and _LIST.fullmatch(text, before.one.end, one.start))
    part = is_part(text, one.start, one.end)
    led = one.begins < one.start and len(one.words) > 1 and not all(is_english(w.lower()) for w in one.words)
    called = (led or calls(text, one.start, word)) and not part and not is_thing_called(text, one.start)
    no_work = not (is_work(text, one.end) or text.startswith(" the ", one.end))
    return _Place(
        one,
        text,
        word,
        goes_on,
        bool(follows and before and called and _JOINS.fullmatch(text, before.one.end, one.start)),
        (bool(one.title) and not part)
        or called
        or bool(goes_on and before and (before.called or before.aged)),
        no_work and (word.rstrip(",").lower() in _KIN_BEFORE or bool(goes_on and before and before.kin)),
        not part and is_aged(text, one.end),
        part,
        told_by_pronoun(text, one.end, until),
    )
