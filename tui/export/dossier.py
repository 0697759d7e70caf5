"""A dossier: everything told of a tie, in the order in which somebody who checks it reads."""

from collections.abc import Iterable, Iterator

from attrs import frozen

from index.archive.answers.status import Standing
from index.records import Claim, Event, kin_in_words
from index.ties import default_tables
from tui.copies import Told, later_words, parted
from tui.reasons import Reason, reasons
from tui.wording import (
    claim_words,
    direction,
    effect_words,
    event_when,
    status_words,
    verdict_words,
    voice_words,
    when_words,
)

READING = "Machine reading: found by rules in the articles named, to be checked against them."
"""Stands in every dossier."""


@frozen
class Entry:
    """One thing told."""

    lead: str
    """When, what and on whose word."""
    words: str = ""
    """The words of the article, else empty."""
    place: str = ""
    """Outlet, date, headline and address."""


@frozen
class Section:
    """Entries under a title."""

    title: str
    """The title."""
    entries: tuple[Entry, ...]
    """What stands under it."""
    numbered: bool = False
    """True where entries name others by number."""


@frozen
class Dossier:
    """A tie, ready to be written in any form."""

    title: str
    """The two names."""
    kin: str
    """What each is to the other, else empty."""
    status: str
    """Label, flags, since, best source and as-of, by the machine's reading."""
    why: str
    """One sentence that names the basis."""
    ruled: tuple[str, ...]
    """The user's word beside it: the status with the decisions obeyed, the label pinned; empty where there is none."""
    notes: tuple[str, ...]
    """That the status is a machine's reading."""
    sections: tuple[Section, ...]
    """Evidence, what else is told, time line, argument; empty ones are left out."""


def dossier_of(standing: Standing) -> Dossier:
    """Make the dossier of a tie that was found."""
    tie = standing.tie
    assert tie
    parts = parted(standing)
    sections = (
        Section("Deciding evidence, most telling first", _evidence(standing, parts.deciding)),
        Section("Also told", _evidence(standing, parts.others)),
        Section(later_words(standing).capitalize(), _evidence(standing, parts.later)),
        Section("Time line", tuple(_event(event) for event in tie.events)),
        Section("The argument", tuple(_reason(reason) for reason in reasons(tie.status)), numbered=True),
    )
    return Dossier(
        " and ".join(standing.names),
        kin_in_words(standing.kin),
        " · ".join(status_words(tie.status)),
        tie.status.why,
        tuple(_ruled(standing)),
        (READING,),
        tuple(section for section in sections if section.entries),
    )


def _ruled(standing: Standing) -> Iterator[str]:
    if standing.agreed:
        yield "With the user's decisions the same."
    elif standing.ruled:
        yield f"With the user's decisions: {' · '.join(status_words(standing.ruled.status))}"
    if standing.pinned:
        note = f" · “{standing.note}”" if standing.note else ""
        yield f"Pinned by the user: {standing.pinned}{note}"


def _evidence(standing: Standing, told: Iterable[Told]) -> tuple[Entry, ...]:
    return tuple(_entry(standing, one) for one in told)


def _entry(standing: Standing, told: Told) -> Entry:
    one = told.shown
    lead = f"{when_words(one.claim.when)} · {claim_words(one.claim, direction(standing, one.claim))}"
    ruled = f" · {verdict_words(one.ruled)} by the user" if one.ruled else ""
    place = (one.outlet, str(one.claim.published or "undated"), one.title, one.address, told.elsewhere)
    return Entry(lead + ruled, one.text, " · ".join(filter(None, place)))


def _reason(reason: Reason) -> Entry:
    places = _places(reason.claims)
    return Entry(reason.says, place=" · ".join(filter(None, (places, reason.more))))


def _places(claims: Iterable[Claim]) -> str:
    return ", ".join(dict.fromkeys(f"{claim.article}#p{claim.paragraph}" for claim in claims))


def _event(event: Event) -> Entry:
    strongest = event.claims[0]
    when, ahead = event_when(event)
    words = default_tables().event(event.event).words + ahead
    return Entry(
        f"{when} · {words} · {voice_words(strongest.voice)} · {effect_words(event)} · weight {event.weight}",
        place=_places(event.claims),
    )
