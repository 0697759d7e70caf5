"""Of what gender everybody is: pronouns need it before anything else is read."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import zip_longest

from index.language.people.beside import word_before
from index.language.people.cast import Reference
from index.language.people.lexicons import BORNE_BY_BOTH, GIVEN, KIN, OCCUPATIONS, TITLES, without_accents
from index.language.people.names import Somebody

_PRONOUN = re.compile(r"\b(?:(he|his|him|himself)|(she|her|hers|herself))\b", re.IGNORECASE)
_CALLED_SO = 3
"""Votes of a word such as "wife" right before the name; a pronoun after it, which may be another's, has one."""


def genders(
    everybody: Sequence[Somebody], names: Sequence[Reference], texts: Mapping[int, str]
) -> dict[str, str]:
    """Gender by full name: of the title, else of the given name, else of what the words around the name say."""
    known = {one.name: gender for one in everybody if (gender := _of_name(one))}
    open_names = frozenset(one.name for one in everybody if _is_open(one, known))
    for one, counts in _votes(open_names, names, texts).items():
        told = max(("female", "male"), key=counts.__getitem__)
        other = counts["female"] + counts["male"] - counts[told]
        if counts[told] > (other if one not in known else max(1, 2 * other)):
            known[one] = told
    return known


def _is_open(one: Somebody, known: Mapping[str, str]) -> bool:
    """Tell whether the article has to say of what gender somebody is: "Alex" is mostly a man, and not always."""
    return one.name not in known or (one.folded[0] in BORNE_BY_BOTH and not one.title)


def _votes(
    asked: frozenset[str], names: Sequence[Reference], texts: Mapping[int, str]
) -> dict[str, Counter[str]]:
    """What the word before each name and the first pronoun after it say, by full name."""
    votes: dict[str, Counter[str]] = {}
    for name, following in zip_longest(names, names[1:]):
        one, text = name.people[0], texts[name.paragraph]
        if one not in asked:
            continue
        counts = votes.setdefault(one, Counter())
        counts[_called(text, name.start)] += _CALLED_SO
        same = following is not None and following.paragraph == name.paragraph
        found = _PRONOUN.search(text, name.end, following.start if same and following else len(text))
        if found:
            counts["male" if found[1] else "female"] += 1
    return votes


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
