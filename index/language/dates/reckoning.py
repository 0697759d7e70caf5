"""What words of time mean as a span of days, counted from the publication or from the date told before.

The one rule: a span is as wide as the words are vague ("in May" is a month, "two weeks ago" a week), and where
there is nothing to count from, the date stays untold.
"""

from collections.abc import Callable
from datetime import date

from attrs import frozen

from index.language.dates.calendar import FEASTS, MONTHS, NUMBERS, WEEKDAYS
from index.language.dates.expressions import DateExpression
from index.language.dates.spans import (
    DAY,
    Days,
    around,
    beside,
    counted_back,
    month_of,
    one_day,
    part_of,
    season_of,
    written_day,
    years,
)
from index.records import When

_VAGUE = ("few", "several", "handful")
_AHEAD = ("next", "following")
_STEPS = {"last": -1, "past": -1, "this": 0, "next": 1}
_NEAR = {"yesterday": -1, "last night": -1, "tomorrow": 1}
_RELATIVE = ("near", "count", "calendar", "told", "weekday")


@frozen
class _Bearings:
    """What dates are counted from."""

    published: date | None
    told: When
    ahead: bool


def reckon(
    expression: DateExpression, published: date | None, told: When | None = None, *, ahead: bool = False
) -> When:
    """Count what an expression means; untold where there is nothing to count from.

    `told` is the date told just before it; `ahead` counts into the future (for a plan) what else lies in the past.
    """
    parts = expression.parts
    span = _RECKONERS[expression.kind](parts, _Bearings(published, told or When(), ahead))
    if span is None:
        return When()
    lead = parts.get("lead", "").lower()
    if lead in ("since", "this") and published and span[0] <= published and not ahead:
        span = (span[0], published if lead == "since" else min(span[1], published))
    relative = expression.kind in _RELATIVE or lead in _STEPS
    return When(*span, "relative" if relative else "stated")


def _nearest(
    span: Callable[[int], Days | None], bearings: _Bearings, *, told: bool = True, ahead: bool = False
) -> Days | None:
    """Choose the year: the first such span after the date told before, else the last one before publication."""
    published, before = bearings.published, bearings.told.first
    if not published:
        return None
    if told and before and bearings.told.basis != "assumed" and before.year < published.year:
        later = (span(before.year), span(before.year + 1))
        found = next((one for one in later if one and before <= one[1] <= published), None)
        if found:
            return found
    if ahead or bearings.ahead:
        coming = (span(published.year), span(published.year + 1))
        return next((one for one in coming if one and published <= one[1]), None)
    past = (span(published.year), span(published.year - 1))
    return next((one for one in past if one and one[0] <= published + DAY), None)


def _told_year(parts: dict[str, str], bearings: _Bearings) -> int | None:
    """The year that stands beside a day or month: 2021, or "last year"."""
    beside_it, published = parts.get("beside", "").lower(), bearings.published
    if beside_it == "that":
        return bearings.told.first.year if bearings.told.first else None
    if beside_it:
        return published.year + _STEPS[beside_it] if published else None
    return int(parts["year"]) if "year" in parts else None


def _day(parts: dict[str, str], bearings: _Bearings) -> Days | None:
    """A day by its month and number, or written as 2021-03-04."""
    if "iso" in parts:
        return written_day(parts["iso"])
    day, year = f"{parts['day']} {parts['month']}", _told_year(parts, bearings)
    if year:
        return written_day(f"{day} {year}")
    return _nearest(lambda year: written_day(f"{day} {year}"), bearings)


def _month(parts: dict[str, str], bearings: _Bearings) -> Days | None:
    """A month, or a part of it; "last May" and "back in May" are the last one before the publication."""
    number, part = MONTHS[parts["month"].capitalize()], parts.get("part", "")
    year = _told_year(parts, bearings)
    if year:
        return part_of(month_of(year, number), part)
    lead = parts.get("lead", "").lower()
    told = lead not in _STEPS and lead != "back in"
    return _nearest(
        lambda year: part_of(month_of(year, number), part), bearings, told=told, ahead=lead == "next"
    )


