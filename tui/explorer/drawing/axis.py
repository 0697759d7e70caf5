"""Days as columns, and the line of dates below them."""

from collections.abc import Iterator
from datetime import date, timedelta

from attrs import frozen

GAP = 2
"""Blanks at least between two dates."""


@frozen
class Scale:
    """A stretch of days laid over columns."""

    start: date
    """The day of the first column."""
    days: int
    """Days from the first to the last column."""
    width: int
    """How many columns there are."""

    def column(self, day: date) -> int:
        """Say in which column a day lies."""
        share = (day - self.start).days / self.days
        return max(0, min(self.width - 1, round(share * (self.width - 1))))

    @property
    def end(self) -> date:
        """The day of the last column."""
        return self.start + timedelta(self.days)

    def months(self, step: int) -> Iterator[date]:
        """Give the first day of every so many months, counted from a January."""
        for number in range(self.start.year * 12, self.end.year * 12 + 12, step):
            day = date(number // 12, number % 12 + 1, 1)
            if self.start <= day <= self.end:
                yield day

    def weeks(self, step: int) -> Iterator[date]:
        """Give every so many weeks, from the first day."""
        return (self.start + timedelta(days) for days in range(0, self.days + 1, 7 * step))


def axis(scale: Scale) -> str:
    """Write dates below their columns: the finest steps whose names all fit.

    The first date, and each in January, says its year; so no month is read as one of another year.
    """
    for days in (*(list(scale.weeks(n)) for n in (1, 2)), *(list(scale.months(n)) for n in (1, 3, 6))):
        written = _placed(scale, _named(days), whole=True)
        if written and len(days) > 1:
            return written
    for step in (12, 24, 60, 120, 240):
        years = [(day, str(day.year)) for day in scale.months(step)]
        if len(years) > 1 and (written := _placed(scale, years, whole=True)):
            return written
    return _placed(scale, [(scale.start, str(scale.start)), (scale.end, str(scale.end))], whole=False)


def _named(days: list[date]) -> list[tuple[date, str]]:
    """Name days shortly, by the month where all are first days of months."""
    months = all(day.day == 1 for day in days)
    named = []
    for place, day in enumerate(days):
        name = f"{day:%b}" if months else f"{day.day} {day:%b}"
        turn = place == 0 or (day.month == 1 and (months or days[place - 1].month != 1))
        named.append(
            (day, (f"{name} {day.year}" if place == 0 or not months else str(day.year)) if turn else name)
        )
    return named


def _placed(scale: Scale, named: list[tuple[date, str]], *, whole: bool) -> str:
    """Write names at their columns, the last one moved left into the line; empty where one does not fit."""
    text, free = "", 0
    for day, name in named:
        column = min(scale.column(day), scale.width - len(name))
        if column < free:
            if whole:
                return ""
            continue
        text = text.ljust(column) + name
        free = len(text) + GAP
    return text
