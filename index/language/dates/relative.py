"""Dates told by their distance: from the publication ("two weeks ago") or from the date told before ("a year later")."""

from index.language.dates.bearings import STEPS, Bearings, Reckoner
from index.language.dates.calendar import NUMBERS, WEEKDAYS
from index.language.dates.spans import DAY, Days, around, beside, counted_back, one_day

_VAGUE = ("few", "several", "handful")
"""Words of a count that may be half as much or half as much again."""

_AHEAD = ("next", "following")
"""Words that go on from the date told before; all others go back."""

_NEAR = {"yesterday": -1, "last night": -1, "tomorrow": 1}
"""Days from the publication; all other words are of its day."""


def _weekday(parts: dict[str, str], bearings: Bearings) -> Days | None:
    """The last such day up to the publication; "next Friday" and plans count on."""
    if not bearings.published:
        return None
    back = (bearings.published.weekday() - WEEKDAYS.index(parts["weekday"].capitalize())) % 7
    lead = parts.get("lead", "").lower()
    if bearings.ahead or lead == "next":
        return one_day(bearings.published + (7 - back) % 7 * DAY)
    return one_day(bearings.published - (back or (7 if lead == "last" else 0)) * DAY)


def _near(parts: dict[str, str], bearings: Bearings) -> Days | None:
    """Yesterday, today, tomorrow."""
    published = bearings.published
    return one_day(published + _NEAR.get(parts["near"].lower(), 0) * DAY) if published else None


def _count(parts: dict[str, str], bearings: Bearings) -> Days | None:
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


def _calendar(parts: dict[str, str], bearings: Bearings) -> Days | None:
    """Last, this or next week, weekend, month or year, seen from the publication; recent ones end with it."""
    published, unit = bearings.published, parts["unit"].lower()
    if not published:
        return None
    if parts["lead"].lower() == "recent":
        return counted_back(3, unit, published), published
    return beside(published, unit, STEPS[parts["lead"].lower()])


def _told(parts: dict[str, str], bearings: Bearings) -> Days | None:
    """The same time as the date told before, or the unit after or before it."""
    first, last = bearings.told.first, bearings.told.last
    if not first or not last:
        return None
    lead = parts.get("lead", "same").lower()
    if "unit" not in parts or lead == "same":
        return first, last
    ahead = lead in _AHEAD
    return beside(last if ahead else first, parts["unit"].lower(), 1 if ahead else -1)


RELATIVE: dict[str, Reckoner] = {
    "weekday": _weekday,
    "near": _near,
    "count": _count,
    "calendar": _calendar,
    "told": _told,
}
"""What counts each kind of expression."""
