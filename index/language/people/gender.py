"""Of what gender everybody is: pronouns need it before anything else is read."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import zip_longest

from index.language.people.beside import word_before
from index.language.people.cast import Reference
from index.language.people.lexicons import GIVEN, KIN, OCCUPATIONS, TITLES
from index.language.people.names import Somebody, without_accents

_PRONOUN = re.compile(r"\b(?:(he|his|him|himself)|(she|her|hers|herself))\b", re.IGNORECASE)
_CALLED_SO = 3
"""Votes of a word such as "wife" right before the name; a pronoun after it, which may be another's, has one."""


def genders(
    everybody: Sequence[Somebody], names: Sequence[Reference], texts: Mapping[int, str]
) -> dict[str, str]:
    """Gender by full name: of the title, else of the given name, else of what the words around the name say."""
    known = {one.name: gender for one in everybody if (gender := _of_name(one))}
    votes: dict[str, Counter[str]] = {}
    for name, following in zip_longest(names, names[1:]):
        one, text = name.people[0], texts[name.paragraph]
        if one in known:
            continue
        counts = votes.setdefault(one, Counter())
        counts[_called(text, name.start)] += _CALLED_SO
        same = following is not None and following.paragraph == name.paragraph
        found = _PRONOUN.search(text, name.end, following.start if same and following else len(text))
        if found:
            counts["male" if found[1] else "female"] += 1
    for one, counts in votes.items():
        del counts[""]
        if counts["female"] != counts["male"]:
            known[one] = max(counts, key=counts.__getitem__)
    return known


def _of_name(somebody: Somebody) -> str:
    told = TITLES.get(somebody.title, "either")
    given = GIVEN.get(without_accents(somebody.words[0].lower().split("-")[0]), "either")
    gender = told if told != "either" else given
    return gender if gender != "either" else ""


def _called(text: str, start: int) -> str:
    """The gender of the kin word or occupation right before a name."""
    word = word_before(text, start).rstrip(",").lower()
    if word in KIN:
        return KIN[word].gender
    gender = OCCUPATIONS.get(word, "")
    return gender if gender != "either" else ""
