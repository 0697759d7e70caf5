"""Flags: what else is to be known of a status, each with the claims it rests on."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from attrs import frozen

from index.records import FLAGS, Claim, Event, Rule, Step
from index.records.ties import Flag
from index.ties.argument import claims_of
from index.ties.disagreements import Disagreement
from index.ties.lookup import Standing
from index.ties.order import is_long_past, newness, stands_after
from index.ties.tables import Tables


@frozen(eq=False)
class Scene:
    """A tie at a day, with all that its flags are read from."""

    day: date | None
    """The day asked for."""
    events: Sequence[Event]
    """Everything told up to that day, oldest first, plans and wishes among it."""
    standing: Standing
    """The label and what it rests on."""
    disagreements: Sequence[Disagreement]
    """Where sources disagree on a deciding claim."""
    steps: Sequence[Step]
    """The labels over time."""
    dead: bool
    """Whether one of the two has died."""
    kin: bool
    """Whether the two are told as kin, of whom kind words of one need no answer."""
    tables: Tables
    """The tables in force."""


def flags_of(scene: Scene) -> tuple[tuple[Flag, Rule], ...]:
    """Find the flags of a status, in the order in which they are shown, each with the rule that raised it."""
    found = dict(_found(scene))
    return tuple(
        (name, Rule(name, scene.tables.flags[name].says, tuple(found[name])))
        for name in FLAGS
        if name in found
    )


def _found(scene: Scene) -> Iterator[tuple[Flag, Sequence[Claim]]]:
    standing, deciding = scene.standing, claims_of(scene.standing.deciding)
    if standing.grievances:
        yield "open grievance", claims_of(standing.grievances)
    if deciding and all(_is_reported(claim) for claim in _of_text(deciding)):
        yield "reported only", deciding
    if contested := [*_contested(scene)]:
        yield "contested", contested
    if one_sided := _one_sided(scene):
        yield "one-sided", one_sided
    if standing.rift and (intents := _intents(scene)):
        yield "intent only", claims_of(intents)
    if scene.dead:
        yield "deceased", ()
    if _is_relapse(scene):
        yield "relapse", claims_of(standing.deciding)
    if legal := _legal(scene):
        yield "legal", claims_of(legal)
    if _is_stale(scene):
        yield "stale", ()


def _of_text(claims: Sequence[Claim]) -> Sequence[Claim]:
    """Leave out labels where the text tells it too: they are no surer than the text."""
    return [claim for claim in claims if claim.frame != "label"] or claims


def _is_reported(claim: Claim) -> bool:
    """Tell whether it is unnamed or hedged; what a label says without a hedge is the outlet's plain word."""
    plain = claim.frame == "label" and claim.certainty.startswith("PR") and not claim.hedge
    return claim.voice.kind == "anonymous" or not (plain or claim.certainty.startswith("CT"))


def _contested(scene: Scene) -> Iterator[Claim]:
    """Find what is disputed about a deciding claim, and rifts that a denial voided a short while ago."""
    for each in scene.disagreements:
        yield from each.told.claims
        yield from each.other.claims
    for rift, by in scene.standing.settled:
        undone = scene.tables.event(by.event).undoes
        recent = (
            scene.day is None or by.day is None or (scene.day - by.day).days <= scene.tables.days.contested
        )
        if not undone and recent and all(claim.voice.kind == "anonymous" for claim in rift.claims):
            yield from rift.claims
            yield from by.claims


def _one_sided(scene: Scene) -> tuple[Claim, ...]:
    """Find the claims of the one side that alone acts or speaks."""
    standing, tables = scene.standing, scene.tables
    kind = [event for event in standing.kindness if event.claims]
    if standing.rift and not standing.contacts and not standing.closings and _is_of_one(kind):
        return claims_of(kind)
    closing = claims_of(standing.closings)
    if _is_word_of_one(closing):
        return closing
    if scene.dead or (scene.kin and standing.label == "good terms"):
        return ()
    told = [event for event in scene.events if tables.event(event.event).calm != "intent"]
    if _is_of_one(told) and all(tables.event(event.event).speech for event in told):
        return claims_of(told)
    return ()


def _is_word_of_one(claims: Sequence[Claim]) -> bool:
    """Tell whether all are the own words of one and the same person."""
    kinds = {claim.voice.kind for claim in claims}
    return bool(kinds) and kinds <= {"party", "post"} and len({claim.voice.speaker for claim in claims}) == 1


def _is_of_one(events: Sequence[Event]) -> bool:
    claims = claims_of(events)
    return bool(claims) and len({c.actor for c in claims}) == 1 and not any(c.mutual for c in claims)


def _intents(scene: Scene) -> list[Event]:
    """Find intents to meet or make up that are no older than any deciding claim: told within its span, or later.

    Tentative contact is what an intent told with it has led to: there only a later one is an intent still.
    """
    deciding = [event for event in scene.standing.deciding if event.day and event.when.first]
    if scene.standing.label == "tentative contact":
        newest = max((event.day + timedelta(1) for event in deciding if event.day), default=date.min)
    else:
        newest = max((event.when.first for event in deciding if event.when.first), default=date.min)
    return [
        event
        for event in scene.events
        if event.effect == "intent"
        and (event.day or newest) >= newest
        and scene.tables.event(event.event).rift in {"intent", "contact", "closing"}
    ]


def _is_relapse(scene: Scene) -> bool:
    """Tell whether the rift opened after another was closed."""
    rift, closings = scene.standing.rift, scene.standing.closings
    mended = [step.event for step in scene.steps if step.label == "reconciled" and step.event]
    return rift is not None and any(e not in closings and newness(e) < newness(rift) for e in mended)


def _legal(scene: Scene) -> list[Event]:
    """Find cases in court that are not told as ended."""
    cases = [
        event
        for event in scene.events
        if event.effect != "intent"
        and (scene.tables.event(event.event).legal or _is_called_a_case(event, scene.tables))
    ]
    ends = [event for event in scene.events if event.event == "retreat.drop-suit"]
    return [case for case in cases if not any(stands_after(end, case) for end in ends)]


def _is_called_a_case(event: Event, tables: Tables) -> bool:
    """Tell whether the words for a rift of today name a case: "their custody battle", "filed for divorce"."""
    if event.effect not in {"hostile", "apart"} or is_long_past(event):
        return False
    told = [f" {claim.cue.lower()} " for claim in event.claims]
    return any(f" {cue} " in words for cue in tables.flags["legal"].cues for words in told)


def _is_stale(scene: Scene) -> bool:
    if scene.day is None or scene.dead:
        return False
    days = [event.when.last or event.day or _told(event) for event in scene.events]
    newest = max((day for day in days if day), default=None)
    return newest is not None and (scene.day - newest).days > scene.tables.days.stale


def _told(event: Event) -> date | None:
    return max((claim.published for claim in event.claims if claim.published), default=None)
