"""Where a status comes from and leads to: plans to mend it, a relapse, a case in court, long silence."""

from datetime import date, timedelta

from index.records import Event
from index.ties.flags.scene import Scene
from index.ties.order import is_long_past, newness, stands_after
from index.ties.tables import Tables


def intents(scene: Scene) -> list[Event]:
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


def is_relapse(scene: Scene) -> bool:
    """Tell whether the rift opened after another was closed."""
    rift, closings = scene.standing.rift, scene.standing.closings
    mended = [step.event for step in scene.steps if step.label == "reconciled" and step.event]
    return rift is not None and any(e not in closings and newness(e) < newness(rift) for e in mended)


def legal(scene: Scene) -> list[Event]:
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


def is_stale(scene: Scene) -> bool:
    """Tell whether nothing is told of them in the year before."""
    if scene.day is None or scene.dead:
        return False
    days = [event.when.last or event.day or _told(event) for event in scene.events]
    newest = max((day for day in days if day), default=None)
    return newest is not None and (scene.day - newest).days > scene.tables.days.stale


def _told(event: Event) -> date | None:
    return max((claim.published for claim in event.claims if claim.published), default=None)
