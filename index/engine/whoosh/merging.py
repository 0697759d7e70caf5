"""Which segments become one, and what of them is written again."""

import pickle
from collections import defaultdict
from collections.abc import Iterable, Sequence

from index.engine.whoosh.segment import Segment
from index.engine.whoosh.sheaf import Sheaf, stored_sheaf
from index.records import Tie

FACTOR = 4
"""So many segments of one size become one: each paragraph is written again once for every fourfold growth, and a question
asks a dozen segments at most."""

SMALL = 500
"""Documents of the smallest size."""

LARGE = 400_000
"""Segments of more documents are left alone: writing them again would need more memory than is allowed."""


def merge_sets(segments: Sequence[Segment]) -> list[Segment]:
    """Give segments that should become one; none where all is well."""
    sizes: defaultdict[int, list[Segment]] = defaultdict(list)
    for segment in segments:
        if len(segment.struck) * 2 > segment.starts[-1]:
            return [segment]
        sizes[_size(segment.live)].append(segment)
    for some in sizes.values():
        if len(some) >= FACTOR and sum(segment.live for segment in some) <= LARGE:
            return some
    return []


def _size(documents: int) -> int:
    """Give the size class of a segment."""
    size = 0
    while documents > SMALL:
        documents, size = documents // FACTOR, size + 1
    return size


def rewritten(segments: Iterable[Segment]) -> tuple[list[Sheaf], list[Tie]]:
    """Read articles and ties that are not struck out back from segments."""
    sheaves, ties = [], []
    for segment in segments:
        sheaves += [stored_sheaf(segment, article) for article in segment.all("article")]
        ties += [pickle.loads(segment.record[tie]) for tie in segment.all("tie")]  # noqa: S301 - the index is trusted
    return sheaves, ties
