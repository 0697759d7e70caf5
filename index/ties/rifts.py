"""The rift of a tie at a day: which rifts count, which of them is the newest, and which one is only presupposed."""

from collections.abc import Sequence
from datetime import date

from index.records import Event
from index.ties.denials import Denial, denial_of, together_again, unbroken_by
from index.ties.epithets import couple_again
from index.ties.order import is_past, newness, stands_after
from index.ties.tables import Tables

RIFT = frozenset({"hostile", "apart"})
"""Effects that open a rift."""


def settled_rifts(
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


def newest_rift(rifts: Sequence[Event], *, undated: bool) -> Event | None:
    """Find the newest rift; what has no date opens one only where nothing dated does, and not between a couple."""
    dated = [rift for rift in rifts if rift.day is not None]
    return max(dated or (rifts if undated else []), key=newness, default=None)


def presupposed_rift(happened: Sequence[Event], tables: Tables, *, couple: bool) -> Event | None:
    """Take the first mending for the end of a rift that is not told; the later ones may tell it again.

    Contact that is told only of two who had a rift stands for one too, but not of a couple.
    """
    after = [e for e in happened if tables.event(e.event).after and not is_past(e)]
    parted = [e for e in after if not (couple and tables.event(e.event).rift == "contact")]
    return min(parted, key=newness, default=None)


def _actor(event: Event) -> str:
    return event.claims[0].actor
