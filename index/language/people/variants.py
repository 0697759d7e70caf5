"""Whether two names of an article are ways to write the name of one person: shortened, cut, or misspelt.

The one rule: two bearers of names that are both in use stay two, unless one name is the beginning of the other.
"""

from index.language.people.evidence import Words
from index.language.people.lexicons import AFTER, GIVEN

LONG = 5
"""Letters from which a word of a name is misspelt rather than another name: "Brandt" and "Brant", not "Lee" and "Leo"."""

SHORT = 3
"""Letters that a short form has at least: "Jess", "Ann"."""

OTHERS = 2
"""How many times as often a name stands without "Jr" as with it where the two are father and son."""


def is_one_name(full: Words, part: Words, counts: tuple[int, int]) -> bool:
    """Tell whether two folded names of several words are one person's; `counts` says how often each is written."""
    often, seldom = counts
    if full[-1] in AFTER and full[:-1] == part and seldom > OTHERS * often:
        return False
    if (full[0], full[-1]) == (part[0], part[-1]) or full[: len(part)] == part or full[-len(part) :] == part:
        return True
    if len(full) != len(part):
        return False
    differing = [place for place, pair in enumerate(zip(full, part, strict=True)) if pair[0] != pair[1]]
    if len(differing) != 1:
        return False
    place = differing[0]
    one, other = full[place], part[place]
    if place == 0 and _is_short(one, other):
        return True
    slip = place > 0 or (one[0] == other[0] and not GIVEN.keys() >= {one, other})
    return seldom < often and slip and _is_misspelt(one, other)


def _is_short(one: str, other: str) -> bool:
    """Tell whether one given name is the beginning of the other; Daniel and Daniela are two."""
    short, long = sorted((one, other), key=len)
    genders = {GIVEN.get(short, ""), GIVEN.get(long, "")}
    return len(short) >= SHORT and long.startswith(short) and genders != {"female", "male"}


def _is_misspelt(one: str, other: str) -> bool:
    """Tell whether two long words differ in one letter: another, one more, or two that changed places."""
    short, long = sorted((one, other), key=len)
    if len(short) < LONG or len(long) - len(short) > 1:
        return False
    same = next((i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    rest, other_rest = short[same:], long[same:]
    if len(short) < len(long):
        return rest == other_rest[1:]
    swapped = rest[1::-1] + rest[2:] if len(rest) > 1 else rest
    return rest[1:] == other_rest[1:] or swapped == other_rest
