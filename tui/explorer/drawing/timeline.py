"""The time line of a tie: every event at its day, oldest first, with what it did to where they stand."""

from textual.content import Content

from index.archive.answers import Standing
from index.records import Event, Step, Tie, When
from tui.explorer.drawing.standing import Block, happening, standing_blocks
from tui.explorer.drawing.status import dotted, label
from tui.explorer.text import Part, indented, line

DAY = 12
"""Columns of the date."""

EFFECTS = {"rift": "✕", "grievance": "▲", "contact": "●", "closing": "◉", "warmth": "♥", "takes back": "↶"}
"""A mark for what an event does to a tie; a small dot where it does nothing."""


def timeline_blocks(standing: Standing, width: int) -> list[Block]:
    """Show the head of a tie and below it its events along a line, a label where it changes."""
    head, *rest = standing_blocks(standing, width)
    if standing.tie is None:
        return [head, *rest]
    trend = [block for block in rest if not block.address][:1]
    steps = {id(step.event): step for step in standing.tie.steps if step.event}
    return [head, *trend, Block((line(""),)), *_events(standing.tie, steps, width)]


def _events(tie: Tie, steps: dict[int, Step], width: int) -> list[Block]:
    """Draw the events, with the year before the first of each year."""
    blocks = []
    year = 0
    by_value = {step.event: step for step in steps.values()}
    for event in tie.events:
        lines: list[Content] = []
        if event.when.last and event.when.last.year != year:
            year = event.when.last.year
            lines.append(line(" " * DAY, ("┃ ", "grid"), (str(year), "title")))
        lines += _event(event, by_value.get(event), width)
        first = event.claims[0] if event.claims else None
        address = f"{first.article}#p{first.paragraph}" if first else ""
        blocks.append(Block(tuple(lines), address, kind="evidence"))
    return blocks


def span(when: When) -> str:
    """Write a date, a stretch of time by its years, in at most eleven columns."""
    told = str(when) or "undated"
    if len(told) < DAY or not when.first or not when.last:
        return told
    return (
        str(when.first)[:7] + " …"
        if when.first.year == when.last.year
        else f"{when.first.year}–{when.last.year}"
    )


def _event(event: Event, step: Step | None, width: int) -> list[Content]:
    """Draw one event: day, mark, what happened and how well it is vouched for, then the words."""
    day = span(event.when).ljust(DAY)
    turned: list[Part] = [label(step.label)] if step else []
    said = dotted([(happening(event.event), "cue"), *turned, (event.effect, "dim")])
    head = line((day, "date"), (EFFECTS.get(event.effect, "•"), step.label if step else "dim"), " ", said)
    words = event.claims[0].text if event.claims else ""
    below = indented(line((words, "quotation")), width, DAY + 2)[:2] if words else []
    return [head, *(line(" " * DAY, ("┃", "grid"), content[DAY + 1 :]) for content in below)]
