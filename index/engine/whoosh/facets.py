"""Who is mentioned in the paragraphs found, and how many ties have a claim there."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence

from pyroaring import BitMap

from index.engine.whoosh.finding import Finder
from index.engine.whoosh.roster import Roster

SHARE = 8
"""Counting a paragraph's people one by one costs an eighth of intersecting with the set of one person (measured)."""

FEW = 1_000
"""Paragraphs with claims up to which claims are walked; above, the sets of all ties are asked (measured to be even)."""

Counts = dict[int, int]
"""Paragraphs by number of person."""


class Facets:
    """Counts for one commit; the sets of those most mentioned are kept once they were read."""

    def __init__(self, finders: Sequence[Finder], roster: Roster) -> None:
        self.finders, self.roster = finders, roster
        self.standing = roster.standing()
        self._top: list[tuple[int, int, list[BitMap]]] = []
        self._ties: list[dict[int, BitMap]] = []

    def people(self, found: Sequence[BitMap], limit: int) -> tuple[tuple[str, int], ...]:
        """Count the people of all paragraphs found: the most frequent first, then by key."""
        counts = self._from_the_top(found, limit)
        if counts is None:
            counts = self._one_by_one(found)
        least = sorted(counts.values(), reverse=True)[:limit][-1] if counts else 0
        key = self.roster.key
        named = ((key(person), count) for person, count in counts.items() if count >= least)
        return tuple(sorted(named, key=lambda one: (-one[1], one[0]))[:limit])

    def _one_by_one(self, found: Sequence[BitMap]) -> Counts:
        """Count through the people of each paragraph."""
        counts: Counter[int] = Counter()
        for finder, paragraphs in zip(self.finders, found, strict=True):
            counts.update(finder.links.people_of(paragraphs, finder.segment.start("paragraph")))
        return counts

    def _from_the_top(self, found: Sequence[BitMap], limit: int) -> Counts | None:
        """Intersect sets from the person most mentioned anywhere down, until nobody left can be among the first.

        None where counting one by one is cheaper.
        """
        counts: Counts = {}
        top = [0] * limit
        patience = sum(map(len, found)) // SHARE
        for place in range(len(self.roster.by_total)):
            person, total, sets = self._sets(place)
            if total < top[-1]:
                return counts
            if place > patience:
                return None
            count = sum(map(BitMap.intersection_cardinality, sets, found))
            if count:
                counts[person] = count
                if count > top[-1]:
                    top[-1] = count
                    top.sort(reverse=True)
        return counts

    def _sets(self, place: int) -> tuple[int, int, list[BitMap]]:
        """Give a person by frequency: number, paragraphs anywhere, set in each segment."""
        while place >= len(self._top):
            person = self.roster.by_total[len(self._top)]
            sets = [finder.links.documents("mentions", (person,)) for finder in self.finders]
            self._top.append((person, self.roster.totals[person], sets))
        return self._top[place]

    def ties(self, found: Sequence[BitMap]) -> int:
        """Count the ties with a status that have a claim in the paragraphs found."""
        claimed = [some & finder.links.claimed for finder, some in zip(self.finders, found, strict=True)]
        seen: set[int] = set()
        if sum(map(len, claimed)) <= FEW:
            for finder, some in zip(self.finders, claimed, strict=True):
                seen.update(_ties_of(finder, some))
            return len(seen & self.standing)
        if not self._ties:
            self._ties = [_standing(finder, self.standing) for finder in self.finders]
        for sets, some in zip(self._ties, claimed, strict=True):
            seen.update([tie for tie, where in sets.items() if where.intersect(some)])
        return len(seen)


def _standing(finder: Finder, standing: set[int]) -> dict[int, BitMap]:
    """Give the paragraphs with a claim of each tie that has a status."""
    everything = finder.links.paragraphs_of_ties(finder.segment)
    return {tie: where for tie, where in everything.items() if tie in standing}


def _ties_of(finder: Finder, paragraphs: BitMap) -> set[int]:
    """Give the ties claimed in paragraphs; claims stand in the order of their paragraphs."""
    claims, where = finder.segment.span("claim"), finder.segment.paragraph.values
    seen = set()
    for paragraph in paragraphs:
        claim = bisect_left(where, paragraph, claims.start, claims.stop)
        while claim < claims.stop and where[claim] == paragraph:
            seen.add(finder.told.tie_of(claim))
            claim += 1
    return seen
