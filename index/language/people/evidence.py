"""What speaks for and against a form as the name of a person: the words around all its places.

The one rule: only words that touch it count.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from attrs import define, field

from index.language.people.beside import word_before
from index.language.people.candidates import OPENING, Candidate
from index.language.people.lexicons import (
    CALLINGS,
    KIN,
    NUMBERS,
    OF_WORKS,
    PLURALS,
    TITLES,
    VERBS,
    pattern,
    table,
)
from index.language.people.roles import goes_on_to_say

Words = tuple[str, ...]

_AGE = re.compile(rf"(?:, \(?| \(| (?=aged ))(?:aged )?(?:\d{{1,2}}|{pattern(NUMBERS)})(?=[,;.)]|$| and )")
_KIN = re.compile(rf"['’]s? (?:\w+ )?(?:{pattern(KIN)})\b")
_ACTS = re.compile(rf"(?:,? who\b| (?:\w+ly )?(?:{pattern(VERBS)})\b)")
_WORK = re.compile(rf" (?:{pattern(OF_WORKS)})\b")
_LIST = re.compile(rf"(?:,? \(?(?:aged )?(?:\d{{1,2}}|{pattern(NUMBERS)})\)?)?(?:[,;] and |[,;] | and | & )")
_CALLED = CALLINGS | PLURALS.keys()
_KIN_BEFORE = frozenset(table("people")["evidence"]["kin"])
_PLACED = frozenset(table("people")["evidence"]["placed"])


@define
class Evidence:
    """What speaks for and against a form as the name of a person, counted over the article."""

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
    against: int = 0
    """After "the" or a preposition of place, or before a word that follows the names of works; "from" counts half."""
    listed: set[Words] = field(factory=set)
    """The forms that stand next to it in a list."""

    @property
    def told(self) -> int:
        """All that speaks for a person."""
        return 2 * self.called + 4 * self.kin + 3 * self.aged + self.acts + self.says


def weigh(texts: Mapping[int, str], found: Iterable[Candidate]) -> dict[Words, Evidence]:
    """Count for each form what stands around it; `texts` are the paragraphs by number, `found` in order."""
    evidence: dict[Words, Evidence] = defaultdict(Evidence)
    before_it: Candidate | None = None
    listed = kin = False
    for one in found:
        text, of = texts[one.paragraph], evidence[one.words]
        word = word_before(text, one.start)
        goes_on = (
            before_it is not None
            and before_it.paragraph == one.paragraph
            and _LIST.fullmatch(text, before_it.end, one.start) is not None
        )
        aged = _AGE.match(text, one.end) is not None
        listed = bool(one.title) or _calls(text, one.start, word) or (goes_on and listed)
        of_work = _WORK.match(text, one.end) is not None
        kin = not (of_work or text.startswith(" the ", one.end)) and (
            word.rstrip(",").lower() in _KIN_BEFORE or (goes_on and kin)
        )
        of.inside += not one.opening
        of.called += listed
        of.kin += kin
        of.aged += aged
        of.acts += bool(_ACTS.match(text, one.end) or _KIN.match(text, one.end))
        of.says += goes_on_to_say(text, one.end)
        of.against += 2 * (word in _PLACED) + 2 * of_work + 2 * _is_seat(text, one, word) + (word == "from")
        if goes_on and before_it:
            of.listed.add(before_it.words)
            evidence[before_it.words].listed.add(one.words)
        listed, before_it = listed or aged, one
    return evidence


def _is_seat(text: str, one: Candidate, word: str) -> bool:
    """Tell whether a name is the place of a title: "the Duke of Ashford"."""
    return word == "of" and word_before(text, one.start - len("of ")).lower() in TITLES


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
