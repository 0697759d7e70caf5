"""Denials: a rift that only unnamed voices told is void once a party denies it, or the two are told together."""

from collections.abc import Sequence

from attrs import frozen

from index.records import Claim, Event
from index.ties.joining import Happenings
from index.ties.order import is_past, overlap, stands_after
from index.ties.tables import Tables

OWN_WORD = frozenset({"party", "post", "representative"})
"""Voices in which one of the two speaks, or has somebody speak."""

TOGETHER = frozenset({"state.couple", "state.friends", "state.close"})
"""States in which two people are told together."""

APART = frozenset({"state.apart", "state.feud"})
"""States that contradict them."""


@frozen(eq=False)
class Denial:
    """One of the two says that something is not so."""

    of: str
    """The event that is denied."""
    event: Event
    """What tells the denial."""


def denials_of(happenings: Happenings, people: tuple[str, str], tables: Tables) -> list[Denial]:
    """Find what the two deny: an answer to a claim, or a claim negated in their own voice."""
    answered = [
        Denial(claim.answers, event)
        for event in happenings.events
        if event.event == "reject.deny" and event.weight >= tables.limits.moves
        for claim in event.claims
        if claim.answers
    ]
    negated = [
        Denial(event.event, event)
        for event in happenings.negations
        if event.weight >= tables.limits.moves and any(_is_own(claim, people) for claim in event.claims)
    ]
    return answered + negated


def denial_of(rift: Event, denials: Sequence[Denial], tables: Tables) -> Event | None:
    """Find the denial that makes void a rift which only unnamed voices told."""
    if not is_unnamed(rift):
        return None
    for denial in denials:
        if _is_of(denial.of, rift, tables) and not _is_earlier(denial.event, rift):
            return denial.event
    return None


def together_again(rift: Event, events: Sequence[Event], tables: Tables) -> Event | None:
    """Find what tells the two together as before, after a rift which only unnamed voices told."""
    if not is_unnamed(rift):
        return None
    for event in events:
        if event.event not in TOGETHER or is_unnamed(event) or not is_firm(event, tables):
            continue
        before = any(e.event == event.event and not stands_after(e, rift) for e in events if e is not event)
        if stands_after(event, rift) and (before or rift.event == "sanction.split"):
            return event
    return None


def unbroken_by(rift: Event, events: Sequence[Event], tables: Tables) -> Event | None:
    """Find what says that a split broke nothing: they remain close, they stayed friends."""
    if rift.effect != "apart" or rift.event == "sanction.cut-contact":
        return None
    for event in events:
        words = tables.event(event.event).lasting
        if words and is_firm(event, tables) and _has_lasted(event, rift) and _says(event, words):
            return event
    return None


def _has_lasted(event: Event, rift: Event) -> bool:
    """Tell whether a state stands after a rift; what "remains" without a date has outlived it."""
    return stands_after(event, rift) or (event.day is None and not is_past(event))


def is_firm(event: Event, tables: Tables) -> bool:
    """Tell whether an event is vouched for well enough to be more than hedged."""
    return event.weight >= tables.limits.firm


def is_unnamed(event: Event) -> bool:
    """Tell whether only unnamed voices tell it."""
    return all(claim.voice.kind == "anonymous" for claim in event.claims)


def is_denial(told: Event, negation: Event, people: tuple[str, str], tables: Tables) -> bool:
    """Tell whether a party denies an act, which marks the claim alone, or what only unnamed voices told.

    Neither is a disagreement of sources: the one leaves the grievance open, the other makes the rift void.
    """
    row = tables.event(told.event)
    own = any(_is_own(claim, people) for claim in negation.claims)
    return own and row.opens and (not row.status or is_unnamed(told))


def _says(event: Event, words: Sequence[str]) -> bool:
    return any(word in claim.cue.lower() for claim in event.claims for word in words)


def _is_own(claim: Claim, people: tuple[str, str]) -> bool:
    if claim.voice.kind == "representative":
        return True
    return claim.voice.kind in OWN_WORD and claim.voice.speaker in people


def _is_of(denied: str, rift: Event, tables: Tables) -> bool:
    if denied == rift.event:
        return True
    row = tables.event(denied)
    return row.opens and row.status and row.calm == rift.effect


def _is_earlier(denial: Event, rift: Event) -> bool:
    if denial.day is None or rift.day is None:
        return False
    return denial.day < rift.day and not overlap(denial, rift)
