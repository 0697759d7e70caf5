"""Who of a segment's people is who in the archive, and the sets of documents of each person made from that.

Paragraphs hold people of their own article; this map stands beside them, so that linking and parting people rewrites the
map of the segments concerned and no paragraph.
"""

from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Literal

from pyroaring import BitMap

from index.engine.whoosh.schema import FIXED, NOBODY
from index.engine.whoosh.segment import Segment
from index.engine.whoosh.storage import MappedStorage, Sections, write_sections

Role = Literal["mentions", "says", "about", "party"]
"""Of paragraphs: who is mentioned; of quotations and claims: who speaks, whom the words mention; of claims: the two."""

ROLES: tuple[Role, ...] = ("mentions", "says", "about", "party")
"""All roles."""


class Links:
    """Sets of documents by number of person, read in place."""

    def __init__(self, storage: MappedStorage, name: str) -> None:
        self._sections = Sections(storage, name)
        self.person_of: Sequence[int] = self._sections.numbers("person_of")
        self._starts: Sequence[int] = self._sections.numbers("starts")
        self._people = bytes(self._sections.bytes("people"))
        self.anybody = BitMap.deserialize(bytes(self._sections.bytes("anybody")))
        self.one: Sequence[int] = self._sections.numbers("one")
        self.other: Sequence[int] = self._sections.numbers("other")
        self._sets = {role: _Sets(self._sections, role) for role in ROLES}

    def documents(self, role: Role, people: Iterable[int]) -> BitMap:
        """Give the documents in which any of the people has a role."""
        sets = [self._sets[role].get(person) for person in people]
        return sets[0] if len(sets) == 1 else BitMap.union(BitMap(), *sets)

    def mentioned(self) -> Iterable[tuple[int, int]]:
        """Give every person mentioned with the number of paragraphs."""
        sets = self._sets["mentions"]
        return zip(sets.people, sets.counts, strict=True)

    def people_of(self, paragraphs: BitMap, first: int) -> "array[int]":
        """Give the people whom paragraphs mention, one after the other; `first` is the segment's first paragraph."""
        content, starts = self._people, self._starts
        some = paragraphs & self.anybody
        places = (one - first for one in some)
        return array("I", b"".join([content[4 * starts[one] : 4 * starts[one + 1]] for one in places]))


class _Sets:
    """The sets of one role."""

    def __init__(self, sections: Sections, role: Role) -> None:
        self.people = sections.numbers(f"{role}_people")
        self.counts = sections.numbers(f"{role}_counts")
        self._starts = sections.numbers(f"{role}_starts")
        self._sets = sections.bytes(f"{role}_sets")

    def get(self, person: int) -> BitMap:
        """Give the set of one person."""
        place = bisect_left(self.people, person)
        if place == len(self.people) or self.people[place] != person:
            return BitMap()
        return BitMap.deserialize(bytes(self._sets[self._starts[place] : self._starts[place + 1]]))


def write_links(storage: MappedStorage, name: str, segment: Segment, person_of: Sequence[int]) -> None:
    """Write the sets of a segment.

    Args:
        storage: The folder of the index.
        name: Name of the file.
        segment: The segment.
        person_of: Number of the person that each person document is, in order.
    """
    roles = _roles(segment, person_of)
    one, other = _parties(segment, person_of)
    starts, people = _by_paragraph(segment, roles["mentions"])
    sections: dict[str, object] = {
        "person_of": array("I", person_of),
        "starts": starts,
        "people": people,
        "anybody": BitMap.union(BitMap(), *map(BitMap, roles["mentions"].values())).serialize(),
        "one": one,
        "other": other,
    }
    for role, sets in roles.items():
        sections |= _packed(role, sets)
    write_sections(storage, name, sections)


def _roles(segment: Segment, person_of: Sequence[int]) -> "dict[Role, defaultdict[int, array[int]]]":
    """Gather the documents in which each person has each role."""
    roles: dict[Role, defaultdict[int, array[int]]] = {
        role: defaultdict(lambda: array("I")) for role in ROLES
    }
    first = segment.start("person")
    for place, person in enumerate(person_of):
        roles["mentions"][person].frombytes(segment.paragraphs[first + place])
    for kind in ("quotation", "claim"):
        for document in segment.span(kind):
            members = segment.people.numbers(document)
            (speaker, *parties), about = members[:FIXED], members[FIXED:]
            if speaker != NOBODY:
                roles["says"][person_of[speaker - first]].append(document)
            for member in about:
                roles["about"][person_of[member - first]].append(document)
            for person in {person_of[party - first] for party in parties if party != NOBODY}:
                roles["party"][person].append(document)
    return roles


def _parties(segment: Segment, person_of: Sequence[int]) -> "tuple[array[int], array[int]]":
    """Give the two people of each claim, the smaller number first."""
    first = segment.start("person")
    pairs = (segment.people.numbers(claim)[1:FIXED] for claim in segment.span("claim"))
    both = [sorted((person_of[actor - first], person_of[recipient - first])) for actor, recipient in pairs]
    return array("I", [one for one, _ in both]), array("I", [other for _, other in both])


def _by_paragraph(segment: Segment, mentions: "dict[int, array[int]]") -> "tuple[array[int], array[int]]":
    """Give the people of each paragraph, one paragraph after the other, and where each begins."""
    paragraphs = segment.span("paragraph")
    lists: list[list[int]] = [[] for _ in paragraphs]
    for person, documents in mentions.items():
        for document in BitMap(documents):
            lists[document - paragraphs.start].append(person)
    starts, people = array("I", [0]), array("I")
    for some in lists:
        people.extend(some)
        starts.append(len(people))
    return starts, people


def _packed(role: Role, sets: "dict[int, array[int]]") -> dict[str, object]:
    """Pack the sets of a role."""
    starts, counts, content = array("I", [0]), array("I"), bytearray()
    people = sorted(person for person in sets if sets[person])
    for person in people:
        documents = BitMap(sets[person])
        counts.append(len(documents))
        content += documents.serialize()
        starts.append(len(content))
    return {
        f"{role}_people": array("I", people),
        f"{role}_counts": counts,
        f"{role}_starts": starts,
        f"{role}_sets": content,
    }
