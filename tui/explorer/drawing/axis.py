"""The line of dates below a plot."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tui.explorer.drawing.scale import Scale, Stretch

GAP = 2
"""Blanks at least between two dates."""

YEARS = (12, 24, 60, 120, 240)
"""Steps of years, in months."""

Named = list[tuple[date, str]]
"""Days with their names."""


def axis(scale: Scale, told: Mapping[date, str] | None = None) -> str:
    """Write dates below their columns: in each stretch the finest steps whose names all fit.

    Args:
        scale: The columns.
        told: What is told of days that are not known precisely: `2015` for the last day of that year.
    """
    text = ""
    for stretch in scale.stretches:
        text = text.ljust(stretch.at) + _names(stretch, told or {})
    return text


def _names(stretch: Stretch, told: Mapping[date, str]) -> str:
    """Name days of a stretch, of a single one as precisely as it is told; so that no month is read as one of another year, the first and each new year say it."""
    if stretch.single:
        name = told.get(stretch.end, str(stretch.end))
        return (name if len(name) <= stretch.width else str(stretch.end.year)).rjust(stretch.width)
    choices = [_by_day(list(_weeks(stretch, step))) for step in (1, 2)]
    choices += [_by_month(list(_months(stretch, step))) for step in (1, 3, 6)]
    choices += [[(day, str(day.year)) for day in _months(stretch, step)] for step in YEARS]
    written = (_placed(stretch, names) for names in choices if len(names) > 1)
    ends = _placed(stretch, [(stretch.start, str(stretch.start)), (stretch.end, str(stretch.end))])
    return next(filter(None, written), ends or str(stretch.end.year))


def _months(stretch: Stretch, step: int) -> Iterator[date]:
    """Give the first day of every so many months, counted from a January."""
    for number in range(stretch.start.year * 12, stretch.end.year * 12 + 12, step):
        day = date(number // 12, number % 12 + 1, 1)
        if stretch.start <= day <= stretch.end:
            yield day


def _weeks(stretch: Stretch, step: int) -> Iterator[date]:
    """Give every so many weeks, from the first day."""
    days = range(0, (stretch.end - stretch.start).days + 1, 7 * step)
    return (stretch.start + timedelta(number) for number in days)


def _by_day(days: list[date]) -> Named:
    """Name days by day and month, the first of each year by its year too."""
    named, year = [], 0
    for day in days:
        named.append((day, f"{day.day} {day:%b}" + (f" {day.year}" if day.year != year else "")))
        year = day.year
    return named


def _by_month(days: list[date]) -> Named:
    """Name months, each January by its year, the first by both."""
    named = [(day, str(day.year) if day.month == 1 else f"{day:%b}") for day in days]
    return [(day, f"{day:%b %Y}" if place == 0 else name) for place, (day, name) in enumerate(named)]


def _placed(stretch: Stretch, named: Named) -> str:
    """Write names at their columns, the last ones moved left into the stretch; empty where one does not fit."""
    text = ""
    for day, name in named:
        column = min(stretch.column(day) - stretch.at, stretch.width - len(name))
        if column < (len(text) + GAP if text else 0):
            return ""
        text = text.ljust(column) + name
    return text
