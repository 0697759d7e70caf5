"""The label of a tie at a day, looked up from its events; scores are never summed into it."""

from bisect import bisect_right
from collections.abc import Collection, Sequence
from datetime import date
from functools import cached_property
from operator import itemgetter

from attrs import frozen

from index.records import Event
from index.records.ties import Label
from index.ties.denials import Denial, denial_of, together_again, unbroken_by
from index.ties.epithets import couple_again, is_couple_now
from index.ties.grievances import is_only_a_grievance, open_grievances
from index.ties.mending import contact_since, newest_first, since_rift
from index.ties.order import is_long_past, is_past, newness, stands_after, starts_of
from index.ties.tables import LabelRow, Tables

RIFT = frozenset({"hostile", "apart"})
"""Effects that open a rift."""


@frozen(eq=False)
class Standing:
    """What the events come to at a day, and the row that this gives."""

    row: LabelRow
    """The row of the label table."""
    rift: Event | None
    """The newest rift; for a mending that presupposes one, the mending."""
    presupposed: bool
    """True where the rift itself is not told."""
    contacts: tuple[Event, ...]
    """Contacts since the rift, newest first."""
    closings: tuple[Event, ...]
    """Closings since the rift that hold, newest first."""
    warmth: tuple[Event, ...]
    """Warmth, where no rift is open, newest first."""
    kindness: tuple[Event, ...]
    """Kind acts of one side while the rift is open, newest first."""
    grievances: tuple[Event, ...]
    """Open grievances, newest first."""
    settled: tuple[tuple[Event, Event], ...]
    """Rifts that do not count, each with what took it back, denied it or left it unbroken."""
    answered: tuple[Event, ...]
    """Accusations that open no rift."""

    @property
    def label(self) -> Label:
        """The label of the row."""
        return self.row.label

    @property
    def deciding(self) -> tuple[Event, ...]:
        """The events that decide the label, newest first."""
        if self.label == "good terms":
            return self.warmth
        if self.label == "reconciled":
            return self.closings
        if self.label in {"tentative contact", "on speaking terms"}:
            return self.contacts
        return (self.rift,) if self.rift else ()


@frozen(eq=False, slots=False)
class Told:
    """What is told of a tie, to be looked up at any day."""

    events: tuple[Event, ...]
    """Everything told, plans and wishes among it."""
    denials: tuple[Denial, ...]
    """What the two deny."""
    tables: Tables
    """The tables in force."""
    undated: bool = True
    """Whether a rift without a date may open one: only where nothing dated ever does."""

    @cached_property
    def counted(self) -> list[Event]:
        """What weighs enough and is no plan, the undated first, then by day."""
        return sorted((event for _, event in self._starting), key=_ordering)

    @cached_property
    def _starting(self) -> list[tuple[date, Event]]:
        """The same, each with the day from which it is there, by that day."""
        weighty = [
            (start, event)
            for start, event in zip(starts_of(self.events), self.events, strict=True)
            if event.weight >= self.tables.limits.moves and event.effect != "intent"
        ]
        return sorted(weighty, key=itemgetter(0))

    def by(self, day: date | None, left_out: Collection[Event]) -> list[Event]:
        """Give what counted by a day; what has no date stands before all that has."""
        if day is None:
            return [event for event in self.counted if event not in left_out]
        end = bisect_right(self._starting, day, key=itemgetter(0))
        return sorted((e for _, e in self._starting[:end] if e not in left_out), key=_ordering)


def standing_at(day: date | None, told: Told, left_out: Collection[Event] = ()) -> Standing:
    """Look the label up from the events up to a day, leaving some out; no day leaves nothing out by date."""
    tables = told.tables
    happened = told.by(day, left_out)
    denied = [d for d in told.denials if (not day or _ordering(d.event) <= day) and d.event not in left_out]
    settled = _settled(happened, denied, day, tables)
    undone = [rift for rift, _ in settled]
    answered = [e for e in happened if e not in undone and is_only_a_grievance(e, happened, tables)]
    rifts = [e for e in happened if e.effect in RIFT and e not in undone and e not in answered]
    couple = is_couple_now(happened)
    rift = _newest_rift(rifts, undated=told.undated and not couple)
    grievances = tuple(open_grievances(happened, undone, day, tables))
    mending = rift is None and not settled
    presupposed = _presupposed(happened, tables, couple=couple) if mending else None
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


def _ordering(event: Event) -> date:
    return event.day or date.min


def _settled(
    happened: Sequence[Event], denials: Sequence[Denial], day: date | None, tables: Tables
) -> list[tuple[Event, Event]]:
    """Find the rifts that are not there, each with what took it back, made it void or left it unbroken."""
    undoing = [event for event in happened if tables.event(event.event).undoes]
    settled = []
    for rift in happened:
        if rift.effect not in RIFT:
            continue
        by = (
            _undoing(rift, undoing, tables)
            or denial_of(rift, denials, tables)
            or together_again(rift, happened, tables)
            or unbroken_by(rift, happened, tables)
            or couple_again(rift, happened, day, tables)
        )
        if by:
            settled.append((rift, by))
    return settled


def _undoing(rift: Event, undoing: Sequence[Event], tables: Tables) -> Event | None:
    """Find what takes an accusation or a suit back: an act of the one who made it."""
    for event in undoing:
        undoes = tables.event(event.event).undoes
        own = event.claims[0].mutual or rift.claims[0].mutual or _actor(event) == _actor(rift)
        if own and rift.event in undoes and stands_after(event, rift):
            return event
    return None


def _newest_rift(rifts: Sequence[Event], *, undated: bool) -> Event | None:
    """Find the newest rift; what has no date opens one only where nothing dated does, and not between a couple."""
    dated = [rift for rift in rifts if rift.day is not None]
    return max(dated or (rifts if undated else []), key=newness, default=None)


def _presupposed(happened: Sequence[Event], tables: Tables, *, couple: bool) -> Event | None:
    """Take the first mending for the end of a rift that is not told; the later ones may tell it again.

    Contact that is told only of two who had a rift stands for one too, but not of a couple.
    """
    after = [e for e in happened if tables.event(e.event).after and not is_past(e)]
    parted = [e for e in after if not (couple and tables.event(e.event).rift == "contact")]
    return min(parted, key=newness, default=None)


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


def _actor(event: Event) -> str:
    return event.claims[0].actor
