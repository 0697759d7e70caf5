"""The first rows before the whole is counted, where a phrase has many candidates."""

from collections.abc import Iterator, Sequence
from itertools import islice

from index.engine.protocol import Rows
from index.engine.whoosh.finding import Finder
from index.engine.whoosh.ordering import Place, newest, oldest
from index.engine.whoosh.phrases import Looked, holding, looked
from index.engine.whoosh.rows import rows
from index.query.tree import And, Node, Phrase, Word

MANY = 8_000
"""Candidates of a look into texts that take as long as half a frame (three milliseconds, measured)."""

LOOKS = 4_000
"""Looks into texts before whatever was found is given: a rare phrase of common words would keep the first rows waiting."""


def first_rows(finders: Sequence[Finder], tree: Node, order: str, window: tuple[int, int]) -> Iterator[Rows]:
    """Yield rows of a window, not yet counted and perhaps not all, if counting takes long; else nothing."""
    parts = tree.parts if isinstance(tree, And) else (tree,)
    tests = [
        part for part in parts if isinstance(part, Word | Phrase) and looked(part) and part.field == "text"
    ]
    if not tests:
        return
    found = [finder.paragraphs(tree, unlooked=True) for finder in finders]
    if sum(map(len, found)) < MANY:
        return
    ordered = (newest if order == "newest" else oldest)([finder.segment for finder in finders], found)
    start, size = window
    seen = islice(ordered, start + LOOKS)
    places = islice((place for place in seen if _holds(finders, place, tests)), start, start + size)
    yield Rows(tuple(rows("paragraph", finders, places, tree)), 0, complete=False)


def _holds(finders: Sequence[Finder], place: Place, tests: Sequence[Looked]) -> bool:
    """Look into one paragraph."""
    segment, document = finders[place[0]].segment, place[1]
    return all(holding(segment, test, (document,)) for test in tests)
