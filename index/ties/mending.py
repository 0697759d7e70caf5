"""What mends a rift: contact since, repeated or going on, and what tells that it is over."""

from collections.abc import Iterable, Sequence

from index.records import Event
from index.ties.epithets import is_couple_now
from index.ties.order import days_between, is_past, newness, overlap, stands_after
from index.ties.tables import Tables

AMICABLE = frozenset(("state.friends", "state.close", "cooperate.co-parent"))
"""How two may stand for good who have parted."""


def since_rift(
    rift: Event | None, happened: Sequence[Event], tables: Tables, *, presupposed: bool
) -> tuple[tuple[Event, ...], tuple[Event, ...]]:
    """Find contacts and closings since the rift; a closing too weak to hold is a hedged contact.

    To be told as a couple now bears a closing out as a contact does, though an epithet has no date.
    """
    if rift is None:
        return (), ()
    after = [e for e in happened if _is_since(e, rift, presupposed=presupposed) and not is_past_state(e)]
    contacts = [e for e in after if tables.event(e.event).rift == "contact"]
    mendings = [e for e in after if _is_closing(e, rift, tables) and not _is_guess(e)]
    together = contacts or is_couple_now(happened)
    needed = tables.limits.firm if together else tables.limits.closes
    closings = [e for e in mendings if e.weight >= needed and is_plain(e)]
    weak = [] if closings else mendings
    return newest_first([*contacts, *weak]), newest_first(closings)


def _is_since(event: Event, rift: Event, *, presupposed: bool) -> bool:
    return (presupposed and event is rift) or stands_after(event, rift)


def is_past_state(event: Event) -> bool:
    """Tell whether it is a state told only of the past."""
    return event.event.startswith("state.") and is_past(event)


def _is_guess(event: Event) -> bool:
    """Tell whether it is told as no more than possible: what may mend is no contact either."""
    return all(claim.certainty.startswith("PS") for claim in event.claims)


def is_plain(event: Event) -> bool:
    """Tell whether it is told without a hedge in the text itself, be it by an epithet ("her once-estranged son")."""
    return any(claim.certainty == "CT+" and claim.frame != "label" for claim in event.claims)


def is_certain(event: Event) -> bool:
    """Tell whether a voice tells it without a hedge, in the text itself."""
    return any(claim.certainty == "CT+" and claim.frame == "clause" for claim in event.claims)


def _is_closing(event: Event, rift: Event, tables: Tables) -> bool:
    """Tell whether it may close the rift; to forgive is for the injured side."""
    if tables.event(event.event).rift != "closing":
        return False
    hurt = rift.claims[0]
    if event.event != "support.forgive" or rift.effect != "hostile" or tables.event(rift.event).grievance:
        return True
    return hurt.mutual or tables.event(rift.event).shared or event.claims[0].actor == hurt.recipient


def contact_since(
    rift: Event | None, contacts: Sequence[Event], grievances: Sequence[Event], tables: Tables
) -> str:
    """Say what contact since the rift comes to.

    That those who were only apart are friends or parents together is enough in any voice; all else takes one that
    vouches for more.
    """
    if not contacts:
        return "none"
    told = [e for e in contacts if tables.event(e.event).rift == "contact" and is_certain(e)]
    firm = [e for e in told if e.weight >= tables.limits.firm]
    apart = rift is not None and rift.effect != "hostile"
    amicable = apart and any(e.event in AMICABLE for e in told)
    steady = amicable or any(_goes_on(e, tables) for e in firm) or _are_repeated(firm, tables)
    return "steady" if steady and not grievances else "tentative"


def _goes_on(event: Event, tables: Tables) -> bool:
    return tables.event(event.event).ongoing or any("habitual" in claim.marks for claim in event.claims)


def _are_repeated(contacts: Sequence[Event], tables: Tables) -> bool:
    """Tell whether two contacts of told dates lie apart, but within a year."""
    told = [e for e in contacts if e.when.basis in {"stated", "relative"}]
    for n, event in enumerate(told):
        for other in told[:n]:
            between = days_between(event, other)
            if between is not None and not overlap(event, other) and between <= tables.days.repeated:
                return True
    return False


def newest_first(events: Iterable[Event]) -> tuple[Event, ...]:
    """Sort events, the newest first."""
    return tuple(sorted(events, key=newness, reverse=True))
