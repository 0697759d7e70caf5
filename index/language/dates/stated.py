"""Dates named by the calendar: a day, month, year, season or feast, of the year told or of the nearest one."""

from datetime import date

from index.language.dates.bearings import STEPS, Bearings, Reckoner, nearest, told_year
from index.language.dates.calendar import FEASTS, MONTHS
from index.language.dates.spans import Days, month_of, one_day, part_of, season_of, written_day, years


def _day(parts: dict[str, str], bearings: Bearings) -> Days | None:
    """A day by its month and number, or written as 2021-03-04."""
    if "iso" in parts:
        return written_day(parts["iso"])
    day, year = f"{parts['day']} {parts['month']}", told_year(parts, bearings)
    if year:
        return written_day(f"{day} {year}")
    return nearest(lambda year: written_day(f"{day} {year}"), bearings)


def _month(parts: dict[str, str], bearings: Bearings) -> Days | None:
    """A month, or a part of it; "last May" and "back in May" are the last one before the publication."""
    number, part = MONTHS[parts["month"].capitalize()], parts.get("part", "")
    year = told_year(parts, bearings)
    if year:
        return part_of(month_of(year, number), part)
    lead = parts.get("lead", "").lower()
    told = lead not in STEPS and lead != "back in"
    return nearest(
        lambda year: part_of(month_of(year, number), part), bearings, told=told, ahead=lead == "next"
    )


def _year(parts: dict[str, str], _bearings: Bearings) -> Days:
    """A year, a part of it, or a stretch of years."""
    return part_of(years(int(parts["year"]), int(parts.get("to", parts["year"]))), parts.get("part", ""))


def _decade(parts: dict[str, str], _bearings: Bearings) -> Days:
    """Ten years."""
    return part_of(years(int(parts["decade"]), int(parts["decade"]) + 9), parts.get("part", ""))


def _season(parts: dict[str, str], bearings: Bearings) -> Days | None:
    """A season of the year told, of the date told before ("that summer"), or the one nearest to the publication."""
    season, lead = parts["season"], parts.get("lead", "").lower()
    if "year" in parts:
        return season_of(int(parts["year"]), season)
    if lead == "that":
        return season_of(bearings.told.first.year, season) if bearings.told.first else None
    found = nearest(lambda year: season_of(year, season), bearings, told=False, ahead=lead == "next")
    if found and bearings.published and lead in ("last", "past") and found[1] >= bearings.published:
        return season_of(found[0].year - 1, season)
    return found


def _feast(parts: dict[str, str], bearings: Bearings) -> Days | None:
    """A feast that falls on the same day each year."""
    name = parts["feast"].lower().replace("\u2019", "'")
    month, day = next(when for feast, when in FEASTS.items() if feast.lower() == name)
    if "year" in parts:
        return one_day(date(int(parts["year"]), month, day))
    return nearest(lambda year: one_day(date(year, month, day)), bearings)


STATED: dict[str, Reckoner] = {
    "day": _day,
    "month": _month,
    "year": _year,
    "decade": _decade,
    "season": _season,
    "feast": _feast,
}
"""What counts each kind of expression."""
