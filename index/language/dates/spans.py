"""Spans of days: the day, week, month, year or season around a date, and parts of them.

dateparser reads dates written out, dateutil counts months and years; both give one day of a longer span, so the span is
made here.
"""

import calendar
from datetime import date, timedelta
from functools import lru_cache

from dateutil.relativedelta import relativedelta

from index.language.dates.calendar import PARTS, SEASONS

Days = tuple[date, date]
"""First and last day of a span."""

DAY = timedelta(days=1)
"""One day."""
UNITS = {
    "day": relativedelta(days=1),
    "night": relativedelta(days=1),
    "week": relativedelta(weeks=1),
    "weekend": relativedelta(weeks=1),
    "month": relativedelta(months=1),
    "year": relativedelta(years=1),
    "decade": relativedelta(years=10),
}
"""Units of time that are counted."""
_CACHED = 4096
"""Dates remembered: an archive repeats the same few thousand expressions."""


@lru_cache(_CACHED)
def written_day(text: str) -> Days | None:
    """Read a day written out with its year, else None."""
    import dateparser  # noqa: PLC0415 - 0.1 s that only a claim with a date pays, never a search

    found = dateparser.parse(text, languages=["en"], settings={"REQUIRE_PARTS": ["day", "month", "year"]})
    return one_day(found.date()) if found else None


def counted_back(number: int, unit: str, base: date) -> date:
    """Count units of time back from a day, or on where the number is negative; what no calendar reaches is that day."""
    try:
        day: date = base - number * UNITS[unit]
    except (ValueError, OverflowError):
        return base
    return day


def one_day(day: date) -> Days:
    """The span of one day."""
    return day, day


def month_of(year: int, first: int, last: int | None = None) -> Days:
    """A month, or the months from `first` to `last`, into the next year where `last` comes before `first`."""
    last = last or first
    end = year + (last < first)
    return date(year, first, 1), date(end, last, calendar.monthrange(end, last)[1])


def season_of(year: int, season: str) -> Days:
    """A season, named by the year it begins in."""
    return month_of(year, *SEASONS[season.lower()])


def years(first: int, last: int | None = None) -> Days:
    """A year, or several in a row."""
    return date(first, 1, 1), date(max(first, last or first), 12, 31)


def part_of(whole: Days, part: str) -> Days:
    """The early, middle or late third of a span; all of it where no part is told."""
    if not part:
        return whole
    begin, end = PARTS[part.lower()]
    length = (whole[1] - whole[0]).days + 1
    return whole[0] + DAY * (length * begin // 12), whole[0] + DAY * (length * end // 12 - 1)


def around(day: date, unit: str, slack: int = 0) -> Days:
    """What a count of units hits: the day, the week around it, its month or year; `slack` units wider both ways."""
    if unit == "day":
        return day - slack * DAY, day + slack * DAY
    if unit == "week":
        return day - (3 + 7 * slack) * DAY, day + (3 + 7 * slack) * DAY
    if unit == "month":
        first, last = day - 31 * slack * DAY, day + 31 * slack * DAY
        return month_of(first.year, first.month)[0], month_of(last.year, last.month)[1]
    wide = slack * (10 if unit == "decade" else 1)
    return years(day.year - wide, day.year + wide)


def beside(day: date, unit: str, step: int) -> Days:
    """The unit of time that holds a day (step 0), the one before it (-1) or after it (1)."""
    if unit in ("day", "night"):
        return one_day(day + step * DAY)
    if unit in ("week", "weekend"):
        monday = day + (7 * step - day.weekday()) * DAY
        return (monday + 5 * DAY if unit == "weekend" else monday), monday + 6 * DAY
    return around(counted_back(-step, unit, day) if step else day, unit)
