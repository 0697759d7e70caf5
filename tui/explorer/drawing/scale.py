"""Days as columns: stretches in which something is told, the silence between them cut short."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from attrs import frozen

SILENCE = 365
"""Days without an event that part two stretches: the span after which a status is stale (docs/status-model.md)."""

CUT = 3
"""Columns of a silence, however long it was."""

LEAST = 9
"""Columns of a stretch at least: room for a month and a year."""

SHORTEST = 14
"""Days that a stretch spans at least."""


@frozen
class Stretch:
    """Days that lie side by side."""

    start: date
    """The first day."""
    end: date
    """The last day."""
    at: int
    """The column of the first day."""
    width: int
    """How many columns there are."""
    single: bool = False
    """True where something is told of its last day alone; the days before only give it width."""

    def column(self, day: date) -> int:
        """Say in which column a day lies."""
        share = (day - self.start).days / max(1, (self.end - self.start).days)
        return self.at + round(share * (self.width - 1))


@frozen
class Scale:
    """Stretches from the oldest to the newest, and before them room for what has no date."""

    stretches: tuple[Stretch, ...]
    """The stretches."""

    @property
    def width(self) -> int:
        """How many columns there are."""
        return self.stretches[-1].at + self.stretches[-1].width

    def column(self, day: date | None) -> int:
        """Say in which column a day lies; one in a silence at its beginning, none at the left edge."""
        if day is None:
            return 0
        before = [one for one in self.stretches if one.start <= day]
        if not before:
            return max(0, self.stretches[0].at - 1)
        return min(before[-1].column(day), before[-1].at + before[-1].width)

    def is_told(self, column: int) -> bool:
        """Tell whether a column lies in a stretch, not in a silence or before all dates."""
        return any(one.at <= column < one.at + one.width for one in self.stretches)


def scale_of(days: Sequence[date], width: int, *, undated: bool) -> Scale:
    """Lay days, oldest first and at least one, over columns; `undated` keeps some for what has no date."""
    lead = CUT if undated else 0
    spans = _spans(days)
    while len(spans) > 1 and lead + len(spans) * (LEAST + CUT) > width:
        spans = _closer(spans)
    lengths = [(end - start).days for start, end in spans]
    free = max(0, width - lead - CUT * (len(spans) - 1) - LEAST * len(spans))
    stretches, at = [], lead
    for (start, end), length in zip(spans, lengths, strict=True):
        columns = LEAST + free * length // sum(lengths)
        stretches.append(
            Stretch(start, end, at, columns, single=sum(start <= day <= end for day in {*days}) == 1)
        )
        at += columns + CUT
    return Scale(tuple(stretches))


def _spans(days: Sequence[date]) -> list[tuple[date, date]]:
    """Gather days that no silence parts."""
    spans: list[tuple[date, date]] = []
    for day in days:
        if spans and (day - spans[-1][1]).days <= SILENCE:
            spans[-1] = (spans[-1][0], day)
        else:
            spans.append((day, day))
    return [(min(start, end - timedelta(SHORTEST)), end) for start, end in spans]


def _closer(spans: list[tuple[date, date]]) -> list[tuple[date, date]]:
    """Join the two stretches that lie nearest to each other."""
    gaps = [(later[0] - earlier[1]).days for earlier, later in pairwise(spans)]
    at = gaps.index(min(gaps))
    return [*spans[:at], (spans[at][0], spans[at + 1][1]), *spans[at + 2 :]]
