"""Terms to the dictionary of a segment, the beginnings of words with them."""

from collections.abc import Callable, Collection, Iterable, Iterator
from typing import Any

from pyroaring import BitMap

from index.engine.whoosh.codec import RoaringFieldWriter
from index.engine.whoosh.schema import BEGUN, MAX_PREFIX, TERMS, schema

Terms = Iterable[tuple[bytes, BitMap]]
"""Terms of a field with their documents, in the order of their bytes."""


def write_terms(writer: RoaringFieldWriter, terms_of: Callable[[str], Terms]) -> None:
    """Write every term of every field; `terms_of` is asked for each field once, and what it gives is read term by term."""
    fields = dict(schema().items())
    for field in sorted(TERMS):
        if field in BEGUN:
            begins: dict[bytes, bytes] = {}
            _write(writer, field, fields[field], _with_beginnings(terms_of(field), begins))
            unpacked = ((text, BitMap.deserialize(packed)) for text, packed in sorted(begins.items()))
            _write(writer, f"{field}_begins", fields[f"{field}_begins"], unpacked)
        elif not field.endswith("_begins"):
            _write(writer, field, fields[field], terms_of(field))
    writer.close()


def _write(writer: RoaringFieldWriter, name: str, field: Any, terms: Terms) -> None:  # noqa: ANN401 - Whoosh has no types
    """Write one field."""
    writer.start_field(name, field)
    for term, documents in terms:
        documents.run_optimize()
        writer.add_term(term, documents)
    writer.finish_field()


def _with_beginnings(terms: Terms, begins: dict[bytes, bytes]) -> Iterator[tuple[bytes, BitMap]]:
    """Pass words on, and gather the documents of their beginnings: no paragraph is walked again for its prefixes.

    Words come in order, so that a beginning is done once another word begins otherwise; it is packed then, since a
    hundred thousand open sets take four times the memory.
    """
    unfinished: list[tuple[bytes, BitMap]] = []
    for word, documents in terms:
        yield word, documents
        wanted = _beginnings(word)
        _finish(unfinished, begins, wanted)
        for text in wanted[len(unfinished) :]:
            packed = begins.pop(text, None)
            unfinished.append((text, BitMap.deserialize(packed) if packed else BitMap()))
        for _, some in unfinished:
            some.update(documents)
    _finish(unfinished, begins, ())


def _beginnings(word: bytes) -> list[bytes]:
    """Give what a word, or the last of several, begins with."""
    text = word.decode()
    first = text.rfind(" ") + 1
    return [text[:end].encode() for end in range(first + 1, min(first + MAX_PREFIX, len(text)) + 1)]


def _finish(
    unfinished: list[tuple[bytes, BitMap]], begins: dict[bytes, bytes], wanted: Collection[bytes]
) -> None:
    """Pack the beginnings that are wanted no more."""
    while unfinished and unfinished[-1][0] not in wanted:
        text, some = unfinished.pop()
        some.run_optimize()
        begins[text] = some.serialize()
