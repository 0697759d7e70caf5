"""Accusations: when they open a rift, when they are a grievance only, and how long a grievance stays open."""

from collections.abc import Sequence
from datetime import date

from index.records import Event
from index.ties.order import days_between, is_epithet, is_long_past, stands_after
from index.ties.tables import EventRow, Tables

CONCILIATION = frozenset({"one side", "contact", "closing", "takes back"})
"""Effects, while a rift is open, of what the accused may answer with instead of a denial."""


def is_only_a_grievance(event: Event, events: Sequence[Event], tables: Tables) -> bool:
    """Tell whether an accusation opens no rift: answered and not repeated, or mild, told once and not all there is."""
    row = tables.event(event.event)
    if not row.grievance or _is_pressed(event, events, tables):
        return False
    if row.answerable and answers(event, events, tables):
        return True
    hedged = event.weight < tables.limits.firm
    return row.repeated and (hedged or any(_bears(other, tables) for other in events if other is not event))


def answers(event: Event, events: Sequence[Event], tables: Tables) -> list[Event]:
    """Find the denials and conciliations with which the accused answered, oldest first."""
    found = [
        other
        for other in events
        if other is not event
        and _is_by_accused(other, event)
        and (other.event == "reject.deny" or _is_kind(tables.event(other.event)))
        and _within(event, other, tables.days.answer)
        and (other.day is None or event.day is None or other.day >= event.day)
    ]
    return sorted(found, key=lambda other: other.day or date.min)


def open_grievances(
    events: Sequence[Event], undone: Sequence[Event], day: date | None, tables: Tables
) -> list[Event]:
    """Find the accusations of the last year that are neither forgiven, taken back nor closed since, newest first."""
    found = [
        event
        for event in events
        if event.day is not None
        and (day is None or (day - event.day).days <= tables.days.grievance)
        and tables.event(event.event).grievance
        and event not in undone
        and not any(_settles(other, event, tables) for other in events)
    ]
    return sorted(found, key=lambda event: event.day or date.min, reverse=True)


def _is_pressed(event: Event, events: Sequence[Event], tables: Tables) -> bool:
    """Tell whether the accusation is repeated within a year, or answered in kind."""
    return any(
        tables.event(other.event).grievance
        and other.effect != "intent"
        and other is not event
        and not is_epithet(other)
        and _within(event, other, tables.days.repeated)
        and (not _is_same_side(event, other) or bool(days_between(event, other)))
        for other in events
    )


def _settles(other: Event, event: Event, tables: Tables) -> bool:
    """Tell whether a forgiving by the accuser, or a mending, ends a grievance."""
    if tables.event(other.event).rift != "closing" or other.weight < tables.limits.firm:
        return False
    forgiven = other.event != "support.forgive" or not _is_by_accused(other, event)
    return forgiven and stands_after(other, event)


def _is_kind(row: EventRow) -> bool:
    return row.rift in CONCILIATION and not row.shared


def _bears(other: Event, tables: Tables) -> bool:
    """Tell whether something else is told of the two by date, beside plans, denials and what is long past."""
    if other.day is None or is_epithet(other) or is_long_past(other):
        return False
    return other.effect != "nothing" or tables.event(other.event).rift != "nothing"


def _is_by_accused(answer: Event, accusation: Event) -> bool:
    first = accusation.claims[0]
    return not first.mutual and answer.claims[0].actor == first.recipient


def _is_same_side(a: Event, b: Event) -> bool:
    return a.claims[0].actor == b.claims[0].actor


def _within(a: Event, b: Event, days: int) -> bool:
    """Tell whether two events lie so near; where a date is not told they do, being told together."""
    between = days_between(a, b)
    if between is None:
        return a.day is b.day and a.claims[0].article == b.claims[0].article
    return between <= days
