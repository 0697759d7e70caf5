"""Claims as blocks: when, what and on whose word, then the words that tell it."""

from datetime import date

from textual.content import Content

from index.archive.answers import Evidence, Standing
from index.records import Claim
from tui.explorer.drawing.block import Block
from tui.explorer.drawing.status import dotted
from tui.explorer.text import Part, indented, line
from tui.wording import direction, event_words, limits, voice_words, when_words

INDENT = 4
"""Columns before the words of a claim, below its date."""


def evidence_blocks(standing: Standing, width: int) -> list[Block]:
    """Show all claims, newest first; a full diamond marks the deciding ones."""
    newest = sorted(standing.evidence, key=lambda told: told.claim.when.last or date.min, reverse=True)
    return [
        Block(tuple(_evidence(told, standing, width)), told.address, claim=claim_of(told), kind="evidence")
        for told in newest
    ]


def claim_of(told: Evidence) -> tuple[str, str, str, str]:
    """Name a claim as a decision does."""
    return told.address, told.claim.actor, told.claim.recipient, told.claim.event


def _evidence(told: Evidence, standing: Standing, width: int) -> list[Content]:
    """Show one claim with the words that tell it and the user's word on it."""
    mark = ("◆ ", "bar") if told.deciding else ("◇ ", "dim")
    said = {"": "", "accept": "accepted by you", "reject": "rejected by you"}
    ruled: list[Part] = [(said.get(told.ruled, f"{told.ruled} by you"), "chosen")] if told.ruled else []
    words = line((told.claim.text or told.text, "quotation"))
    facts = dated_facts(told.claim, standing, ruled)
    return [line(""), *hanging(line(mark, facts), width, 2), *indented(words, width, INDENT)]


def claim_facts(claim: Claim, standing: Standing, more: list[Part] | None = None) -> Content:
    """Say what is told and on whose word, and what makes it less than a plain fact."""
    doubts: list[Part] = [(limit, "warning") for limit in limits(claim)]
    what = (event_words(claim, direction(standing, claim)), "cue")
    parts: list[Part] = [what, (voice_words(claim.voice), "voice"), *doubts, *(more or [])]
    return dotted(parts)


def dated_facts(claim: Claim, standing: Standing, more: list[Part] | None = None) -> Content:
    """Lead the facts by the date."""
    return line((when_words(claim.when), "date"), "  ", claim_facts(claim, standing, more))


def hanging(content: Content, width: int, indent: int) -> list[Content]:
    """Wrap so that all lines but the first are indented."""
    first, *rest = content.wrap(max(8, width - indent)) or [content]
    return [first, *(one.pad_left(indent) for one in rest)]
