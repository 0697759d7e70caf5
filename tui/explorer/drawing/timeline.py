"""The time line of a tie: every event at its day, oldest first, with what it did to where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from tui.copies import Gathered
from tui.explorer.drawing.block import Block
from tui.explorer.drawing.evidence import claim_facts
from tui.explorer.drawing.standing import head, plot_blocks, standing_blocks
from tui.explorer.drawing.status import label
from tui.explorer.drawing.trend import EFFECTS, OTHER
from tui.explorer.text import Part, indented, line
from tui.wording import effect_words, event_when

if TYPE_CHECKING:
    from index.archive.answers.status import Standing
    from index.records import Event, When
    from index.records.ties import Label

DAY = 12
"""Columns of the date."""


def timeline_blocks(standing: Standing, width: int, whole: Standing | None = None) -> list[Block]:
    """Show the head of a tie, its trend, and its events along a line."""
    tie = standing.tie
    if tie is None:
        return standing_blocks(standing, width, whole)
    turns = dict(tie.turns())
    gathered = Gathered(standing.evidence)
    events = [_event(event, turns.get(event), standing, gathered, width) for event in tie.events]
    top = Block(tuple(head(standing, width, whole)))
    return [top, *plot_blocks(standing, width, whole), Block((line(""),)), *events]


def _event(event: Event, turn: Label | None, standing: Standing, gathered: Gathered, width: int) -> Block:
    """Draw one event: day, mark, what it did to the tie; what happened on whose word; the words."""
    mark = EFFECTS.get(event.effect, OTHER)
    turned: list[Part] = [(", from now on ", "dim"), label(turn)] if turn else []
    day, ahead = event_when(event)
    dated = (day if ahead else span(event.when)).ljust(DAY)
    first = line((dated, "date"), mark, " ", (effect_words(event) + ahead, "dim"), *turned)
    told = event.claims[0]
    facts = _beside(claim_facts(told, standing), width)
    words = _beside(line((told.text, "quotation")), width)
    address = f"{told.article}#p{told.paragraph}"
    return Block((first, *facts, *words), address, told=gathered.told(told), kind="evidence")


def _beside(content: Content, width: int) -> list[Content]:
    """Wrap beside the line."""
    rest = (one[DAY + 2 :] for one in indented(content, width, DAY + 2))
    return [line(" " * DAY, ("┃ ", "grid"), one) for one in rest]


def span(when: When) -> str:
    """Write a date, a stretch of time by its months or years, in at most eleven columns."""
    told = str(when) or "undated"
    if len(told) < DAY or not when.first or not when.last:
        return told
    one_year = when.first.year == when.last.year
    return f"{when.first:%Y-%m} …" if one_year else f"{when.first.year}–{when.last.year}"
