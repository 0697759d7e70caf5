"""What an article tells of each person: gender first, since pronouns need it."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import zip_longest

from index.language.people.cast import Reference
from index.language.people.lexicons import GIVEN, TITLES
from index.language.people.names import Somebody

_PRONOUN = re.compile(r"\b(?:(he|his|him|himself)|(she|her|hers|herself))\b", re.IGNORECASE)


def genders(
    everybody: Sequence[Somebody], names: Sequence[Reference], texts: Mapping[int, str]
) -> dict[str, str]:
    """Gender by full name: of the title, else of the given name, else of the pronouns nearest after the name."""
    known = {}
    for somebody in everybody:
        told = TITLES.get(somebody.title, "either")
        given = GIVEN.get(somebody.words[0].lower().split("-")[0], "either")
        gender = told if told != "either" else given
        if gender != "either":
            known[somebody.name] = gender
    counts: dict[str, Counter[str]] = {}
    for name, following in zip_longest(names, names[1:]):
        one = name.people[0]
        if one in known:
            continue
        stop = (
            following.start
            if following and following.paragraph == name.paragraph
            else len(texts[name.paragraph])
        )
        found = _PRONOUN.search(texts[name.paragraph], name.end, stop)
        if found:
            counts.setdefault(one, Counter())["male" if found[1] else "female"] += 1
    for one, votes in counts.items():
        best, count = votes.most_common(1)[0]
        if count > sum(votes.values()) / 2:
            known[one] = best
    return known
