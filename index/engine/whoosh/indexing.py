"""Terms to the dictionary of a segment, the beginnings of words with them."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
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
            begins: defaultdict[bytes, BitMap] = defaultdict(BitMap)
            _write(writer, field, fields[field], _with_beginnings(terms_of(field), begins))
            _write(writer, f"{field}_begins", fields[f"{field}_begins"], sorted(begins.items()))
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


def _with_beginnings(terms: Terms, begins: defaultdict[bytes, BitMap]) -> Iterator[tuple[bytes, BitMap]]:
    """Pass words on, and add their documents to those of their beginnings: no paragraph is walked again for its prefixes."""
    for word, documents in terms:
        yield word, documents
        text = word.decode()
        first = text.rfind(" ") + 1
        for end in range(first + 1, min(first + MAX_PREFIX, len(text)) + 1):
            begins[text[:end].encode()] |= documents
