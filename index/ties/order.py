"""The order of events: by the end of their spans; where spans overlap, kindness stands after the rift."""

from collections.abc import Mapping, Sequence
from datetime import date

from index.records import Event

Newness = tuple[date, bool, str]
"""What orders rifts: their day; on one day the hostile one is the newer."""

WITHIN = 365
"""Days: what ended longer before the end of a rift, or before the article that tells one without a date, is no contact
since: a meeting in the midst of a long feud, the wedding of two who are exes now."""


LIFE_TOGETHER = frozenset({"cooperate.leisure", "cooperate.live-together"})
"""What a couple does before it splits, where neither day is told: "the couple, who quarantined together, have split"."""

COUPLE = frozenset({"state.couple", "cooperate.wed"})
"""What tells two people as a couple: to be exes comes after it."""


def follows(rift: Event, other: Event) -> bool:
    """Tell whether a word of order sets the rift after the other event of the same article."""
    return any(
        told.article == claim.article and (told.paragraph, told.start) < (claim.paragraph, claim.start)
        for claim in rift.claims
        if claim.follows
        for told in other.claims
    )


def overlap(a: Event, b: Event) -> bool:
    """Tell whether the spans of two dated events share a day."""
    if a.day is None or b.day is None:
        return False
    assert a.when.first and b.when.first
    return a.when.first <= b.day and b.when.first <= a.day


def stands_after(event: Event, rift: Event) -> bool:
    """Tell whether a contact, a closing or a taking back stands after the rift.

    Where their spans overlap it does, save that a couple is what a split ends, and that a state whose day is
    not told is no answer to what is hostile. Of two without a date, what is told of
    the past stands before an epithet: "where she met her ex" is no meeting since.
    """
    if is_epithet(event):
        return False
    if event.day is None:
        return rift.day is None and not (is_past(event) and is_epithet(rift))
    if rift.day is None:
        told = [claim.published for claim in rift.claims if claim.published]
        return not _is_recalled(event) and (not told or (min(told) - event.day).days <= WITHIN)
    if overlap(event, rift):
        within = (rift.day - event.day).days <= WITHIN
        return within and not (follows(rift, event) or _is_answered_by(event, rift))
    return event.day > rift.day


def _is_answered_by(event: Event, rift: Event) -> bool:
    """Tell whether a rift of the same days comes after a state: a split after the couple, an insult after friends.

    A state whose day is told may be the answer to what is hostile; one that is only published with it is not.
    """
    if rift.effect == "apart":
        return event.event in COUPLE or (
            event.event in LIFE_TOGETHER and _is_untold(rift) and _is_untold(event)
        )
    return event.event.startswith("state.") and _is_untold(event)


def _is_untold(event: Event) -> bool:
    """Tell whether its day is only that of the publication."""
    return event.when.basis == "assumed"


def _is_recalled(event: Event) -> bool:
    """Tell whether it is a wedding whose day is not told: of two who are exes now, the old one."""
    return event.event == "cooperate.wed" and _is_untold(event)


def is_epithet(event: Event) -> bool:
    """Tell whether only an epithet tells it, which dates nothing."""
    return all(claim.frame == "epithet" for claim in event.claims)


def is_past(event: Event) -> bool:
    """Tell whether it is told only of the past ("once dated")."""
    return all("historical" in claim.marks for claim in event.claims)


def is_long_past(event: Event) -> bool:
    """Tell whether it says nothing of now: a state told only of the past, or an event of more than a year before."""
    if not is_past(event):
        return False
    told = [claim.published for claim in event.claims if claim.published]
    dated = event.day is not None and bool(told)
    return (
        event.event.startswith("state.") or not dated or (min(told) - (event.day or min(told))).days > WITHIN
    )


def newness(rift: Event) -> Newness:
    """Order rifts; what has no date stands before all dated ones."""
    return rift.day or date.min, rift.effect == "hostile", rift.event


def starts_of(events: Sequence[Event]) -> list[date]:
    """Find for each event the day from which it is there, the earliest of all where nothing tells one.

    What has no date stands before the dated events of its articles: it is there from the first of them on, or from
    the day it was published where that is earlier.
    """
    first: dict[str, date] = {}
    for event in events:
        for claim in event.claims if event.day else ():
            first[claim.article] = min(first.get(claim.article, date.max), event.day or date.max)
    return [event.day or _told_from(event, first) for event in events]


def _told_from(event: Event, first: Mapping[str, date]) -> date:
    days = (day for claim in event.claims for day in (first.get(claim.article), claim.published))
    return min(filter(None, days), default=date.min)


def days_between(a: Event, b: Event) -> int | None:
    """Count the days that part two dated events: 0 where they overlap, None where one has no date."""
    if a.day is None or b.day is None:
        return None
    assert a.when.first and b.when.first
    return max((b.when.first - a.day).days, (a.when.first - b.day).days, 0)
