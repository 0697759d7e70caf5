"""Sheaves to a segment: documents numbered, columns filled and terms gathered kind by kind, everything written once."""

import pickle
from collections.abc import Iterable, Sequence
from datetime import date

from index.engine.whoosh.columns import packed
from index.engine.whoosh.gathering import Gathered
from index.engine.whoosh.making import NewSegment
from index.engine.whoosh.numbering import Numbered, numbered, starts_of
from index.engine.whoosh.schema import NOBODY
from index.engine.whoosh.segment import Segment
from index.engine.whoosh.sheaf import Sheaf, Telling
from index.engine.whoosh.storage import MappedStorage
from index.query.tokens import words
from index.records import Claim, Quotation, Tie
from index.records.events import quad_of

PICKLE = 5
"""Protocol of the records."""


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
        starts = starts_of(sheaves, len(ties))
        self.new = NewSegment(storage, starts)
        self.articles = list(numbered(sheaves, starts))
        self.gathered = Gathered()

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
        return self.new.finish(self.gathered.terms)

    def _article(self, one: Numbered) -> None:
        """Write the document of an article."""
        sheaf, document = one.sheaf, one.article
        folded = self.gathered.words("title", document, words(sheaf.title))
        self.gathered.words("outlet", document, words(sheaf.outlet))
        self.gathered.words("file", document, words(sheaf.path))
        self.gathered.add("article_name", sheaf.name, document)
        day = sheaf.published.toordinal() if sheaf.published else 0
        self.new.set(document, raw=sheaf.title.encode(), folded=folded, name=sheaf.name.encode())
        self.new.set(document, outlet=sheaf.outlet.encode(), file=sheaf.path.encode())
        self.new.set(document, article=document, first=one.first, day=day)

    def _paragraphs(self, one: Numbered) -> None:
        """Write the documents of its paragraphs."""
        for number, text in one.sheaf.paragraphs:
            document = one.paragraphs[number]
            some = words(text.decode())
            folded = self.gathered.words("text", document, some)
            self.gathered.pairs(document, some)
            self.new.set(document, raw=text, folded=folded, number=number, article=one.article)

    def _telling(self, document: int, one: Numbered, telling: Telling) -> None:
        """Write the document of a quotation or claim."""
        record, people = telling.record, one.people
        parties = (NOBODY, NOBODY)
        if isinstance(record, Claim):
            parties = (people[record.actor], people[record.recipient])
            root = record.event.partition(".")[0]
            for event in {record.event, root}:
                self.gathered.add("event", event, document)
            if quad := quad_of(record.event):
                self.gathered.add("quad", quad, document)
            if record.when.first and record.when.last:
                self.new.set(
                    document, begins=record.when.first.toordinal(), ends=record.when.last.toordinal()
                )
        else:
            self.gathered.add("has", "quotation", one.paragraphs[record.paragraph])
        self.gathered.add("voice", record.voice.kind, document)
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
            folded = self.gathered.words("entity", document, *map(words, (figure.name, *figure.forms)))
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
                folded = self.gathered.words("entity", document, words(entity.name))
                self.new.set(document, article=one.article, paragraph=one.paragraphs[entity.paragraph])
                self.new.set(document, folded=folded, record=pickle.dumps(entity, PICKLE))
                document += 1

    def _ties(self) -> None:
        """Write the documents of ties."""
        for document, tie in enumerate(self.ties, self.new.start("tie")):
            term = pair_term(tie.people)
            self.gathered.add("pair", term, document)
            self.new.set(document, two=term.encode(), record=pickle.dumps(tie, PICKLE))
