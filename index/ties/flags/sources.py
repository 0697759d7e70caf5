"""On whose word a status stands: hedged or unnamed voices alone, sources that disagree, one side alone."""

from collections.abc import Iterator, Sequence

from index.records import Claim, Event
from index.ties.argument import claims_of
from index.ties.flags.scene import Scene


def of_text(claims: Sequence[Claim]) -> Sequence[Claim]:
    """Leave out labels where the text tells it too: they are no surer than the text."""
    return [claim for claim in claims if claim.frame != "label"] or claims


def is_reported(claim: Claim) -> bool:
    """Tell whether it is unnamed or hedged; what a label says without a hedge is the outlet's plain word."""
    plain = claim.frame == "label" and claim.certainty.startswith("PR") and not claim.hedge
    return claim.voice.kind == "anonymous" or not (plain or claim.certainty.startswith("CT"))


def contested(scene: Scene) -> Iterator[Claim]:
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


def one_sided(scene: Scene) -> tuple[Claim, ...]:
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
