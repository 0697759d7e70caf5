"""Sheaves to a segment: documents numbered, terms gathered and sorted in memory, everything written once.

Whoosh's pool sorts postings through pickles on disk; arrays in memory are six times faster (measured), and a segment is
kept small enough for them.
"""

import pickle
from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import accumulate, pairwise

from attrs import frozen
from pyroaring import BitMap

from index.engine.whoosh.columns import packed
from index.engine.whoosh.indexing import Terms
from index.engine.whoosh.making import NewSegment
from index.engine.whoosh.schema import BESIDE, COMMON, KINDS, NOBODY
from index.engine.whoosh.segment import Segment
from index.engine.whoosh.sheaf import Sheaf, Telling
from index.engine.whoosh.storage import MappedStorage
from index.query.tokens import words
from index.records import Claim, Quotation, Tie
from index.records.events import quad_of

PICKLE = 5
"""Protocol of the records."""


@frozen
class Numbered:
    """An article with the numbers of its documents."""

    sheaf: Sheaf
    """The article."""
    article: int
    """Its own document."""
    first: int
    """Document of its first paragraph."""
    paragraphs: dict[int, int]
    """Document of each paragraph, by number."""
    people: dict[str, int]
    """Document of each person, by name."""


def build(storage: MappedStorage, sheaves: Iterable[Sheaf], ties: Iterable[Tie] = ()) -> Segment:
    """Write a segment of articles and ties; nobody sees it before it is committed."""
    ordered = sorted(sheaves, key=lambda one: (-(one.published or date.min).toordinal(), one.name))
    return _Builder(storage, ordered, sorted(ties, key=lambda tie: pair_term(tie.people))).build()


def pair_term(people: tuple[str, str]) -> str:
    """Give the term of a tie: two keys in alphabetical order."""
    return "\t".join(sorted(people))


