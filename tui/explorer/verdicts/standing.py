"""What stands already, as a dialog says it before something is ruled: the machine's word first, then the user's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.explorer.drawing.status import dotted, label
from tui.explorer.text import Part, line
from tui.wording import verdict_words

if TYPE_CHECKING:
    from textual.content import Content

    from index.archive.answers.decisions import DecisionRow
    from index.archive.answers.status import Standing
    from tui.explorer.here import Claimed

MACHINE: Part = ("machine reading", "dim")
"""Said beside what the machine reads."""


def claim_stands(claim: Claimed, said: DecisionRow | None) -> tuple[Content, ...]:
    """Say what a claim tells, in which words, and what the user ruled on it."""
    told = (dotted([(claim.tells, "cue"), MACHINE]), line((claim.words, "quotation")))
    return (*told, dotted([(said_words(said), "chosen"), (said.time[:10], "dim")])) if said else told


def said_words(said: DecisionRow) -> str:
    """Say what the user ruled on a claim."""
    return f"{verdict_words(said.value if said.verb == 'reclass' else said.verb)} by you"


def tie_stands(standing: Standing | None) -> tuple[Content, ...]:
    """Say where two people stand, by the machine's reading and by the user's word."""
    if standing is None or standing.tie is None:
        return ()
    names = line((" – ".join(standing.names), "strong"), ": ")
    reading = line(MACHINE, ("; the same with your decisions" if standing.agreed else "", "dim"))
    told = [line(names, dotted([label(standing.tie.status.label), reading]))]
    if standing.ruled and not standing.agreed:
        told.append(dotted([label(standing.ruled.status.label), ("with your decisions", "chosen")]))
    if standing.pinned:
        note: list[Part] = [(f"“{standing.note}”", "dim")] if standing.note else []
        told.append(dotted([label(standing.pinned), ("pinned by you", "chosen"), *note]))
    return tuple(told)


def labels_stand(standing: Standing | None) -> dict[str, str]:
    """Say of each label by whose word the two stand so."""
    from index.records import LABELS  # noqa: PLC0415 - loaded when a label is pinned

    words: dict[str, list[str]] = {name: [] for name in LABELS}
    if standing and standing.tie:
        words[standing.tie.status.label].append("machine reading")
    if standing and standing.pinned:
        words[standing.pinned].append("pinned by you")
    return {name: ", ".join(said) for name, said in words.items()}
