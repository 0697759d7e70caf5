"""A date as a text tells it: a span of days and how it is known."""

import calendar
from datetime import date
from typing import Literal

from attrs import frozen

Basis = Literal["stated", "relative", "assumed", "untold"]
"""stated in the text; counted from another date; the publication date; not told at all."""


@frozen
class When:
    """A span of days: a day, a month, a year or a stretch of time."""

    first: date | None = None
    """First day of the span; None where no date is told."""
    last: date | None = None
    """Last day of the span; None where no date is told."""
    basis: Basis = "untold"
    """How the date is known."""

    def overlaps(self, other: "When", slack: int = 0) -> bool:
        """Tell whether two dated spans share a day, or lie at most `slack` days apart."""
        if None in (self.first, self.last, other.first, other.last):
            return False
        assert self.first and self.last and other.first and other.last
        return (other.first - self.last).days <= slack and (self.first - other.last).days <= slack

    def __str__(self) -> str:
        """Write the span as precisely as it is known: 2023-12-02, 2023-05, 2023 or two days."""
        first, last = self.first, self.last
        if first is None or last is None:
            return ""
        if first == last:
            return first.isoformat()
        if first.day == 1 and last.day == calendar.monthrange(last.year, last.month)[1]:
            if (first.year, first.month) == (last.year, last.month):
                return first.isoformat()[:7]
            if (first.year, first.month, last.month) == (last.year, 1, 12):
                return f"{first.year:04}"
        return f"{first.isoformat()}..{last.isoformat()}"
