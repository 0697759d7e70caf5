"""Who is mentioned in the paragraphs found, and how many ties have a claim there."""

from collections import Counter
from collections.abc import Sequence
from itertools import chain

from pyroaring import BitMap

from index.engine.whoosh.finding import Finder
from index.engine.whoosh.roster import Roster

FEW = 2_000
"""Paragraphs up to which people are counted one by one; above, sets are intersected (measured to be even about there)."""


def people(
    finders: Sequence[Finder], found: Sequence[BitMap], roster: Roster, limit: int
) -> list[tuple[str, int]]:
    """Count the people of all paragraphs found: the most frequent first, then by key."""
    if sum(map(len, found)) <= FEW:
        counts = _one_by_one(finders, found)
        least = sorted(counts.values(), reverse=True)[:limit][-1] if counts else 0
        counts = Counter({person: count for person, count in counts.items() if count >= least})
    else:
        counts = _from_the_top(finders, found, roster, limit)
    named = ((roster.key(person), count) for person, count in counts.items())
    return sorted(named, key=lambda one: (-one[1], one[0]))[:limit]


def _one_by_one(finders: Sequence[Finder], found: Sequence[BitMap]) -> Counter[int]:
    """Count through the people of each paragraph."""
    counts: Counter[int] = Counter()
    for finder, paragraphs in zip(finders, found, strict=True):
        links, first = finder.links, finder.segment.start("paragraph")
        starts, everybody = links.starts, links.people
        counts.update(
            chain.from_iterable(
                everybody[starts[one - first] : starts[one - first + 1]] for one in paragraphs
            )
        )
    return counts


def _from_the_top(
    finders: Sequence[Finder], found: Sequence[BitMap], roster: Roster, limit: int
) -> Counter[int]:
    """Intersect sets from the person most mentioned anywhere down, until nobody left can be among the first."""
    counts: Counter[int] = Counter()
    top: list[int] = []
    for person in roster.by_total:
        if len(top) == limit and roster.totals[person] < top[-1]:
            break
        count = sum(
            paragraphs.intersection_cardinality(finder.links.documents("mentions", (person,)))
            for finder, paragraphs in zip(finders, found, strict=True)
        )
        if count:
            counts[person] = count
            if len(top) < limit or count > top[-1]:
                top = sorted([*top, count], reverse=True)[:limit]
    return counts


def ties(finders: Sequence[Finder], found: Sequence[BitMap], standing: set[int]) -> int:
    """Count the ties with a status that have a claim in the paragraphs found."""
    seen: set[int] = set()
    for finder, paragraphs in zip(finders, found, strict=True):
        claims = finder.segment.all("claim")
        where = finder.segment.paragraph
        seen.update(finder.told.tie_of(claim) for claim in claims if where[claim] in paragraphs)
    return len(seen & standing)
