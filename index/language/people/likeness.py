"""Which forms name people: by the look of their words and the evidence around them.

The one rule: a form is judged once for the whole article, by all places where it occurs.
"""

from collections.abc import Collection, Mapping, Sequence

from index.language.people.evidence import Evidence, Words
from index.language.people.lexicons import (
    BEGINNING,
    CALLINGS,
    CROWNED,
    GIVEN,
    INSIDE_WORKS,
    NAMESAKES,
    NEVER,
    NUMBERS,
    PLACES,
    SURNAMES,
    THOUGH_WORDS,
    is_english,
    is_given,
    is_thing,
    without_accents,
)
from index.language.people.trimming import plain


def judge(evidence: Mapping[Words, Evidence]) -> list[Words]:
    """The forms that name people; those of several words first, since a word in one list with them is a name too."""
    several = {words: of for words, of in evidence.items() if len(words) > 1}
    sure = {words for words, of in several.items() if _is_person(words, of, evidence, frozenset())}
    full = [words for words, of in several.items() if words in sure or _is_person(words, of, evidence, sure)]
    people = [w for w in full if not (_runs_on(w, full) or _runs_over(w, full) or _is_led(w, full))]
    parts = {word for words, of in evidence.items() if len(words) > 1 and of.is_role for word in words}
    single = [w for w in evidence if len(w) == 1 and w[0] not in parts]
    company = {*people, *(words for words in single if is_given(words[0].lower()))}
    return [*people, *(w for w in single if _is_alone(w[0], evidence[w], company))]


def _runs_on(words: Words, people: Sequence[Words]) -> bool:
    """Tell whether names of two people only stand side by side: "After meeting Anna Ben left"."""
    if any(words[:place] in people and words[place:] in people for place in range(2, len(words) - 1)):
        return True
    firsts = {other[0] for other in people if other != words}
    return len(words) == len(("Anna", "Ben")) and words[0] in firsts and words[1] in firsts


def _runs_over(words: Words, people: Sequence[Words]) -> bool:
    """Tell whether a known name begins the form, and only words for things follow: "the Anna Bell Meal"."""
    ends = (place for place in range(2, len(words)) if words[:place] in people)
    return any(all(is_thing(word.lower()) for word in words[place:]) for place in ends)


def _is_led(words: Words, people: Collection[Words]) -> bool:
    """Tell whether a name known by itself ends the form, and the word before is no given name: "Baker Anna Bell"."""
    first, *others = words
    if first.lower() in GIVEN and (len(others) == 1 or not is_english(first.lower())):
        return False
    if len(others) == 1:
        return is_english(first.lower()) and any(len(name) > 1 and name[0] == others[0] for name in people)
    return any(words[place:] in people for place in range(1, len(words) - 1))


_SURE = 4
"""Evidence by which even "Apple Lindqvist" is a person."""

_LONGEST = 5
"""Words that a name has at most, particles counted."""


def _is_person(
    words: Words, of: Evidence, evidence: Mapping[Words, Evidence], company: Collection[Words]
) -> bool:
    """Tell whether several words name a person; `company` are those sure to, whom it may stand beside in a list."""
    lowered = tuple(plain(word) if len(word) > len("I.") else word.lower() for word in words)
    if "of" in words or (lowered[0] == "the" and lowered[-1] in CROWNED):
        return True
    if len(words) > _LONGEST or of.is_role or _is_thing(lowered, of):
        return False
    if lowered[0] in BEGINNING and not (of.called or of.kin or of.aged):
        return False
    parts = sum(evidence[part,].told for part in (words[0], words[-1]) if (part,) in evidence)
    told = of.told + parts + (lowered[0] in NAMESAKES and bool(of.called))
    told += 2 * (not of.listed.isdisjoint(company))
    if _is_firm(words, lowered) and not (of.called or of.kin or of.aged):
        return False
    return _likeness(words, lowered) + told > of.against


def _is_firm(words: Words, lowered: Words) -> bool:
    """Tell whether a form has the words of a firm or council, which says and does as much as a person: "UK Harbour Board"."""
    first, last = lowered[0], lowered[-1]
    named = first in THOUGH_WORDS or is_given(first)
    return is_thing(last) and not named and (is_english(first) or first in PLACES or words[0].isupper())


def _is_thing(lowered: Words, of: Evidence) -> bool:
    """Tell whether a word of the form names things; a child may be named like a river, a singer like a month."""
    if any(word in INSIDE_WORKS for word in lowered):
        return True
    first, *others = lowered
    borne = (
        (first in GIVEN and not (others and is_english(others[-1])))
        or (first in NAMESAKES and of.called and others)
        or (of.kin and of.aged)
        or (others and of.told - of.acts >= _SURE)
    )
    return (first in NEVER and not borne) or (not of.kin and any(word in NEVER for word in others))


def _is_alone(written: str, of: Evidence, company: Collection[Words]) -> bool:
    """One word alone names a person where it is a given name and something around it says so, or much does."""
    word = written.lower()
    if (
        of.is_role
        or word in NUMBERS
        or _is_thing((word,), of)
        or (word not in GIVEN and (word.endswith("ed") or word.removesuffix("s") in CALLINGS))
    ):
        return False
    needed = 2 if word in GIVEN and word not in PLACES else 4
    needed += 2 * (is_english(word) + (written.isupper() and len(word) <= len("ESPN+")))
    beside = 2 * len(of.listed.intersection(company)) if word in GIVEN else 0
    shown = of.inside > 0 or is_given(word)
    return (
        shown
        and of.told + beside >= needed + of.against
        and bool(of.called or of.aged or beside or (of.acts > 1 and (word in GIVEN or of.stands > 0)))
    )


def _likeness(words: Words, lowered: Words) -> int:
    """How much several words look like a name: -4 to 3."""
    first, last = _given(lowered[0]), lowered[-1]
    places = sum(word in PLACES for word in lowered[1:])
    initials = words[0].isupper() and ("." in words[0] or len(words[0]) == len("JK"))
    if initials and first not in PLACES and not is_english(last):
        return 2
    if first in THOUGH_WORDS or (first in GIVEN and first not in PLACES and not is_english(first)):
        return (0 if is_thing(last) else 3 if last in GIVEN or not is_english(last) else 2) - 2 * places
    if first in GIVEN and first not in PLACES:
        return (-2 if is_thing(last) else -1 if is_english(last) else 1) - 2 * places
    if len(last) == 1 and not is_english(first):
        return 1
    common = sum(is_english(word) for word in lowered) + (first in PLACES) + places
    known = (
        last in GIVEN or last in SURNAMES or any(is_given(word) for word in lowered[1:-1])
    ) and not is_english(last)
    return (0, -2, -4, -4)[min(common, 3)] + known


def _given(word: str) -> str:
    """The word as the list of given names would hold it: "anne" for "anne-laure"."""
    plain = without_accents(word)
    return plain if plain in GIVEN else plain.partition("-")[0]
