"""Who speaks, in the margin of an article: the name beside the line where a quotation begins, the voice a line below.

What the user ruled on a claim stands beside its words too, or on the next line that is free.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.explorer.drawing.marking import brief, cue_of
from tui.wording import verdict_words

if TYPE_CHECKING:
    from index.records import Quotation
    from tui.explorer.drawing.page import Page

UNNAMED = {"anonymous": "unnamed", "narrator": "the article"}
"""Voices that read better in other words."""

Margin = dict[int, tuple[str, str]]
"""Words beside lines, with their style."""


def margin_of(page: Page) -> Margin:
    """Give what stands beside the lines of an article; of two quotations that begin on one line the first is named."""
    margin: Margin = {}
    for quotation in page.quotations:
        at = page.line_of(quotation.paragraph, quotation.start)
        if at not in margin:
            margin |= _voice(page, quotation, at)
    for number, word in page.reading.ruled:
        margin[_free(page, number, margin)] = (_ruled(word), "chosen")
    return margin


def _free(page: Page, number: int, margin: Margin) -> int:
    """Find the first free line from where a claim is told; the blank line below its paragraph at the latest."""
    assert page.reading.analysis
    claim = page.reading.analysis.claims[number]
    at = page.line_of(claim.paragraph, max(claim.start, cue_of(claim, page.words(claim.paragraph))))
    while at in margin and page.stretches[at].end > page.stretches[at].start:
        at += 1
    return at


def _ruled(word: str) -> str:
    """Say what the user ruled in the few columns there are."""
    said = verdict_words(word)
    return said.replace("read as", "→")


def _voice(page: Page, quotation: Quotation, at: int) -> Margin:
    """Name speaker and voice on two lines of the paragraph, on one where it has no second one."""
    voice = quotation.voice
    kind = UNNAMED.get(voice.kind, voice.kind)
    named = voice.called or voice.label
    if not named:
        return {at: (kind, "voice")}
    margin: Margin = {at: (brief(named, page.beside), "voice")}
    below = page.stretches[at + 1 : at + 2]
    if below and below[0].end > below[0].start:
        margin[at + 1] = (kind, "dim")
    return margin
