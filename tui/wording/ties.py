"""Ties in words: what an event does, when it was, and a status in full."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from index.records import Event, Status

EFFECT_WORDS = {
    "hostile": "opens a rift",
    "apart": "parts them",
    "contact": "contact since the rift",
    "closing": "closes the rift",
    "takes back": "takes back what opened a rift",
    "warmth": "warmth",
    "grievance": "a grievance",
    "one side": "kindness of one side",
    "intent": "no more than a plan",
    "nothing": "changes nothing",
}
"""What an event does to a tie, in words."""


def effect_words(event: "Event") -> str:
    """Say what an event did to a tie; a contact before any rift warms it as kind words do, and is told for what it is."""
    from index.ties import default_tables  # noqa: PLC0415 - words of a search need no tables

    met = event.effect == "warmth" and default_tables().event(event.event).rift == "contact"
    return "contact, no rift open" if met else EFFECT_WORDS[event.effect]


def event_when(event: "Event") -> tuple[str, str]:
    """Write when an event was, and what for: what is still to come stands at the day on which it was told."""
    when = event.when
    if event.day and when.first and event.day < when.first:
        return str(event.day), f" for {when}"
    return str(when) or "undated", ""


def status_words(status: "Status") -> list[str]:
    """Say a status in full: label, flags, since, best source, as of."""
    told: list[str] = [status.label, *status.flags]
    told += [f"since {status.since}"] if str(status.since) else []
    told += [f"best source: {status.best_source}"] if status.best_source else []
    return [*told, f"as of {status.as_of}"] if status.as_of else told
