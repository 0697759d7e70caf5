"""Who bears two names: "Ziggy Flint, whose real name is Karl Brandt", "Karl Brandt, better known as Ziggy Flint".

The one rule: only where one name follows the other and nothing else stands between them.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from index.language.people.candidates import Candidate
from index.language.people.evidence import Words
from index.language.people.names import Somebody, fold

_BETWEEN = re.compile(
    r"[,\s(\[–—-]*(?:(?:who|is|was|also) )*(?:better |best |more commonly |widely |formerly )?"
    r"(?:known (?:professionally |simply )?as|née|a\.?k\.?a\.?|AKA) [‘'“\"]?"
)
"""All that lies between a name and another that its bearer goes by."""

_REAL = re.compile(r"(?:\b(?:real|birth) name(?: is| was)?:?|(?:\(|[–—-] |, )born) $")
"""What leads up to the real name of whoever is named last before it."""

_REACH = 60
"""How many characters lie between the two at most."""


def same_bearer(texts: Mapping[int, str], found: Iterable[Candidate]) -> Iterator[tuple[Words, Words]]:
    """The forms that an article tells to be names of one person, two by two."""
    for one, other in pairwise(found):
        if one.paragraph == other.paragraph and _are_one(texts[one.paragraph], one.end, other.start):
            yield one.words, other.words


def _are_one(text: str, end: int, start: int) -> bool:
    """Tell whether the words between two names say that they have one bearer."""
    between = text[end:start]
    if len(between) > _REACH or ". " in between:
        return False
    return bool(_BETWEEN.fullmatch(between) or _REAL.search(between))


def join_names(everybody: Sequence[Somebody], told: Iterable[tuple[Words, Words]]) -> list[Somebody]:
    """Make one person of two names of one bearer: the name told first stands for both."""
    gone: list[Somebody] = []
    for forms in told:
        known = [next((s for s in everybody if fold(form) in s.forms), None) for form in forms]
        one, other = known
        if one is None or other is None or one is other or other in gone:
            continue
        one.forms |= other.forms
        one.also |= {*other.parts}
        gone.append(other)
    return [somebody for somebody in everybody if somebody not in gone]