def _year(parts: dict[str, str], _bearings: _Bearings) -> Days:
    """A year, a part of it, or a stretch of years."""
    return part_of(years(int(parts["year"]), int(parts.get("to", parts["year"]))), parts.get("part", ""))


def _decade(parts: dict[str, str], _bearings: _Bearings) -> Days:
    """Ten years."""
    return part_of(years(int(parts["decade"]), int(parts["decade"]) + 9), parts.get("part", ""))


def _season(parts: dict[str, str], bearings: _Bearings) -> Days | None:
    """A season of the year told, of the date told before ("that summer"), or the one nearest to the publication."""
    season, lead = parts["season"], parts.get("lead", "").lower()
    if "year" in parts:
        return season_of(int(parts["year"]), season)
    if lead == "that":
        return season_of(bearings.told.first.year, season) if bearings.told.first else None
    found = _nearest(lambda year: season_of(year, season), bearings, told=False, ahead=lead == "next")
    if found and bearings.published and lead in ("last", "past") and found[1] >= bearings.published:
        return season_of(found[0].year - 1, season)
    return found


def _feast(parts: dict[str, str], bearings: _Bearings) -> Days | None:
    """A feast that falls on the same day each year."""
    name = parts["feast"].lower().replace("\u2019", "'")
    month, day = next(when for feast, when in FEASTS.items() if feast.lower() == name)
    if "year" in parts:
        return one_day(date(int(parts["year"]), month, day))
    return _nearest(lambda year: one_day(date(year, month, day)), bearings)


def _weekday(parts: dict[str, str], bearings: _Bearings) -> Days | None:
    """The last such day up to the publication; "next Friday" and plans count on."""
    if not bearings.published:
        return None
    back = (bearings.published.weekday() - WEEKDAYS.index(parts["weekday"].capitalize())) % 7
    lead = parts.get("lead", "").lower()
    if bearings.ahead or lead == "next":
        return one_day(bearings.published + (7 - back) % 7 * DAY)
    return one_day(bearings.published - (back or (7 if lead == "last" else 0)) * DAY)


def _near(parts: dict[str, str], bearings: _Bearings) -> Days | None:
    """Yesterday, today, tomorrow."""
    published = bearings.published
    return one_day(published + _NEAR.get(parts["near"].lower(), 0) * DAY) if published else None


def _count(parts: dict[str, str], bearings: _Bearings) -> Days | None:
    """A count of units: ago from the publication, later or earlier from the date told before."""
    way = parts["way"].lower()
    base = bearings.published if way == "ago" else bearings.told.last
    if not base:
        return None
    words = parts.get("count", "a few").lower()
    number = NUMBERS.get(words) or int(words)
    unit = {"night": "day", "weekend": "week"}.get(parts["unit"].lower(), parts["unit"].lower())
    day = counted_back(-number if way in ("later", "after") else number, unit, base)
    return around(day, unit, number // 2 if any(word in words for word in _VAGUE) else 0)


def _calendar(parts: dict[str, str], bearings: _Bearings) -> Days | None:
    """Last, this or next week, weekend, month or year, seen from the publication; recent ones end with it."""
    published, unit = bearings.published, parts["unit"].lower()
    if not published:
        return None
    if parts["lead"].lower() == "recent":
        return counted_back(3, unit, published), published
    return beside(published, unit, _STEPS[parts["lead"].lower()])


def _told(parts: dict[str, str], bearings: _Bearings) -> Days | None:
    """The same time as the date told before, or the unit after or before it."""
    first, last = bearings.told.first, bearings.told.last
    if not first or not last:
        return None
    lead = parts.get("lead", "same").lower()
    if "unit" not in parts or lead == "same":
        return first, last
    ahead = lead in _AHEAD
    return beside(last if ahead else first, parts["unit"].lower(), 1 if ahead else -1)


_RECKONERS: dict[str, Callable[[dict[str, str], _Bearings], Days | None]] = {
    "day": _day,
    "month": _month,
    "year": _year,
    "decade": _decade,
    "season": _season,
    "feast": _feast,
    "weekday": _weekday,
    "near": _near,
    "count": _count,
    "calendar": _calendar,
    "told": _told,
}
