"""A tie: two people, all claims between them, and where they stand at a date."""

from collections.abc import Iterator
from datetime import date
from typing import Literal

from attrs import frozen

from index.records.claims import Claim
from index.records.dates import When

Label = Literal[
    "no status",
    "estranged",
    "in conflict",
    "tentative contact",
    "on speaking terms",
    "good terms",
    "reconciled",
]
"""Where two people stand."""

LABELS: tuple[Label, ...] = (
    "no status",
    "estranged",
    "in conflict",
    "tentative contact",
    "on speaking terms",
    "good terms",
    "reconciled",
)
"""All labels, from cautious to bold."""

Flag = Literal[
    "open grievance",
    "reported only",
    "contested",
    "one-sided",
    "intent only",
    "deceased",
    "relapse",
    "legal",
    "stale",
]
"""What else is to be known of a status."""

FLAGS: tuple[Flag, ...] = (
    "open grievance",
    "reported only",
    "contested",
    "one-sided",
    "intent only",
    "deceased",
    "relapse",
    "legal",
    "stale",
)
"""All flags, in the order in which they are shown."""


def kin_in_words(kin: tuple[str, str] | None) -> str:
    """Say what two people are to each other: "mother / daughter", and "sisters" where both are the same."""
    if not kin:
        return ""
    one, two = kin
    return " / ".join(kin) if one != two else _plural(one)


def _plural(noun: str) -> str:
    return noun.removesuffix("fe") + "ves" if noun.endswith("wife") else noun + "s"


@frozen
class Event:
    """All claims of one pair about one happening."""

    event: str
    """`root.mode`."""
    when: When
    """The narrowest span its claims agree on."""
    claims: tuple[Claim, ...]
    """The claims that tell it, the strongest first."""
    weight: int
    """How well it is vouched for, in whole hundredths."""
    effect: str
    """What it did as they stood then: hostile or apart (opens a rift), contact, closing, takes back, warmth, grievance, one side,
    intent or nothing."""
    day: date | None = None
    """The day it is ordered by: the end of its span, but not after it was first told (of a plan, the day it was made
    or told); None where undated."""
    note: str = ""
    """Why it does not count, where it does not: taken back, denied, outweighed, too weakly vouched for."""


@frozen
class Rule:
    """One step of the argument that gave a status."""

    name: str
    """The rule's or table row's name in docs/status-model.md."""
    says: str
    """What it found here, one sentence to be shown."""
    claims: tuple[Claim, ...] = ()
    """The claims it rests on."""


@frozen
class Status:
    """Where a tie stands at a date."""

    label: Label = "no status"
    """The label."""
    flags: tuple[Flag, ...] = ()
    """Flags, in the order of FLAGS."""
    since: When = When()
    """First day from which the label has stood unbroken; undated where that is not told."""
    as_of: date | None = None
    """The day asked for."""
    best_source: str = ""
    """The strongest class of voice among the deciding claims."""
    why: str = ""
    """One sentence that names the basis."""
    trace: tuple[Rule, ...] = ()
    """The rules that gave the label and each flag, in order."""
    deciding: tuple[Claim, ...] = ()
    """The deciding claims, most telling first."""
    against: tuple[Claim, ...] = ()
    """Claims that speak against the label: outweighed, denied or contested."""


@frozen
class Step:
    """One step of a trend: from this event on the label stands so."""

    when: When
    """Date of the event."""
    label: Label
    """The label from then on."""
    event: Event | None
    """The deciding event; None for the state before the first."""


@frozen
class Tie:
    """Two people, what is claimed between them and where they stand."""

    people: tuple[str, str]
    """The two, in alphabetical order of name or key."""
    kin: tuple[str, str] | None
    """What the first is to the second and the second to the first, else None."""
    status: Status
    """Where they stand as of the date asked for."""
    events: tuple[Event, ...] = ()
    """Every event between them, oldest first."""
    steps: tuple[Step, ...] = ()
    """The labels over time."""
    claims: tuple[Claim, ...] = ()
    """Every claim between them, deciding ones first."""

    def turns(self) -> Iterator[tuple[Event, Label]]:
        """Give the events that changed the label, each with the label from then on."""
        before: Label = "no status"
        for step in self.steps:
            if step.event and step.label != before:
                yield step.event, step.label
            before = step.label
