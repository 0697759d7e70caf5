"""The label of a tie at a day, looked up from its events; scores are never summed into it."""

from collections.abc import Collection, Sequence
from datetime import date

from index.records import Event
from index.ties.epithets import is_couple_now
from index.ties.grievances import is_only_a_grievance, open_grievances
from index.ties.mending import contact_since, newest_first, since_rift
from index.ties.order import is_long_past, stands_after
from index.ties.rifts import RIFT, newest_rift, presupposed_rift, settled_rifts
from index.ties.standing import Standing
from index.ties.tables import Tables
from index.ties.told import Told


def standing_at(day: date | None, told: Told, left_out: Collection[Event] = ()) -> Standing:
    """Look the label up from the events up to a day, leaving some out; no day leaves nothing out by date."""
    tables = told.tables
    happened = told.by(day, left_out)
    settled = settled_rifts(happened, told.denied_by(day, left_out), day, tables)
    undone = [rift for rift, _ in settled]
    answered = [e for e in happened if e not in undone and is_only_a_grievance(e, happened, tables)]
    rifts = [e for e in happened if e.effect in RIFT and e not in undone and e not in answered]
    couple = is_couple_now(happened)
    rift = newest_rift(rifts, undated=told.undated and not couple)
    grievances = tuple(open_grievances(happened, undone, day, tables))
    mending = rift is None and not settled
    presupposed = presupposed_rift(happened, tables, couple=couple) if mending else None
    rift = rift or presupposed
    contacts, closings = since_rift(rift, happened, tables, presupposed=presupposed is not None)
    warmth = () if rift else _warmth(happened, settled, tables)
    contact = contact_since(rift, contacts, grievances, tables)
    facts = {"closed": bool(closings), "warmth": bool(warmth)}
    return Standing(
        row=next(row for row in tables.labels if row.fits(_kind(rift), contact, **facts)),
        rift=rift,
        presupposed=presupposed is not None,
        contacts=contacts,
        closings=closings,
        warmth=warmth,
        kindness=_kindness(rift, happened, tables),
        grievances=grievances,
        settled=tuple(settled),
        answered=tuple(answered),
    )


def _kind(rift: Event | None) -> str:
    if rift is None:
        return "none"
    return rift.effect if rift.effect in RIFT else "apart"


def _warmth(
    happened: Sequence[Event], settled: Sequence[tuple[Event, Event]], tables: Tables
) -> tuple[Event, ...]:
    """Find warmth; after a suit or an accusation was taken back, only warmth told since."""
    undoings = [by for _, by in settled if tables.event(by.event).undoes]
    return newest_first(
        e
        for e in happened
        if tables.event(e.event).calm == "warmth"
        and not is_long_past(e)
        and all(stands_after(e, undoing) for undoing in undoings)
    )


def _kindness(rift: Event | None, happened: Sequence[Event], tables: Tables) -> tuple[Event, ...]:
    if rift is None:
        return ()
    return newest_first(
        e for e in happened if tables.event(e.event).rift == "one side" and stands_after(e, rift)
    )
