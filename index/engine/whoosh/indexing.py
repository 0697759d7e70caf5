"""Terms to the dictionary of a segment, the beginnings of words with them."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from pyroaring import BitMap

from index.engine.whoosh.codec import RoaringFieldWriter
from index.engine.whoosh.schema import MAX_PREFIX, WORDS, schema


def write_terms(writer: RoaringFieldWriter, postings: dict[str, Any]) -> None:
    """Write the documents of every term (`postings`: field, term, array of documents); empties `postings`."""
    fields = dict(schema().items())
    for field in sorted(postings):
        terms = postings.pop(field)
        if field.endswith("_begins"):
            continue
        sets = {term.encode(): BitMap(documents) for term, documents in terms.items()}
        terms.clear()
        _write(writer, field, fields[field], sets)
        if field in WORDS:
            _write(writer, f"{field}_begins", fields[f"{field}_begins"], beginnings(sets))
    writer.close()


def _write(writer: RoaringFieldWriter, name: str, field: Any, sets: Mapping[bytes, BitMap]) -> None:  # noqa: ANN401
    """Write one field, its terms in the order of their bytes."""
    writer.start_field(name, field)
    for term in sorted(sets):
        documents = sets[term]
        documents.run_optimize()
        writer.add_term(term, documents)
    writer.finish_field()


def beginnings(sets: Mapping[bytes, BitMap]) -> dict[bytes, BitMap]:
    """Join the sets of words that begin alike: no paragraph is walked again for its prefixes."""
    found: defaultdict[bytes, list[BitMap]] = defaultdict(list)
    for word, documents in sets.items():
        text = word.decode()
        for size in range(1, min(MAX_PREFIX, len(text)) + 1):
            found[text[:size].encode()].append(documents)
    return {begin: BitMap.union(*some) for begin, some in found.items()}
