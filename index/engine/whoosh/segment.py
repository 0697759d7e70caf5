"""An open segment: ranges of documents, columns and terms, all read in place."""

import pickle
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any

from pyroaring import BitMap

from index.engine.whoosh.codec import documents_of, forget, postings
from index.engine.whoosh.columns import Numbers, Stretches
from index.engine.whoosh.schema import COLUMNS, KINDS
from index.engine.whoosh.storage import MappedStorage


class Segment:
    """Documents that were written together; they never change, but may be struck out."""

    raw: Stretches.Reader
    folded: Stretches.Reader
    name: Stretches.Reader
    outlet: Stretches.Reader
    file: Stretches.Reader
    day: Numbers.Reader
    first: Numbers.Reader
    number: Numbers.Reader
    article: Numbers.Reader
    paragraph: Numbers.Reader
    paragraphs: Stretches.Reader
    people: Stretches.Reader
    begins: Numbers.Reader
    ends: Numbers.Reader
    two: Stretches.Reader
    record: Stretches.Reader

    def __init__(self, storage: MappedStorage, whoosh: Any, starts: Sequence[int]) -> None:  # noqa: ANN401 - Whoosh has no types
        """Open a segment of Whoosh's; `starts` are the first documents of each kind, and one past the last."""
        codec = whoosh.codec()
        self.whoosh = whoosh
        self.starts = tuple(starts)
        self.terms = codec.terms_reader(storage, whoosh)
        documents = codec.per_document_reader(storage, whoosh)
        self._columns = documents.column_reader
        self.struck = BitMap(whoosh.deleted_docs())

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - a column of any type
        if name not in COLUMNS:
            raise AttributeError(name)
        column = self.__dict__[name] = self._columns(f"column_{name}", COLUMNS[name].form())
        return column

    @property
    def id(self) -> str:
        """Its name in the folder."""
        return str(self.whoosh.segment_id())

    def start(self, kind: str) -> int:
        """Give the first document of a kind."""
        return self.starts[KINDS.index(kind)]

    def span(self, kind: str) -> range:
        """Give the documents of a kind, those struck out too."""
        place = KINDS.index(kind)
        return range(self.starts[place], self.starts[place + 1])

    def all(self, kind: str) -> BitMap:
        """Give the documents of a kind that are not struck out."""
        documents = self.span(kind)
        return BitMap(documents) - self.struck if documents else BitMap()

    @property
    def live(self) -> int:
        """How many documents are not struck out."""
        return self.starts[-1] - len(self.struck)

    def strike(self, documents: Iterable[int]) -> None:
        """Strike documents out; it holds for readers once it is committed."""
        for document in documents:
            self.whoosh.delete_document(document)
            self.struck.add(document)

    def find(self, field: str, term: str) -> BitMap:
        """Give the documents of a term, those struck out too."""
        return documents_of(self.terms, field, term.encode())

    def terms_of(self, field: str) -> Iterator[tuple[bytes, BitMap]]:
        """Give every term of a field, in order, with its documents, those struck out too."""
        return postings(self.terms, field)

    def forget_terms(self) -> None:
        """Give back the memory of the terms that were read; it comes back where they are read again."""
        forget(self.terms)

    def article_named(self, name: str) -> int | None:
        """Give the article of a name that is not struck out."""
        return next(iter(self.find("article_name", name) - self.struck), None)

    def of_article(self, kind: str, article: int) -> range:
        """Give the documents of a kind that belong to an article."""
        documents = self.span(kind)
        low = bisect_left(self.article.values, article, documents.start, documents.stop)
        return range(low, bisect_left(self.article.values, article + 1, low, documents.stop))

    def of_articles(self, articles: BitMap) -> BitMap:
        """Give the paragraphs of articles."""
        found = BitMap()
        last = self.span("article").stop - 1
        for article in articles:
            end = self.span("paragraph").stop if article == last else self.first[article + 1]
            found.add_range(self.first[article], end)
        return found

    def published(self, article: int) -> date | None:
        """Give the day of an article."""
        day = self.day[article]
        return date.fromordinal(day) if day else None

    def forms_of(self, document: int) -> list[str]:
        """Give the names of a person or entity."""
        record = pickle.loads(self.record[document])  # noqa: S301 - the index is trusted
        return [record[0], *record[1]] if isinstance(record, tuple) else [record.name]
