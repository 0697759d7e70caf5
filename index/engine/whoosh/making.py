"""The files of a segment that is being written."""

from collections.abc import Callable, Sequence
from typing import Any

from whoosh.codec.whoosh3 import W3Segment

from index.engine.whoosh.codec import RoaringCodec
from index.engine.whoosh.indexing import Terms, write_terms
from index.engine.whoosh.schema import COLUMNS, KINDS, NAME
from index.engine.whoosh.segment import Segment
from index.engine.whoosh.storage import MappedStorage


class NewSegment:
    """Columns that are filled document by document, then the terms."""

    def __init__(self, storage: MappedStorage, starts: Sequence[int]) -> None:
        """Begin a segment; `starts` are the first documents of each kind, and one past the last."""
        self._storage, self._starts = storage, starts
        self._codec = RoaringCodec()
        self._whoosh = W3Segment(self._codec, NAME)
        self._whoosh.set_doc_count(starts[-1])
        self._files = {
            name: storage.create_file(self._codec.column_filename(self._whoosh, f"column_{name}"))
            for name in COLUMNS
        }
        self.columns: dict[str, Any] = {
            name: column.form().writer(self._files[name]) for name, column in COLUMNS.items()
        }

    def start(self, kind: str) -> int:
        """Give the first document of a kind."""
        return self._starts[KINDS.index(kind)]

    def set(self, document: int, **values: Any) -> None:  # noqa: ANN401 - a column of any type
        """Fill columns of a document; each column takes documents in the order of their numbers."""
        for name, value in values.items():
            self.columns[name].add(document, value)

    def finish(self, terms_of: Callable[[str], Terms]) -> Segment:
        """Write the terms, of which each field is asked once, and open the segment."""
        for name, writer in self.columns.items():
            writer.finish(self._starts[-1])
            self._files[name].close()
        write_terms(self._codec.field_writer(self._storage, self._whoosh), terms_of)
        return Segment(self._storage, self._whoosh, self._starts)
