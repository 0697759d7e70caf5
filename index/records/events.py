"""The events and states that a claim can tell: roots and modes after PLOVER, and the quad class of each root.

Source: Halterman et al., "PLOVER and POLECAT: A New Political Event Ontology and Dataset" (2023), cut to what two
people do to one another. One deviation: a request to meet is verbal cooperation, since it seeks the other.
"""

from typing import Literal

Quad = Literal["verbal-cooperation", "material-cooperation", "verbal-conflict", "material-conflict"]
"""PLOVER's quad classes."""

QUADS: tuple[Quad, ...] = (
    "verbal-cooperation",
    "material-cooperation",
    "verbal-conflict",
    "material-conflict",
)
"""All quad classes."""

ROOTS: dict[str, tuple[Quad, tuple[str, ...]]] = {
    "agree": ("verbal-cooperation", ("intend-contact", "intend-repair")),
    "consult": ("verbal-cooperation", ("phone", "message", "visit", "co-appear", "mediated")),
    "support": (
        "verbal-cooperation",
        ("praise", "defend", "affection", "well-wish", "forgive", "care-for"),
    ),
    "concede": ("verbal-cooperation", ("apologise", "regret", "retract")),
    "aid": ("material-cooperation", ("care", "gift")),
    "cooperate": (
        "material-cooperation",
        ("joint-work", "live-together", "co-parent", "reunite", "reconcile", "wed", "leisure"),
    ),
    "retreat": ("material-cooperation", ("return-property", "drop-suit", "unblock")),
    "request": ("verbal-conflict", ("meet", "apology")),
    "accuse": ("verbal-conflict", ("criticise", "insult", "allege", "sue")),
    "reject": ("verbal-conflict", ("refuse-contact", "refuse-apology", "deny")),
    "threaten": ("verbal-conflict", ("ultimatum", "legal")),
    "sanction": ("material-conflict", ("cut-contact", "exclude", "disown", "split")),
    "coerce": ("material-conflict", ("restrain", "control")),
    "assault": ("material-conflict", ()),
}
"""Each root of an event with its quad class and its modes."""

STATES: tuple[str, ...] = ("couple", "friends", "feud", "apart", "close")
"""What may be told of two people beside events: `state.couple` and so on."""

EVENTS: tuple[str, ...] = (
    *(f"{root}.{mode}" for root, (_, modes) in ROOTS.items() for mode in modes),
    "assault",
    *(f"state.{state}" for state in STATES),
)
"""Everything a claim's `event` can be when its mode is told."""


def quad_of(event: str) -> Quad | None:
    """Give the quad class of `root.mode`; None for a state."""
    if event == "request.meet":
        return "verbal-cooperation"
    root = event.partition(".")[0]
    return ROOTS[root][0] if root in ROOTS else None
