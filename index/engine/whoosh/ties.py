"""Ties found by their claims."""

import pickle
from collections.abc import Sequence
from datetime import date
from typing import Any

from index.engine.protocol import EVERYTHING, Row, Rows
from index.engine.whoosh.finding import Finder
from index.engine.whoosh.ordering import newest
from index.engine.whoosh.roster import Roster
from index.engine.whoosh.segment import Segment
from index.query.tree import Node

LATER = 2**32
"""Stands behind every day: ties without a dated claim come last."""


class _Stored(dict[str, Any]):
    """The two people; the tie itself is read when it is asked for, since most lists show a few of many."""

    def __init__(self, people: tuple[str, ...], segment: Segment, document: int) -> None:
        super().__init__(people=people)
        self._segment, self._document = segment, document

    def __missing__(self, field: str) -> Any:  # noqa: ANN401 - the record of a tie
        if field != "tie":
            raise KeyError(field)
        self["tie"] = pickle.loads(self._segment.record[self._document])  # noqa: S301 - the index is trusted
        return self["tie"]


def answer_ties(finders: Sequence[Finder], roster: Roster, tree: Node, start: int, size: int) -> Rows:
    """Give the ties of which a claim matches, every tie where all is asked for; by their newest claim."""
    kept = roster.ties()
    found = [finder.of_kind("claim", tree) for finder in finders]
    segments = [finder.segment for finder in finders]
    keys: dict[int, tuple[int, str, int]] = dict.fromkeys(kept, (LATER, "", 0)) if tree == EVERYTHING else {}
    for place, claim in newest(segments, found):
        tie = finders[place].told.tie_of(claim)
        if tie in kept and keys.get(tie, (LATER,))[0] == LATER:
            segment = segments[place]
            article = segment.article[claim]
            keys[tie] = (
                -segment.day[article],
                segment.name[article].decode(),
                segment.number[segment.paragraph[claim]],
            )
    named = {tie: tuple(sorted((roster.key(tie >> 32), roster.key(tie % 2**32)))) for tie in keys}
    ordered = sorted(keys, key=lambda tie: (keys[tie], named[tie]))
    rows = []
    for tie in ordered[start : start + size]:
        place, document = kept[tie]
        day = -keys[tie][0]
        published = date.fromordinal(day) if day > 0 else None
        rows.append(Row("", 0, published, _Stored(named[tie], segments[place], document)))
    return Rows(tuple(rows), len(ordered))
