"""Which segments become one."""

from collections.abc import Sequence
from itertools import accumulate

from index.engine.whoosh.segment import Segment

SETTLED = 0.25
"""A segment is written again with the smaller ones once they hold a fourth of its documents: after a run a question asks
one large segment and a few small ones, and each paragraph is written again once for every fourfold growth."""

BUSY = 8.0
"""The same while more is about to be written, so that little is written twice."""

LARGE = 2_000_000
"""No larger segment is made: that would need more memory than is allowed. One of which most is struck out shrinks."""


def merge_set(segments: Sequence[Segment], share: float) -> list[Segment]:
    """Give the segments that should become one, or the one of which more than half is struck out; none where all is well.

    Args:
        segments: All there are.
        share: How large a share of a segment the smaller ones have to be together.
    """
    ordered = sorted((one for one in segments if one.live <= LARGE), key=lambda one: one.live)
    sums = list(accumulate((one.live for one in ordered), initial=0))
    for count in range(len(ordered), 1, -1):
        if sums[count] <= LARGE and sums[count - 1] >= share * ordered[count - 1].live:
            return ordered[:count]
    return [one for one in segments if len(one.struck) > one.live][:1]
