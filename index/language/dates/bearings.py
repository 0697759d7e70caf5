"""What dates are counted from, and which year is meant where none is told."""

from collections.abc import Callable
from datetime import date

from attrs import frozen

from index.language.dates.spans import DAY, Days
from index.records import When

STEPS = {"last": -1, "past": -1, "this": 0, "next": 1}
"""How many units of time a word goes on from the present one."""


@frozen
class Bearings:
    """What dates are counted from."""

    published: date | None
    """The day of the article."""
    told: When
    """The date told before."""
    ahead: bool
    """True for a plan, which counts into the future what else lies in the past."""


Reckoner = Callable[[dict[str, str], Bearings], Days | None]
"""Counts what the parts of an expression mean; None where there is nothing to count from."""


def nearest(
    span: Callable[[int], Days | None], bearings: Bearings, *, told: bool = True, ahead: bool = False
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


def told_year(parts: dict[str, str], bearings: Bearings) -> int | None:
    """The year that stands beside a day or month: 2021, or "last year"."""
    beside_it, published = parts.get("beside", "").lower(), bearings.published
    if beside_it == "that":
        return bearings.told.first.year if bearings.told.first else None
    if beside_it:
        return published.year + STEPS[beside_it] if published else None
    return int(parts["year"]) if "year" in parts else None
