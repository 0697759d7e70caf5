"""Ties of one article as of its own date, and of an archive whose claims name its people."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from index.records import Analysis, Claim, Tie
from index.ties.decide import NO_DEATHS, tie_of
from index.ties.tables import Tables

Pair = tuple[str, str]
"""Two people in alphabetical order."""


def ties_of(analysis: Analysis, tables: Tables | None = None) -> tuple[Tie, ...]:
    """Say where the people of one article stand at its date: each pair of whom it claims something or tells kin."""
    kin = {_pair(*each.people): each for each in reversed(analysis.kin)}
    words = {
        pair: each.words if each.people == pair else (each.words[1], each.words[0])
        for pair, each in kin.items()
    }
    deaths = {
        person.name: trait.on
        for person in analysis.people
        for trait in person.traits
        if trait.kind == "death"
    }
    return tuple(
        ties_among(analysis.claims, as_of=analysis.article.published, kin=words, deaths=deaths, tables=tables)
    )


def ties_among(
    claims: Iterable[Claim],
    *,
    as_of: date | None = None,
    known_by: date | None = None,
    kin: Mapping[Pair, tuple[str, str]] | None = None,
    deaths: Mapping[str, date | None] = NO_DEATHS,
    tables: Tables | None = None,
) -> Iterator[Tie]:
    """Decide every tie of many claims, in the order of the pairs; actor, recipient and speakers are archive persons.

    `kin` gives for a pair in alphabetical order the words for the two in that order; pairs of kin without a claim
    have a tie without status.
    """
    between: defaultdict[Pair, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.actor == claim.recipient:
            continue
        between[_pair(claim.actor, claim.recipient)].append(claim)
    kin = kin or {}
    for pair in sorted(between.keys() | kin.keys()):
        yield tie_of(
            pair,
            between.get(pair, ()),
            as_of=as_of,
            known_by=known_by,
            kin=kin.get(pair),
            deaths=deaths,
            tables=tables,
        )


def _pair(a: str, b: str) -> Pair:
    return (a, b) if a <= b else (b, a)
