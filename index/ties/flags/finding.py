"""Flags: what else is to be known of a status, each with the claims it rests on."""

from collections.abc import Iterator, Sequence

from index.records import FLAGS, Claim, Rule
from index.records.ties import Flag
from index.ties.argument import claims_of
from index.ties.flags.course import intents, is_relapse, is_stale, legal
from index.ties.flags.scene import Scene
from index.ties.flags.sources import contested, is_reported, of_text, one_sided


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
    if deciding and all(is_reported(claim) for claim in of_text(deciding)):
        yield "reported only", deciding
    if disputed := [*contested(scene)]:
        yield "contested", disputed
    if alone := one_sided(scene):
        yield "one-sided", alone
    if standing.rift and (plans := intents(scene)):
        yield "intent only", claims_of(plans)
    if scene.dead:
        yield "deceased", ()
    if is_relapse(scene):
        yield "relapse", claims_of(standing.deciding)
    if cases := legal(scene):
        yield "legal", claims_of(cases)
    if is_stale(scene):
        yield "stale", ()
