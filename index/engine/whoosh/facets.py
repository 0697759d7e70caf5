"""Who is mentioned in the paragraphs found."""

from collections import Counter
from collections.abc import Sequence

from pyroaring import BitMap

from index.engine.whoosh.finding import Finder
from index.engine.whoosh.roster import Roster

SHARE = 8
"""Counting a paragraph's people one by one costs an eighth of intersecting with the set of one person (measured)."""

Counts = dict[int, int]
"""Paragraphs by number of person."""


class Facets:
    """Counts for one commit; the sets of those most mentioned are kept once they were read."""

    def __init__(self, finders: Sequence[Finder], roster: Roster) -> None:
        self.finders, self.roster = finders, roster
        self._top: list[tuple[int, int, list[BitMap]]] = []

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
