"""The roster: every person with a number that never changes, how often each is mentioned, where each tie is kept.

One file for the whole index, written anew at each commit.
"""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, pairwise

from index.engine.whoosh.storage import MappedStorage, Sections, write_sections


class Roster:
    """Keys of people to numbers and back, read in place."""

    def __init__(self, storage: MappedStorage, name: str) -> None:
        sections = Sections(storage, name)
        self._keys = sections.bytes("keys")
        self._starts = sections.numbers("starts")
        self.by_key: Sequence[int] = sections.numbers("by_key")
        self.totals: Sequence[int] = sections.numbers("totals")
        self.by_total: Sequence[int] = sections.numbers("by_total")
        self._ties = sections.numbers("ties", "Q")
        self._tie_places = sections.numbers("tie_places")

    def __len__(self) -> int:
        return len(self._starts) - 1

    def keys(self) -> list[str]:
        """Give the key of every person, in the order of their numbers."""
        keys = bytes(self._keys)
        return [keys[start:end].decode() for start, end in pairwise(self._starts)]

    def key(self, number: int) -> str:
        """Give the key of a person."""
        return str(self._keys[self._starts[number] : self._starts[number + 1]], "utf-8")

    def number(self, key: str) -> int | None:
        """Give the number of a person; None for a key that nobody has."""
        place = bisect_left(self.by_key, key.encode(), key=lambda one: self.key(one).encode())
        if place < len(self.by_key) and self.key(self.by_key[place]) == key:
            return self.by_key[place]
        return None

    def numbers(self, keys: Iterable[str]) -> set[int]:
        """Give the numbers of people, passing over keys that nobody has."""
        return {number for key in keys if (number := self.number(key)) is not None}

    def ties(self) -> dict[int, tuple[int, int]]:
        """Give the segment (by its place among all) and document of each tie."""
        places = self._tie_places
        return dict(zip(self._ties, zip(places[::2], places[1::2], strict=True), strict=True))


def tie_number(a: int, b: int) -> int:
    """Give one number for two people, in either order."""
    return (min(a, b) << 32) | max(a, b)


def write_roster(
    storage: MappedStorage,
    name: str,
    *,
    before: Roster | None,
    numbers: Mapping[str, int],
    totals: Sequence[int],
    ties: Mapping[int, tuple[int, int]],
) -> None:
    """Write the roster.

    Args:
        storage: The folder of the index.
        name: Name of the file.
        before: The roster of the commit before, whose people keep their numbers.
        numbers: Number of each person by key, counted from 0 without a gap, in the order of the numbers.
        totals: How many paragraphs mention each person.
        ties: The segment (by its place among all) and document of each tie.
    """
    keys = [key.encode() for key in numbers]
    starts = array("I", [0])
    for key in keys:
        starts.append(starts[-1] + len(key))
    known = before.by_key if before else ()
    by_key = sorted([*known, *range(len(known), len(keys))], key=keys.__getitem__)
    by_total = sorted((number for number, total in enumerate(totals) if total), key=lambda one: -totals[one])
    sections = {
        "keys": b"".join(keys),
        "starts": starts,
        "by_key": array("I", by_key),
        "totals": array("I", totals),
        "by_total": array("I", by_total),
        "ties": array("Q", ties),
        "tie_places": array("I", chain.from_iterable(ties.values())),
    }
    write_sections(storage, name, sections)
