"""Why a tie stands so, as an argument: each rule with the claims it rests on, then what speaks against it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.copies import Gathered
from tui.explorer.drawing.block import Block
from tui.explorer.drawing.evidence import dated_facts, hanging
from tui.explorer.drawing.standing import head, standing_blocks, why_lines
from tui.explorer.text import indented, line
from tui.reasons import Reason, reasons

if TYPE_CHECKING:
    from index.archive.answers.status import Standing
    from index.records import Claim

STEP = 3
"""Columns by which claims stand in below a sentence."""


def argument_blocks(standing: Standing, width: int, whole: Standing | None = None) -> list[Block]:
    """Show the argument for the status, rule by rule."""
    if standing.tie is None:
        return standing_blocks(standing, width, whole)
    status = standing.tie.status
    gathered = Gathered(standing.evidence)
    argued = [block for reason in reasons(status) for block in _reason(reason, standing, gathered, width)]
    return [Block((*head(standing, width), *why_lines(standing, width))), *argued]


def _reason(reason: Reason, standing: Standing, gathered: Gathered, width: int) -> list[Block]:
    """Show one sentence, and below it the claims it rests on."""
    lead = f"{reason.number}. "
    says = hanging(line((lead, "dim"), (reason.says, "strong")), width, len(lead))
    more = indented(line((reason.more, "dim")), width, len(lead)) if reason.more else []
    heading = Block((line(""), *says))
    return [
        heading,
        *(_told(claim, standing, gathered, width) for claim in reason.claims),
        *([Block(tuple(more))] if more else []),
    ]


def _told(claim: Claim, standing: Standing, gathered: Gathered, width: int) -> Block:
    """Show a claim and its words."""
    facts = [one.pad_left(STEP) for one in hanging(dated_facts(claim, standing), width - STEP, STEP)]
    words = indented(line((claim.text, "quotation")), width, 2 * STEP)
    address, told = f"{claim.article}#p{claim.paragraph}", gathered.told(claim)
    if told and told.copies:
        words += indented(line((told.elsewhere, "dim")), width, 2 * STEP)
    return Block((*facts, *words), address, told=told, kind="evidence")