class _Builder:
    """Writes one segment, kind by kind."""

    def __init__(self, storage: MappedStorage, sheaves: Sequence[Sheaf], ties: Sequence[Tie]) -> None:
        self.ties = ties
        starts = _starts(sheaves, len(ties))
        self.new = NewSegment(storage, starts)
        self.articles = list(_numbered(sheaves, starts))
        self.postings: dict[str, dict[str, array[int]]] = defaultdict(lambda: defaultdict(lambda: array("I")))

    def build(self) -> Segment:
        """Write everything and open it."""
        for one in self.articles:
            self._article(one)
        for one in self.articles:
            self._paragraphs(one)
        for kind, form in (("quotation", Quotation), ("claim", Claim)):
            document = self.new.start(kind)
            for one in self.articles:
                for telling in one.sheaf.tellings:
                    if isinstance(telling.record, form):
                        self._telling(document, one, telling)
                        document += 1
        for one in self.articles:
            self._people(one)
        self._entities()
        self._ties()
        return self.new.finish(self._terms)

    def _terms(self, field: str) -> Terms:
        """Give every term of a field, and forget them."""
        terms = self.postings.pop(field, {})
        for term in sorted(terms):
            yield term.encode(), BitMap(terms[term])

    def _words(self, field: str, document: int, *lists: list[str]) -> bytes:
        """Take up the folded words of texts; give them as the column holds them."""
        terms = self.postings[field]
        for word in {word for some in lists for word in some}:
            terms[word].append(document)
        return "\n".join(f" {' '.join(some)} " for some in lists).encode()

    def _pairs(self, document: int, some: list[str]) -> None:
        """Take up the pairs of words that begin with a common one."""
        pairs = self.postings[BESIDE]
        for pair in {f"{one} {other}" for one, other in pairwise(some) if one in COMMON}:
            pairs[pair].append(document)

    def _article(self, one: Numbered) -> None:
        """Write the document of an article."""
        sheaf, document = one.sheaf, one.article
        folded = self._words("title", document, words(sheaf.title))
        self._words("outlet", document, words(sheaf.outlet))
        self._words("file", document, words(sheaf.path))
        self.postings["article_name"][sheaf.name].append(document)
        day = sheaf.published.toordinal() if sheaf.published else 0
        self.new.set(document, raw=sheaf.title.encode(), folded=folded, name=sheaf.name.encode())
        self.new.set(document, outlet=sheaf.outlet.encode(), file=sheaf.path.encode())
        self.new.set(document, article=document, first=one.first, day=day)

    def _paragraphs(self, one: Numbered) -> None:
        """Write the documents of its paragraphs."""
        for number, text in one.sheaf.paragraphs:
            document = one.paragraphs[number]
            some = words(text.decode())
            folded = self._words("text", document, some)
            self._pairs(document, some)
            self.new.set(document, raw=text, folded=folded, number=number, article=one.article)

    def _telling(self, document: int, one: Numbered, telling: Telling) -> None:
        """Write the document of a quotation or claim."""
        record, people = telling.record, one.people
        parties = (NOBODY, NOBODY)
        if isinstance(record, Claim):
            parties = (people[record.actor], people[record.recipient])
            root = record.event.partition(".")[0]
            for event in {record.event, root}:
                self.postings["event"][event].append(document)
            if quad := quad_of(record.event):
                self.postings["quad"][quad].append(document)
            if record.when.first and record.when.last:
                self.new.set(
                    document, begins=record.when.first.toordinal(), ends=record.when.last.toordinal()
                )
        else:
            self.postings["has"]["quotation"].append(one.paragraphs[record.paragraph])
        self.postings["voice"][record.voice.kind].append(document)
        speaker = NOBODY if record.voice.speaker is None else people[record.voice.speaker]
        about = (people[name] for name in telling.about)
        self.new.set(document, article=one.article, paragraph=one.paragraphs[record.paragraph])
        self.new.set(
            document, people=packed((speaker, *parties, *about)), record=pickle.dumps(record, PICKLE)
        )

    def _people(self, one: Numbered) -> None:
        """Write the documents of its people."""
        for figure in one.sheaf.people:
            document = one.people[figure.name]
            folded = self._words("entity", document, *map(words, (figure.name, *figure.forms)))
            paragraphs = packed(one.paragraphs[number] for number in figure.paragraphs)
            record = pickle.dumps((figure.name, figure.forms), PICKLE)
            first = one.paragraphs[figure.paragraphs[0]] if figure.paragraphs else NOBODY
            self.new.set(document, article=one.article, folded=folded, paragraph=first)
            self.new.set(document, paragraphs=paragraphs, record=record)

    def _entities(self) -> None:
        """Write the documents of organisations, places, works and dates."""
        document = self.new.start("entity")
        for one in self.articles:
            for entity in one.sheaf.entities:
                folded = self._words("entity", document, words(entity.name))
                self.new.set(document, article=one.article, paragraph=one.paragraphs[entity.paragraph])
                self.new.set(document, folded=folded, record=pickle.dumps(entity, PICKLE))
                document += 1

    def _ties(self) -> None:
        """Write the documents of ties."""
        for document, tie in enumerate(self.ties, self.new.start("tie")):
            term = pair_term(tie.people)
            self.postings["pair"][term].append(document)
            self.new.set(document, two=term.encode(), record=pickle.dumps(tie, PICKLE))


def _starts(sheaves: Sequence[Sheaf], ties: int) -> tuple[int, ...]:
    """Give the first document of each kind, and one past the last."""
    told = sum(len(sheaf.tellings) for sheaf in sheaves)
    claims = sum(isinstance(one.record, Claim) for sheaf in sheaves for one in sheaf.tellings)
    counts = (
        len(sheaves),
        sum(len(sheaf.paragraphs) for sheaf in sheaves),
        told - claims,
        claims,
        sum(len(sheaf.people) for sheaf in sheaves),
        sum(len(sheaf.entities) for sheaf in sheaves),
        ties,
    )
    return tuple(accumulate(counts, initial=0))


def _numbered(sheaves: Iterable[Sheaf], starts: Sequence[int]) -> Iterator[Numbered]:
    """Number the documents of articles, paragraphs and people."""
    paragraph, person = starts[KINDS.index("paragraph")], starts[KINDS.index("person")]
    for article, sheaf in enumerate(sheaves):
        paragraphs = {number: paragraph + i for i, (number, _) in enumerate(sheaf.paragraphs)}
        people = {figure.name: person + i for i, figure in enumerate(sheaf.people)}
        yield Numbered(sheaf, article, paragraph, paragraphs, people)
        paragraph, person = paragraph + len(paragraphs), person + len(people)
