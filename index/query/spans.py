"""Spans of days as a query writes them: `2023`, `2023-05`, `2023-05-02`, `2023-05..2023-12`, `6m..`, `..1y`."""

import calendar
import re
from datetime import date, timedelta

from index.query.errors import QueryError, UnfinishedError

Span = tuple[date | None, date | None]
"""First and last day; None is open."""

_DAY = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_AGO = re.compile(r"(\d{1,4})([dwmy])")
_HOW = "write a date as 2023, 2023-05 or 2023-05-02, a span as 2023-05..2023-12 or 6m.."


def read_span(text: str, as_of: date | None) -> Span:
    """Read a span; what counts back (`6m`: six months) counts from the as-of date.

    Raises:
        QueryError: no date of the calendar, the span ends before it begins, or nothing to count back from.
    """
    if not text.strip(".-"):
        raise UnfinishedError(_HOW)
    start, dots, stop = text.partition("..")
    first = _edge(start, as_of)[0] if start else None
    last = _edge(stop, as_of)[1] if stop else None
    if not dots:
        last = as_of if _AGO.fullmatch(text) else _edge(text, as_of)[1]
    if first and last and first > last:
        raise QueryError(f'the span "{text}" ends before it begins')
    return first, last


def write_span(first: date | None, last: date | None) -> str:
    """Write a span so that `read_span` reads the same days."""
    if first and last:
        if first == last:
            return first.isoformat()
        if first == date(last.year, 1, 1) and last == date(last.year, 12, 31):
            return f"{first.year:04}"
        if first == date(last.year, last.month, 1) and last == _month_end(last.year, last.month):
            return first.isoformat()[:7]
    return f"{first.isoformat() if first else ''}..{last.isoformat() if last else ''}"


def _edge(text: str, as_of: date | None) -> tuple[date, date]:
    """Give the first and last day of one written date."""
    if ago := _AGO.fullmatch(text):
        if as_of is None:
            raise QueryError(f'"{text}" counts back from the newest article, and none has a date')
        day = _back(as_of, int(ago[1]), ago[2])
        return day, day
    written = _DAY.fullmatch(text)
    if not written:
        raise UnfinishedError(f'"{text}" is no date: {_HOW}')
    year, month, day_of_month = (int(part) if part else 0 for part in written.groups())
    try:
        first = date(year, month or 1, day_of_month or 1)
    except ValueError:
        raise UnfinishedError(f'"{text}" is no day of the calendar: {_HOW}') from None
    if day_of_month:
        return first, first
    return first, _month_end(year, month or 12)


def _back(day: date, number: int, unit: str) -> date:
    """Count days, weeks, months or years back; the last day of a month stands for days it does not have."""
    try:
        if unit in "dw":
            return day - timedelta(days=number * (7 if unit == "w" else 1))
        months = day.year * 12 + day.month - 1 - number * (12 if unit == "y" else 1)
        year, month = months // 12, months % 12 + 1
        return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))
    except (ValueError, OverflowError, calendar.IllegalMonthError):
        return date.min


def _month_end(year: int, month: int) -> date:
    """Give the last day of a month."""
    return date(year, month, calendar.monthrange(year, month)[1])
