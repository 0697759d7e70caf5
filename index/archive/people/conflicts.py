"""Whether two articles that give the same name can mean one person."""

import tomllib
from collections import Counter
from datetime import date
from functools import cache
from importlib.resources import files
from itertools import product

from attrs import Factory, define

from index.archive.catalogue.members import Member
from index.archive.naming import words_of

YEARS_APART = 2.0
"""Ages at one date that differ by more are those of two people; articles round, and birthdays fall between them."""

DAYS_A_YEAR = 365.25
"""Days of a mean year."""

SINGLE_KIN = frozenset({"mother", "father"})
"""Kin of which one has one; a parent by another name is another family."""


@define
class Told:
    """What all articles together tell of one person."""

    births: list[float] = Factory(list)
    """Years of birth, counted from each age told."""
    facts: dict[str, set[str]] = Factory(dict)
    """Countries and fields of work, each by its kind."""
    parents: dict[str, list[tuple[str, ...]]] = Factory(dict)
    """Words of the names of mother and father."""

    def add(self, member: Member) -> None:
        """Take up what one article tells."""
        self.births += births_of(member)
        for kind, values in facts_of(member).items():
            self.facts.setdefault(kind, set()).update(values)
        for word, name in parents_of(member):
            self.parents.setdefault(word, []).append(words_of(name))

    def conflict(self, member: Member) -> str:
        """Say in a word why the member is somebody else; empty where nothing speaks against it.

        Where ages agree, parents are not asked: namesakes are seldom of one age, and a parent is often misread.
        """
        apart = [abs(one - other) for one, other in product(self.births, births_of(member))]
        if any(years > YEARS_APART for years in apart):
            return "age"
        for kind, values in facts_of(member).items():
            known = self.facts.get(kind, set())
            if known and values and not _meet(kind, known, values):
                return kind
        for word, name in () if apart else parents_of(member):
            if any(_differ(words_of(name), other) for other in self.parents.get(word, [])):
                return "kin"
        return ""


def births_of(member: Member) -> list[float]:
    """Count years of birth from the ages told; an age without a date tells nothing."""
    return [
        _year(trait.on) - int(trait.value) - 0.5
        for trait in member.traits
        if trait.kind == "age" and trait.on and trait.value.isdecimal()
    ]


def parents_of(member: Member) -> list[tuple[str, str]]:
    """Give mother and father by name, each only where the article tells one alone: of two, one is misread."""
    counts = Counter(word for word, _ in member.kin)
    return [(word, name) for word, name in member.kin if word in SINGLE_KIN and counts[word] == 1]


def facts_of(member: Member) -> dict[str, set[str]]:
    """Give countries and fields of work told of a member; gender is mostly a guess and parts nobody."""
    facts: dict[str, set[str]] = {}
    for trait in member.traits:
        if trait.kind == "country":
            facts.setdefault(trait.kind, set()).add(trait.value.casefold())
        elif trait.kind == "occupation" and (field := field_of(trait.value)):
            facts.setdefault(trait.kind, set()).add(field)
    return facts


def field_of(occupation: str) -> str:
    """Give the field of work of an occupation, by its longest ending that is listed; else empty."""
    words = occupation.casefold().split()
    listed = _fields()
    return next(
        (listed[end] for end in (" ".join(words[i:]) for i in range(len(words))) if end in listed), ""
    )


def _meet(kind: str, known: set[str], told: set[str]) -> bool:
    if known & told:
        return True
    return kind == "occupation" and any(frozenset(pair) in _mixed() for pair in product(known, told))


def _differ(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Two names of a parent differ unless one is part of the other or both begin so: "Ann Lee" may be "Ann Leigh"."""
    return not (set(one) <= set(other) or set(other) <= set(one) or one[:1] == other[:1])


def _year(day: date) -> float:
    return day.toordinal() / DAYS_A_YEAR


@cache
def _fields() -> dict[str, str]:
    return {word: field for field, words in _table()["fields"].items() for word in words}


@cache
def _mixed() -> frozenset[frozenset[str]]:
    return frozenset(frozenset(pair) for pair in _table()["mixed"])


@cache
def _table() -> dict[str, dict[str, list[str]]]:
    return tomllib.loads((files(__package__) / "fields.toml").read_text())
