"""Which candidates name people: by their words and by what stands around them.

The one rule: a form is judged once for the whole article, by all places where it occurs.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from attrs import define

from index.language.people.beside import word_before
from index.language.people.candidates import Candidate
from index.language.people.lexicons import (
    CALLINGS,
    GIVEN,
    INSIDE_WORKS,
    KIN,
    NEVER,
    NUMBERS,
    OF_WORKS,
    PLACES,
    PLURALS,
    THOUGH_WORDS,
    VERBS,
    is_english,
    pattern,
    table,
)

Words = tuple[str, ...]

_AGE = re.compile(rf",? \(?(?:aged )?(?:\d{{1,2}}|{pattern(NUMBERS)})(?=[,;.)]|$| and )")
_KIN = re.compile(rf"['’]s? (?:\w+ )?(?:{pattern(KIN)})\b")
_ACTS = re.compile(rf"(?:,? who\b| (?:\w+ly )?(?:{pattern(VERBS)})\b)")
_WORK = re.compile(rf" (?:{pattern(OF_WORKS)})\b")
_LIST = re.compile(rf"(?:,? \(?(?:aged )?(?:\d{{1,2}}|{pattern(NUMBERS)})\)?)?(?:[,;] and |[,;] | and | & )")
_CALLED = CALLINGS | PLURALS.keys()
_PLACED = frozenset(table("people")["evidence"]["placed"])


@define
class Evidence:
    """What speaks for and against a form as the name of a person, counted over the article."""

    inside: int = 0
    """Places inside a sentence, where its capital tells something."""
    called: int = 0
    """After a word such as "actress" or "daughter", after a title, or in a list that begins so."""
    aged: int = 0
    """Before an age."""
    acts: int = 0
    """Before a verb of persons or "who", or with a possessive before a kin word."""
    against: int = 0
    """After "the" or a preposition of place, or before a word that follows the names of works."""

    @property
    def told(self) -> int:
        """All that speaks for a person."""
        return 2 * self.called + 3 * self.aged + self.acts


def weigh(texts: Mapping[int, str], found: Iterable[Candidate]) -> dict[Words, Evidence]:
    """Count for each form what stands around it; `texts` are the paragraphs by number, `found` in order."""
    evidence: dict[Words, Evidence] = defaultdict(Evidence)
    before_it: Candidate | None = None
    listed = False
    for one in found:
        text, of = texts[one.paragraph], evidence[one.words]
        word = word_before(text, one.start)
        goes_on = (
            before_it is not None
            and before_it.paragraph == one.paragraph
            and _LIST.fullmatch(text, before_it.end, one.start) is not None
        )
        aged = _AGE.match(text, one.end) is not None
        listed = bool(one.title) or _calls(word) or (goes_on and listed)
        of.inside += not one.opening
        of.called += listed
        of.aged += aged
        of.acts += bool(_ACTS.match(text, one.end) or _KIN.match(text, one.end))
        of.against += (word in _PLACED) + bool(_WORK.match(text, one.end))
        listed, before_it = listed or aged, one
    return evidence


def _calls(word: str) -> bool:
    """Tell whether the word before a name says that a person follows: "actress", "mother-in-law", "named"."""
    whole = word.rstrip(",:").lstrip("'’\"“(").lower()
    ways = (whole, whole.rpartition("-")[2])
    return any(way in _CALLED or way.removesuffix("s") in _CALLED for way in ways)


def judge(evidence: Mapping[Words, Evidence]) -> dict[Words, Evidence]:
    """The forms that name people."""
    return {words: of for words, of in evidence.items() if _is_person(words, of, evidence)}


def _is_person(words: Words, of: Evidence, evidence: Mapping[Words, Evidence]) -> bool:
    lowered = tuple(word.lower() for word in words)
    if any(word in NEVER for word in lowered[1:]) or (lowered[0] in NEVER and lowered[0] not in GIVEN):
        return False
    if any(word in INSIDE_WORKS for word in lowered):
        return False
    if len(words) == 1:
        return _single(lowered[0], of)
    parts = sum(evidence[part,].told for part in (words[0], words[-1]) if (part,) in evidence)
    return _likeness(words, lowered) + of.told + parts > 2 * of.against


def _single(word: str, of: Evidence) -> bool:
    """One word alone names a person where it is a given name and something around it says so, or much does."""
    needed = 2 if word in GIVEN and word not in PLACES else 4
    if is_english(word):
        needed += 2
    return of.told >= needed + 2 * of.against and bool(of.called or of.aged or of.acts > 1) and of.inside > 0


def _likeness(words: Words, lowered: Words) -> int:
    """How much several words look like a name: -4 to 3."""
    first, last = lowered[0], lowered[-1]
    places = sum(word in PLACES for word in lowered[1:])
    if words[0].replace(".", "").isupper() and len(words[0]) <= len("J.K.") and not is_english(last):
        return 2
    if first in THOUGH_WORDS or (first in GIVEN and first not in PLACES and not is_english(first)):
        return (3 if last in GIVEN or not is_english(last) else 2) - 2 * places
    if first in GIVEN and first not in PLACES:
        return (1 if not is_english(last) else -1) - 2 * places
    common = sum(is_english(word) for word in lowered) + (first in PLACES) + places
    return (1, -2, -4, -4)[min(common, 3)] + (last in GIVEN and not is_english(last))
