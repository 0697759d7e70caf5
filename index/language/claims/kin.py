"""Which two people are a couple by kin, and which can be none: those of one blood, and children."""

from collections.abc import Iterator
from itertools import combinations, product

from index.language.claims.lexicon import Lexicon
from index.language.people import Cast
from index.records import Kin

Kinships = frozenset[frozenset[str]]
"""Pairs of people who are kin."""

ADULT = 16
"""Years from which on somebody can be in a couple."""


def spouses(cast: Cast, lexicon: Lexicon) -> Kinships:
    """Pairs whose word of kin tells of a couple."""
    couples = (each for each in cast.kin if not lexicon.words["no_blood"].isdisjoint(kin_words(each)))
    return frozenset(frozenset(each.people) for each in couples)


def kin_words(kin: Kin) -> list[str]:
    """The single words that say what the two are to each other."""
    return " ".join(kin.words).lower().replace("-", " ").split()


def blood(cast: Cast, lexicon: Lexicon) -> Iterator[frozenset[str]]:
    """Pairs of parents and children, and of siblings; who is told as a couple too is of no common blood."""
    related = [
        frozenset(kin.people) for kin in cast.kin if lexicon.words["no_blood"].isdisjoint(kin_words(kin))
    ]
    for group in cast.groups:
        if group.kind in ("children", "siblings"):
            related += map(frozenset, combinations(group.members, 2))
        if group.kind == "children":
            related += [frozenset(pair) for pair in product(group.of, group.members)]
    couples = {frozenset(group.members) for group in cast.groups if group.kind == "couple"}
    young = minors(cast)
    yield from (pair for pair in related if pair not in couples or pair & young)


def never_couples(cast: Cast, lexicon: Lexicon) -> Kinships:
    """Pairs of whom no romance is told: those of one blood, and a child with whomever."""
    young = minors(cast)
    pairs = {frozenset((child, person.name)) for child in young for person in cast.people}
    return frozenset((*blood(cast, lexicon), *pairs))


def minors(cast: Cast) -> frozenset[str]:
    """Those whom the article tells to be children."""
    return frozenset(
        person.name
        for person in cast.people
        if any(
            trait.kind == "age" and trait.value.isdigit() and int(trait.value) < ADULT
            for trait in person.traits
        )
    )
