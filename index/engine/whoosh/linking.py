"""Who is who, brought up to date: links of the segments concerned and the roster."""

import pickle
from collections import defaultdict
from collections.abc import Iterable, Sequence

from index.engine.protocol import LinkedPerson, address
from index.engine.whoosh.links import Links, write_links
from index.engine.whoosh.roster import tie_number, write_roster
from index.engine.whoosh.segment import Segment
from index.engine.whoosh.storage import MappedStorage
from index.engine.whoosh.view import View


class Linking:
    """The people of the next commit."""

    def __init__(self, view: View) -> None:
        self.roster = view.roster
        self.keys = self.roster.keys() if self.roster else []
        self.numbers = {key: number for number, key in enumerate(self.keys)}
        self.files = dict(view.commit.links)
        self.links = {segment.id: links for segment, links in zip(view.segments, view.links, strict=True)}
        self.noted: defaultdict[str, dict[str, str]] = defaultdict(dict)

    def note(self, people: Iterable[LinkedPerson]) -> None:
        """Note to whom people of articles belong."""
        for person in people:
            for article, name in person.members:
                self.noted[article][name] = person.key

    def keep(self, segment: Segment, articles: Iterable[int]) -> None:
        """Note who is who in articles that are about to be struck out, in case they are written again."""
        if links := self.links.get(segment.id):
            for article in articles:
                noted = self.noted[segment.name[article].decode()]
                for document, name in _people_of(segment, article):
                    number = links.person_of[document - segment.start("person")]
                    noted.setdefault(name, self.keys[number])

    def number(self, key: str) -> int:
        """Give the number of a person, a new one where the key is new."""
        if key not in self.numbers:
            self.numbers[key] = len(self.numbers)
            self.keys.append(key)
        return self.numbers[key]

    def write(self, storage: MappedStorage, segments: Sequence[Segment], generation: int) -> dict[str, str]:
        """Write the links of new segments and of those whose people moved; give the file of each."""
        files = {}
        for segment in segments:
            old = self.links.get(segment.id)
            people = self._people(segment, old)
            if old and list(old.person_of) == people:
                files[segment.id] = self.files[segment.id]
                continue
            files[segment.id] = f"links-{segment.id}-{generation}"
            write_links(storage, files[segment.id], segment, people)
            self.links[segment.id] = Links(storage, files[segment.id])
        self.links = {segment.id: self.links[segment.id] for segment in segments}
        return files

    def _people(self, segment: Segment, old: Links | None) -> list[int]:
        """Give the number of the person that each person document of a segment is."""
        first = segment.start("person")
        people = list(old.person_of) if old else [-1] * len(segment.span("person"))
        for article in range(len(segment.span("article"))):
            name = segment.name[article].decode()
            if old and name not in self.noted:
                continue
            noted = self.noted.get(name, {})
            for document, person in _people_of(segment, article):
                if person in noted:
                    people[document - first] = self.number(noted[person])
                elif not old:
                    people[document - first] = self.number(address(name, person))
        return people

    def write_roster(self, storage: MappedStorage, name: str, segments: Sequence[Segment]) -> None:
        """Write everybody down, and where each tie is kept."""
        ties = {
            tie_number(*map(self.number, segment.two[tie].decode().split("\t"))): (place, tie)
            for place, segment in enumerate(segments)
            for tie in segment.all("tie")
        }
        totals = [0] * len(self.keys)
        for links in self.links.values():
            for person, count in links.mentioned():
                totals[person] += count
        write_roster(
            storage,
            name,
            before=self.roster,
            numbers=self.numbers,
            totals=totals,
            ties=ties,
        )


def _people_of(segment: Segment, article: int) -> Iterable[tuple[int, str]]:
    """Give the person documents of an article with their names."""
    for document in segment.of_article("person", article):
        yield document, pickle.loads(segment.record[document])[0]  # noqa: S301 - the index is trusted
