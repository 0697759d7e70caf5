"""What an article tells of each person, as records that carry their paragraph: gender, age, country, work, death.

The one rule: only what stands in so many words counts; what a description was guessed to mean tells nothing.
"""

from collections.abc import Mapping, Sequence
from datetime import date

from index.language.people.cast import Reference
from index.language.people.deaths import deaths
from index.language.people.page import Page
from index.records import Trait

_ONE_VALUE = frozenset({"gender", "age", "death"})
"""Kinds of which a person has one value on one day: the first told stands."""


def traits(
    pages: Sequence[Page], names: Sequence[Reference], gender: Mapping[str, str], published: date | None
) -> dict[str, tuple[Trait, ...]]:
    """What is told of everybody, by full name."""
    told: dict[str, dict[tuple[str, str], Trait]] = {}

    def add(name: str, trait: Trait) -> None:
        key = (trait.kind, "" if trait.kind in _ONE_VALUE else trait.value)
        told.setdefault(name, {}).setdefault(key, trait)

    for name in names:
        one = name.people[0]
        if one in gender:
            add(one, Trait("gender", gender[one], name.paragraph, published))
    for page in pages:
        for item in (item for names_in_row in page.lists for item in names_in_row.items):
            one = item.name.people[0]
            if item.beside.age:
                add(one, Trait("age", item.beside.age, page.number, published))
            for kind, value in item.told:
                add(one, Trait(kind, value, page.number, published))
    for death in deaths({page.number: page.text for page in pages}, names, published):
        add(death.name, Trait("death", death.told, death.paragraph, death.day))
    return {name: tuple(some.values()) for name, some in told.items()}
