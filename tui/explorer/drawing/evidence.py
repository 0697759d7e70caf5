"""Claims as blocks: when, what and on whose word, then the words that tell it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING

from textual.content import Content

from tui.copies import Told, later_words, parted
from tui.explorer.drawing.block import Block
from tui.explorer.drawing.status import dotted
from tui.explorer.text import Part, indented, line
from tui.wording import direction, event_words, limits, verdict_words, voice_words, when_words

if TYPE_CHECKING:
    from index.archive.answers.status import Evidence, Standing
    from index.records import Claim

INDENT = 4
"""Columns before the words of a claim, below its date."""


def evidence_blocks(standing: Standing, width: int) -> list[Block]:
    """Show all claims, newest first; a full diamond marks the deciding ones, and what came later stands last."""
    parts = parted(standing)
    blocks = [*_listed(parts.known, standing, width)]
    if parts.later:
        title = line((later_words(standing), "title"))
        blocks += [Block((line(""), title)), *_listed(parts.later, standing, width)]
    return blocks


def _listed(evidence: Iterable[Told], standing: Standing, width: int) -> Iterator[Block]:
    """List claims, newest first; claims of one sentence stand together, its words below the last of them."""
    newest = sorted(evidence, key=lambda told: told.shown.claim.when.last or date.min, reverse=True)
    places = list(dict.fromkeys(map(_sentence, newest)))
    together = sorted(newest, key=lambda told: places.index(_sentence(told)))
    for _, group in groupby(together, key=_sentence):
        *others, last = group
        for place, told in enumerate([*others, last]):
            blank = [line("")] if place == 0 else []
            words = _words(told, width) if told is last else []
            lines = (*blank, *_facts(told.shown, standing, width), *words)
            yield Block(lines, told.shown.address, told=told, kind="evidence")


def _sentence(told: Told) -> tuple[str, str]:
    """Name the sentence that tells a claim."""
    return told.shown.address, told.words


def _words(told: Told, width: int) -> list[Content]:
    """Show the words that tell a claim, and where else they stand."""
    words = indented(line((told.words, "quotation")), width, INDENT)
    return [*words, *indented(line((told.elsewhere, "dim")), width, INDENT)] if told.copies else words


def _facts(told: Evidence, standing: Standing, width: int) -> list[Content]:
    """Say of a claim when, what and on whose word, and the user's word on it."""
    mark = ("◆ ", "bar") if told.deciding else ("◇ ", "dim")
    ruled: list[Part] = [(f"{verdict_words(told.ruled)} by you", "chosen")] if told.ruled else []
    return hanging(line(mark, dated_facts(told.claim, standing, ruled)), width, 2)


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
