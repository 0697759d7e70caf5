"""Head nouns of descriptions: the word that says what somebody is, and what it tells of its bearer."""

import re
from typing import Literal

from index.language.people.lexicons import KIN, OCCUPATIONS, PLURALS, TITLES

Kind = Literal["pronoun", "kin", "role", "age", "parent-of", "group"]
"""What sort of word stands for somebody."""

_PARENT_OF = re.compile(r"(mother|mum|mom|mama|father|dad|parent|grandmother|grandfather)[- ]of[- ]\w+$")


def is_head(word: str) -> bool:
    """Tell whether a lower-case word can be a head."""
    return (
        word in KIN
        or word in OCCUPATIONS
        or word in PLURALS
        or word.endswith("year-old")
        or ("-of-" in word and _PARENT_OF.match(word) is not None)
    )


def is_name(written: str, word: str) -> bool:
    """Tell whether a capital makes a head part of a name: "the Royal Harbour", "Ben the Rapper"; titles have one."""
    return written[:1].isupper() and not written.isupper() and word in OCCUPATIONS and word not in TITLES


def kind_of(head: str) -> tuple[Kind, str]:
    """What a head noun says of its bearer, and the gender it tells."""
    if head in PLURALS:
        return "group", PLURALS[head][1]
    if head in KIN:
        return "kin", KIN[head].gender
    if head in OCCUPATIONS:
        gender = OCCUPATIONS[head]
        return "role", "" if gender == "either" else gender
    if found := _PARENT_OF.match(head):
        return "parent-of", KIN[found.group(1)].gender
    return "age", ""
