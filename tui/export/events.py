"""Events as records in the terms of PLOVER (Halterman et al., "PLOVER and POLECAT", 2023), for other programs."""

from collections.abc import Iterable, Iterator
from typing import Any

from index.archive.answers.status import Standing
from index.records import Claim, Event
from index.ties import quad_of
from tui.wording import direction


def event_records(standings: Iterable[Standing]) -> Iterator[dict[str, Any]]:
    """Give one record for each event of each tie, oldest first within a tie; states are no events of PLOVER."""
    for standing in standings:
        tie = standing.ruled or standing.tie
        for event in tie.events if tie else ():
            if not event.event.startswith("state."):
                yield _record(standing, event)


def _record(standing: Standing, event: Event) -> dict[str, Any]:
    root, _, mode = event.event.partition(".")
    actor, recipient = direction(standing, event.claims[0])
    return {
        "schema": 1,
        "event_type": root.upper(),
        "event_mode": mode or None,
        "quad_class": quad_of(event),
        "event_date": str(event.when) or None,
        "actor": actor,
        "recipient": recipient,
        "weight": event.weight,
        "claims": [_claim(claim) for claim in event.claims],
    }


def _claim(claim: Claim) -> dict[str, Any]:
    return {
        "address": f"{claim.article}#p{claim.paragraph}",
        "published": str(claim.published) if claim.published else None,
        "source_class": claim.voice.kind,
        "source": claim.voice.called or claim.voice.label or None,
        "certainty": claim.certainty,
        "marks": sorted(claim.marks),
        "text": claim.text,
    }
