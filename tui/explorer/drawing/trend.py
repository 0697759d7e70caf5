"""A tie as a plot: its labels over time as a step line, the events below, the days below them.

One step for each deciding event; dotted where nothing is told for a year, and such silences are cut short.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from textual.content import Content

from index.records import LABELS, Event, Step, Tie
from tui.explorer.drawing.axis import axis
from tui.explorer.drawing.scale import Scale, scale_of
from tui.explorer.styles import GLYPHS
from tui.explorer.text import Part, line

if TYPE_CHECKING:
    from index.records.ties import Label

GUTTER = 20
"""Columns for the names of labels at the left; in narrow panes the glyph alone stands there."""

NARROW = 56
"""Columns below which the names are left out."""

LEAST = 24
"""Columns of a plot at least."""

EFFECTS: dict[str, tuple[str, str]] = {
    "hostile": ("✕", "in conflict"),
    "apart": ("○", "estranged"),
    "closing": ("◉", "reconciled"),
    "contact": ("●", "good terms"),
    "grievance": ("▲", "tentative contact"),
    "warmth": ("♥", "on speaking terms"),
    "takes back": ("↶", "reconciled"),
}
"""A mark and a style for what an event does to a tie; where several fall into one column, the first of these is seen."""

OTHER = ("•", "dim")
"""The mark of an event that does nothing to it."""


def plot_days(tie: Tie) -> list[date]:
    """List the days that a plot of a tie shows, oldest first: those of its events and the as-of day."""
    return sorted({*event_days(tie), *([tie.status.as_of] if tie.status.as_of else [])})


def event_days(tie: Tie) -> list[date]:
    """List the days of the events of a tie, oldest first, each once."""
    return sorted({day for event in tie.events if (day := _day(event))})


def plot(tie: Tie, width: int, days: Sequence[date] = ()) -> list[Content]:
    """Draw a tie up to its as-of day; no line where nothing is dated. `days` are those shown, else the tie's own."""
    until = tie.status.as_of
    if until is None or not (days or event_days(tie)):
        return []
    gutter = GUTTER if width >= NARROW else 2
    undated = any(step.when.last is None for step in tie.steps)
    shown = sorted({*days, *plot_days(tie)})
    scale = scale_of(shown, max(LEAST, width - gutter - 1), undated=undated)
    told = [event for event in tie.events if (day := _day(event)) and day <= until]
    return [
        *_line(tie.steps, scale, until, gutter),
        line(
            ("told".ljust(gutter) if gutter == GUTTER else "  ", "dim"),
            *_marks(told, scale),
            *([_here(told, scale, until)] if until < shown[-1] else []),
        ),
        line(" " * gutter, (axis(scale, _vague(told)), "grid")),
    ]


def _vague(events: Sequence[Event]) -> dict[date, str]:
    """Give what is told of days that are not known precisely; where another event is told of that very day, nothing."""
    days = [(day, str(event.when)) for event in events if (day := _day(event)) and str(event.when)]
    precise = {day for day, told in days if told == str(day)}
    return {day: told for day, told in days if day not in precise}


def _day(event: Event) -> date | None:
    """Give the day by which an event is ordered."""
    return event.day or event.when.last


def _marks(events: Sequence[Event], scale: Scale) -> list[Part]:
    """Mark each event in its column."""
    order = [*EFFECTS, ""]
    seen: dict[int, str] = {}
    for event in events:
        column = scale.column(_day(event))
        effect = event.effect if event.effect in EFFECTS else ""
        seen[column] = min(effect, seen.get(column, ""), key=order.index)
    return [EFFECTS.get(seen[x], OTHER) if x in seen else " " for x in range(max(seen, default=-1) + 1)]


def _here(events: Sequence[Event], scale: Scale, until: date) -> Part:
    """Mark the day asked for, where later ones are shown too."""
    taken = max((scale.column(_day(event)) for event in events), default=-1) + 1
    before = max(0, scale.column(until) - taken)
    after = scale.width - taken - before
    if after >= len("┊ as of here"):
        return " " * before + "┊ as of here", "dim"
    return ("as of here " if before > len("as of here ") else "").rjust(before) + "┊", "dim"


def _line(steps: Sequence[Step], scale: Scale, until: date, gutter: int) -> list[Content]:
    """Draw the labels that were ever reached, the boldest on top."""
    rows = [name for name in reversed(LABELS) if any(step.label == name for step in steps)]
    cells = _drawn(steps, rows, scale, until)
    return [
        line(_name(name, gutter), ("".join(drawn).rstrip(), name))
        for name, drawn in zip(rows, cells, strict=True)
    ]


def _name(name: Label, gutter: int) -> Content:
    """Name a row at the left."""
    words = f"{GLYPHS[name]} {name}" if gutter == GUTTER else GLYPHS[name]
    return line((words.ljust(gutter), name))


def _drawn(steps: Sequence[Step], rows: Sequence[Label], scale: Scale, until: date) -> list[list[str]]:
    """Draw the line, step by step, into rows of characters."""
    last = scale.column(until)
    cells = [[" "] * (last + 1) for _ in rows]
    columns = _columns(steps, scale, last)
    before: int | None = None
    for place, step in enumerate(steps):
        row, first = rows.index(step.label), columns[place]
        end = columns[place + 1] if place + 1 < len(steps) else last
        for column in range(first, end + 1):
            cells[row][column] = "━" if scale.is_told(column) else "╍"
        if before is not None and before != row:
            _join(cells, before, row, first)
        before = row
    if before is not None:
        cells[before][last] = "●"
    return cells


def _columns(steps: Sequence[Step], scale: Scale, last: int) -> list[int]:
    """Place the steps, each at least one column after the one before; one without a date at the left edge."""
    columns: list[int] = []
    for step in steps:
        after = columns[-1] + 1 if columns else 0
        columns.append(min(max(scale.column(step.when.last), after), last))
    return columns


def _join(cells: list[list[str]], old: int, new: int, column: int) -> None:
    """Draw the upright part of a step."""
    rising = new < old
    cells[old][column] = "┛" if rising else "┓"
    cells[new][column] = "┏" if rising else "┗"
    for row in range(min(old, new) + 1, max(old, new)):
        cells[row][column] = "┃"
