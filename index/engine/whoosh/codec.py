"""Whoosh's codec with postings kept as roaring bitmaps.

A posting list of documents alone is a set; as a serialised bitmap it is read at once (20 microseconds for half of
250,000 documents) where Whoosh's blocks of 128 are unpickled one by one. Source: Lemire et al., "Roaring Bitmaps:
Implementation of an Optimized Software Library" (2018).
"""

from array import array
from collections.abc import Iterator
from typing import Any

from pyroaring import BitMap
from whoosh.codec.base import PostingsWriter
from whoosh.codec.whoosh3 import W3Codec, W3FieldWriter, W3TermInfo
from whoosh.matching.mcore import ListMatcher
from whoosh.reading import TermNotFound


class RoaringCodec(W3Codec):
    """Terms as Whoosh keeps them, postings as bitmaps."""

    def field_writer(self, storage: Any, segment: Any) -> "RoaringFieldWriter":  # noqa: ANN401 - Whoosh has no types
        """Give the writer of terms and postings."""
        return RoaringFieldWriter(self, storage, segment)

    def postings_writer(self, dbfile: Any, byteids: bool = False) -> "RoaringPostings":  # noqa: ANN401, ARG002, FBT001, FBT002 - as the class above has it
        """Give the writer of posting lists."""
        return RoaringPostings(dbfile)

    def postings_reader(
        self,
        dbfile: Any,  # noqa: ANN401 - Whoosh has no types
        terminfo: W3TermInfo,
        format_: Any,  # noqa: ANN401
        term: Any = None,  # noqa: ANN401
        scorer: Any = None,  # noqa: ANN401
    ) -> ListMatcher:
        """Give the documents of a term as Whoosh's own searcher wants them."""
        ids = list(BitMap.deserialize(dbfile.get(*_extent(terminfo))))
        weights = array("f", [1.0]) * len(ids)
        return ListMatcher(ids, weights, None, format_, scorer=scorer, term=term, terminfo=terminfo)


class RoaringPostings(PostingsWriter):
    """Collects the documents of one term after the other and writes each list as a bitmap."""

    def __init__(self, file: Any) -> None:  # noqa: ANN401 - Whoosh has no types
        self.file = file
        self.documents = BitMap()
        self.info = W3TermInfo()

    def start_postings(self, format_: Any, terminfo: W3TermInfo) -> None:  # noqa: ANN401, ARG002 - as above
        """Begin a term."""
        self.documents, self.info = BitMap(), terminfo

    def add_posting(self, id_: int, weight: float, vbytes: bytes, length: int | None = None) -> None:  # noqa: ARG002
        """Add one document."""
        self.documents.add(id_)

    def written(self) -> bool:
        """Tell whether blocks were written before the end: never."""
        return False

    def finish_postings(self) -> W3TermInfo:
        """Write the list and say where it stands."""
        count, content = len(self.documents), self.documents.serialize()
        info = self.info
        info.set_extent(self.file.tell(), len(content))
        info._df, info._weight, info._maxweight = count, float(count), 1.0  # noqa: SLF001 - it has no setters
        info._minid, info._maxid = self.documents.min(), self.documents.max()  # noqa: SLF001
        self.file.write(content)
        return info


class Places:
    """Where the terms of one hash table stand: twelve bytes for each, where Whoosh's pairs of numbers take 128."""

    def __init__(self) -> None:
        self.hashes, self.places = array("I"), array("Q")

    def append(self, entry: tuple[int, int]) -> None:
        """Add the hash of a term and its place in the file."""
        self.hashes.append(entry[0])
        self.places.append(entry[1])

    def __iter__(self) -> Iterator[tuple[int, int]]:
        return zip(self.hashes, self.places, strict=True)

    def __len__(self) -> int:
        return len(self.hashes)


class RoaringFieldWriter(W3FieldWriter):
    """Writes a whole posting list at once, and keeps little of it until the end."""

    def __init__(self, codec: RoaringCodec, storage: Any, segment: Any) -> None:  # noqa: ANN401 - Whoosh has no types
        super().__init__(codec, storage, segment)  # type: ignore[no-untyped-call]
        self._tindex.buckets = [Places() for _ in self._tindex.buckets]  # type: ignore[misc]

    def add_term(self, term: bytes, documents: BitMap) -> None:
        """Write a term of the field begun with its documents; terms come in the order of their bytes."""
        self.start_term(term)
        writer: Any = self._postwriter
        writer.documents = documents
        self.finish_term()


def documents_of(terms: Any, field: str, term: bytes) -> BitMap:  # noqa: ANN401 - Whoosh has no types
    """Give the documents of a term; none where the term is not there."""
    try:
        info = terms.term_info(field, term)
    except TermNotFound:
        return BitMap()
    return BitMap.deserialize(terms._postfile.get(*_extent(info)))  # noqa: SLF001 - the codec's own file


def postings(terms: Any, field: str) -> Iterator[tuple[bytes, BitMap]]:  # noqa: ANN401 - Whoosh has no types
    """Give every term of a field, in the order of their bytes, with its documents."""
    for (name, term), info in terms.items_from(field, b""):
        if name != field:
            return
        yield term, BitMap.deserialize(terms._postfile.get(*_extent(info)))  # noqa: SLF001 - as above


def forget(terms: Any) -> None:  # noqa: ANN401 - as above
    """Give back the memory of what was read of terms and postings."""
    for file in (terms._tindex.dbfile, terms._postfile):  # noqa: SLF001 - as above
        file.forget()


def _extent(info: W3TermInfo) -> tuple[int, int]:
    """Give offset and length of a posting list; Whoosh reads the length back as a tuple of one."""
    offset, length = info.extent()
    return offset, length[0] if isinstance(length, tuple) else length
