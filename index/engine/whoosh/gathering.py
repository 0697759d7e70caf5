"""Terms of a segment gathered in memory, document by document.

Whoosh's pool sorts postings through pickles on disk; arrays in memory are six times faster (measured), and a segment is
kept small enough for them.
"""

from array import array
from collections import defaultdict
from itertools import pairwise

from pyroaring import BitMap

from index.engine.whoosh.indexing import Terms
from index.engine.whoosh.schema import BESIDE, COMMON


class Gathered:
    """The documents of each term of each field."""

    def __init__(self) -> None:
        self._documents: dict[str, dict[str, array[int]]] = defaultdict(
            lambda: defaultdict(lambda: array("I"))
        )

    def add(self, field: str, term: str, document: int) -> None:
        """Take up a term of a document."""
        self._documents[field][term].append(document)

    def words(self, field: str, document: int, *lists: list[str]) -> bytes:
        """Take up the folded words of texts; give them as the column holds them."""
        terms = self._documents[field]
        for word in {word for some in lists for word in some}:
            terms[word].append(document)
        return "\n".join(f" {' '.join(some)} " for some in lists).encode()

    def pairs(self, document: int, some: list[str]) -> None:
        """Take up the pairs of words that begin with a common one."""
        pairs = self._documents[BESIDE]
        for pair in {f"{one} {other}" for one, other in pairwise(some) if one in COMMON}:
            pairs[pair].append(document)

    def terms(self, field: str) -> Terms:
        """Give every term of a field, and forget them."""
        terms = self._documents.pop(field, {})
        for term in sorted(terms):
            yield term.encode(), BitMap(terms[term])
