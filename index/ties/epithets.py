"""What has no date: epithets ("her ex") and undated clauses stand before the dated events of their article.

The one addition for an archive: where an earlier article told the two as a couple, or as reconciled long ago, and a
later one calls them exes, the split lies between the two, though nobody tells it.
"""

from collections.abc import Sequence
from datetime import date, timedelta

from attrs import evolve

from index.records import Event, When
from index.ties.order import COUPLE, WITHIN, is_past, stands_after
from index.ties.tables import Tables

MENDED = frozenset({"cooperate.reconcile"})
"""What tells them as reconciled: to be exes comes after it only where it is long past."""


OPENING = 3
"""Paragraphs in which an article tells what is new."""


def place_undated(events: Sequence[Event]) -> tuple[Event, ...]:
    """Give a split that is told without a date its place after the couple of an earlier time, if there is one."""
    couples = [day for event in events if event.event in COUPLE and (day := _told(event))]
    mended = [event.day for event in events if event.event in MENDED and event.day]
    split = [event.day for event in events if event.effect == "apart" and event.day]
    return tuple(
        _after(event, couples, mended, split) if event.day is None and event.effect == "apart" else event
        for event in events
    )


def is_couple_now(happened: Sequence[Event]) -> bool:
    """Tell whether the two are told as a couple, and not only of the past."""
    return any(event.event == "state.couple" and not is_past(event) for event in happened)


def couple_again(split: Event, happened: Sequence[Event], day: date | None, tables: Tables) -> Event | None:
    """Find what tells two people as a couple well after a split, in an article that calls them no exes.

    Where a mending is told, it is what closes the split.
    """
    if split.event != "sanction.split" or split.day is None:
        return None
    if any(event.event in MENDED and stands_after(event, split) for event in happened):
        return None
    again = [
        event for event in happened if event.event == "state.couple" and event.weight >= tables.limits.firm
    ]
    exes = max(_published("state.apart", happened, day), default=date.min)
    for event in again:
        told = max(_published("state.couple", [event], day), default=date.min)
        later = (told - split.day).days > tables.days.again or _is_recalled(split, event)
        if told > exes and later:
            return event
    return None


def _is_recalled(split: Event, couple: Event) -> bool:
    """Tell whether articles that open with the couple tell the split only further down, without a day."""
    opens = {claim.article for claim in couple.claims if claim.paragraph <= OPENING and not is_past(couple)}
    return split.when.basis == "assumed" and all(
        claim.article in opens and claim.paragraph > OPENING for claim in split.claims
    )


def _published(kind: str, happened: Sequence[Event], day: date | None) -> list[date]:
    """List the days up to one on which the two are told as something that is not past."""
    return [
        claim.published
        for event in happened
        if event.event == kind and not is_past(event)
        for claim in event.claims
        if claim.published and (day is None or claim.published <= day)
    ]


def _after(event: Event, couples: Sequence[date], mended: Sequence[date], split: Sequence[date]) -> Event:
    """Place a split on the day after the two were last told as a couple, unless a later split is told by date."""
    told = [claim.published for claim in event.claims if claim.published]
    if not told:
        return event
    together = [*couples, *(day for day in mended if (max(told) - day).days > WITHIN)]
    last = max(together, default=date.max)
    by = min((day for day in told if day > last), default=None)
    if by is None or any(day > last for day in split):
        return event
    after = last + timedelta(1)
    return evolve(event, day=after, when=When(after, by, "relative"))


def _told(couple: Event) -> date | None:
    """Find the last day on which they are told as a couple."""
    if couple.day or is_past(couple):
        return couple.day
    return max((claim.published for claim in couple.claims if claim.published), default=None)
