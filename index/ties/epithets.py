"""What has no date: epithets ("her ex") and undated clauses stand before the dated events of their article.

The one addition for an archive: where an earlier article told the two as a couple and a later one calls them exes,
the split lies between the two, though nobody tells it.
"""

from collections.abc import Sequence
from datetime import date, timedelta

from attrs import evolve

from index.records import Event, When
from index.ties.order import is_past

COUPLE = frozenset({"state.couple", "cooperate.wed"})
"""What tells two people as a couple."""


def place_undated(events: Sequence[Event], as_of: date | None) -> tuple[Event, ...]:
    """Give a split that is told without a date its place after the couple of an earlier article, if there is one."""
    couples = [event for event in events if event.event in COUPLE and not is_past(event) and _told(event)]
    last = max(filter(None, map(_told, couples)), default=None)
    return tuple(_after(event, last, as_of) if last else event for event in events)


def is_couple_now(happened: Sequence[Event]) -> bool:
    """Tell whether the two are told as a couple, and not only of the past."""
    return any(event.event == "state.couple" and not is_past(event) for event in happened)


def _after(event: Event, last: date, as_of: date | None) -> Event:
    if event.day is not None or event.effect != "apart":
        return event
    told = [claim.published for claim in event.claims if claim.published and claim.published > last]
    by = min((day for day in told if as_of is None or day <= as_of), default=None)
    after = last + timedelta(1)
    return evolve(event, day=after, when=When(after, by, "relative")) if by else event


def _told(couple: Event) -> date | None:
    """Find the last day on which they are told as a couple."""
    published = [claim.published for claim in couple.claims if claim.published]
    return couple.day or max(published, default=None)
