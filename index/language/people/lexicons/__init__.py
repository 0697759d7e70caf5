"""The word lists that people are found by, read once from the TOML files beside this module."""

import re
import tomllib
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any
from unicodedata import combining, normalize

from attrs import frozen

FOLDER = Path(__file__).parent


@cache
def table(name: str) -> dict[str, Any]:
    """One file of this folder as it stands."""
    return tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))


def pattern(words: Iterable[str]) -> str:
    """The words as alternatives of a regular expression, the longest first."""
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


@frozen
class KinWord:
    """A word that relates two people."""

    gender: str
    """Gender of the one called so: female, male or empty."""
    of_man: str
    """What a man is in turn to the one called so."""
    of_woman: str
    """What a woman is in turn."""
    kind: str
    """parent, child, sibling, spouse, partner, ex or other."""


def _words(name: str, *keys: str) -> frozenset[str]:
    found = table(name)
    return frozenset(word for key in keys or found for word in found[key])


KIN: dict[str, KinWord] = {word: KinWord(*row) for word, row in table("kin")["words"].items()}
"""Kin words in the singular."""

UNBORN = frozenset(table("kin")["unborn"]["words"])
"""Words before "child" that tell of one who has no name yet."""

PLURALS: dict[str, tuple[str, str]] = {word: tuple(row) for word, row in table("kin")["plurals"].items()}
"""Words for groups of kin with the kind of the group and the gender of its members."""

TITLES: dict[str, str] = {
    word: gender for gender in ("female", "male", "either") for word in table("people")["titles"][gender]
}
"""Titles before a name, lower case, with the gender they tell."""

ROYAL = frozenset(table("people")["titles"]["royal"])
"""Titles that belong to the name."""

NOBLE = frozenset(table("people")["titles"]["noble"])
"""Titles of rank: "the Duke of Ashford" is one person."""

BEFORE_FIRST = frozenset(table("people")["titles"]["first"])
"""Titles that stand before a first name and no surname."""

CROWNED = frozenset(table("people")["titles"]["crowned"])
"""Titles that are a name with "the" before them."""

OCCUPATIONS: dict[str, str] = {
    word: gender for gender in ("female", "male", "either") for word in table("occupations")[gender]
}
"""What people are called by their work, with the gender the word tells."""

ONLY_KNOWN = frozenset(table("occupations")["only_known"])
"""Occupations that stand for somebody only where the article has called them so before."""

LOOKS = frozenset(table("occupations")["looks"])
"""Of those: what tells looks, age or lot, and no work."""

WORK_OF = frozenset(table("occupations")["work_of"])
"""Words that belong to the occupation right behind them: "pop" in "pop star"."""

FIELDS: dict[str, str] = {
    calling: name for name, callings in table("occupations")["fields"].items() for calling in callings
}
"""Fields of work by what people are called in them: one whom an article calls a singer is no actress first."""

KIN_ROLES: dict[str, str] = table("occupations")["kin_roles"]
"""What kind of kin somebody has whom such a word calls: "the matriarch" has children."""

COUNTRIES: dict[str, str] = {
    word: country
    for country in table("countries")["people"]
    for word in (
        country,
        *table("countries")["people"][country],
        *table("countries")["also_called"].get(country, ()),
    )
}
"""Countries by their own names and by the words for their people, as written."""

THINGS = frozenset(table("countries")["context"]["things"])
"""What follows a word for a people that tells of a thing: "French restaurant owner"."""

VERBS = frozenset(table("people")["evidence"]["verbs"])
"""What a person is told to do right after their name."""

SAYING: list[str] = table("people")["roles"]["saying"]
"""Verbs of saying right after the name of the speaker."""

CALLINGS = frozenset(table("people")["evidence"]["callings"]) | KIN.keys() | OCCUPATIONS.keys()
"""Words that stand right before a name of a person."""

ENDERS = frozenset(table("people")["phrases"]["enders"])
"""A description ends before one of these words."""

OWNED = frozenset(table("people")["phrases"]["owned"])
"""Words of those that "her" has rather than that end a description: "her split", "her first husband"."""

CROWD = frozenset(table("people")["phrases"]["crowd"])
"""Who may be meant by "they" and is nobody of the cast."""

NUMBERS: dict[str, int] = table("people")["numbers"]
"""Numbers in words."""

LEADING = _words("not_people", "leading", "calendar", "people_of")
"""Words that a name does not begin with."""

NAMESAKES = _words("not_people", "calendar", "people_of")
"""Those of them that are borne as names too: "singer August Lindqvist"."""

GIVEN: dict[str, str] = {
    word: gender
    for gender, text in table("given_names").items()
    for word in text.split()
    if word not in LEADING
}
"""Given names, lower case, with `female`, `male` or `either`."""

BORNE_BY_BOTH = frozenset(table("people")["given"]["either"])
"""Given names of women and men: what an article tells outweighs the list."""

NEVER = _words("not_people", "organisation", "calendar")
"""A run of capitalised words with one of these is no person."""

PLACES = _words("not_people", "place")
"""Names of places."""

THOUGH_WORDS = frozenset(table("people")["given"]["though_words"])
"""Given names that are common words or places too, and yet names where they begin a name."""

AFTER = frozenset(table("people")["titles"]["after"])
"""What follows a name and belongs to it: jr, iii."""

INSIDE_WORKS = _words("not_people", "inside_works")
"""Words inside the name of a work, never of a person."""

BEGINNING = _words("not_people", "beginning")
"""Words that names of places, storms and sides begin with."""

TITLING = _words("not_people", "titling")
"""Words that begin the name of a work where they have a capital inside a sentence."""

OF_THINGS = _words("not_people", "of_works", "of_brands")
"""What follows the name of a work or a brand."""

ENGLISH = frozenset(table("english")["words"].split())
"""Common English words, lower case, without regular forms."""

SURNAMES = frozenset(table("surnames")["words"].split())
"""Surnames that many bear, lower case: a common English word that is none of them is hardly a name."""

TRAILING = _words("not_people", "inside_works", "calendar", "behind") | (
    _words("not_people", "people_of") - SURNAMES
)
"""Words that a name does not end with."""

_ENDINGS = ("s", "es", "ed", "d", "ing", "ly", "er", "ers", "ings")


@cache
def is_english(word: str) -> bool:
    """Tell whether a lower-case word is a common English word or a regular form of one."""
    return word in ENGLISH or any(
        word.removesuffix(ending) in ENGLISH
        or (ending == "ing" and word.removesuffix("ing") + "e" in ENGLISH)
        for ending in _ENDINGS
        if word.endswith(ending)
    )


@cache
def without_accents(word: str) -> str:
    """The word as it stands in the list of given names: "moises" for "moisés"."""
    return "".join(c for c in normalize("NFD", word) if not combining(c)) if not word.isascii() else word


@cache
def is_thing(word: str) -> bool:
    """Tell whether a lower-case word is a common English word that hardly anybody has for a name."""
    known = word in ENGLISH or word.removesuffix("s") in ENGLISH
    return known and word not in SURNAMES and word not in GIVEN


@cache
def is_given(word: str) -> bool:
    """Tell whether a lower-case word is a given name and nothing else: no place, no common word."""
    return word in GIVEN and word not in PLACES and not is_english(word)
