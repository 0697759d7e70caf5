"""A tie as a plot: its labels over time as a step line, the events below, the days below them.

One step for each deciding event; the line is dotted where nothing is told for a year.
"""

from collections.abc import Sequence
from datetime import date, timedelta

from attrs import frozen
from textual.content import Content

from index.records import LABELS, Event, Step, Tie
from index.records.ties import Label
from tui.explorer.drawing.axis import Scale, axis
from tui.explorer.styles import GLYPHS
from tui.explorer.text import Part, line

SILENCE = 365
"""Days without an event after which the line is dotted: the span after which a status is stale (docs/status-model.md)."""

GUTTER = 20
"""Columns for the names of labels at the left; in narrow panes the glyph alone stands there."""

NARROW = 56
"""Columns below which the names are left out."""

SHORTEST = 28
"""Days that a plot spans at least."""

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

Span = tuple[date, date]
"""First and last day of a plot."""


@frozen
class Line:
    """The labels as cells of rows and columns."""

    rows: list[Label]
    """The labels that were ever reached, the boldest on top."""
    cells: list[list[str]]
    """Each row's characters."""


def span_of(tie: Tie) -> Span | None:
    """Give the first and the last day that a plot of a tie shows; None where nothing is dated."""
    days = event_days(tie)
    last = max([*days, *([tie.status.as_of] if tie.status.as_of else [])], default=None)
    if not days or last is None:
        return None
    return min(days[0], last - timedelta(SHORTEST)), last


def event_days(tie: Tie) -> list[date]:
    """List the days of the events of a tie, oldest first, each once."""
    return sorted({day for event in tie.events if (day := event.day or event.when.last)})


def plot(tie: Tie, width: int, span: Span | None = None) -> list[Content]:
    """Draw a tie up to its as-of day; no line where nothing is dated. `span` leaves room for what came later."""
    first_last = span or span_of(tie)
    until = tie.status.as_of
    if not first_last or until is None:
        return []
    gutter = GUTTER if width >= NARROW else 2
    first, last = first_last
    scale = Scale(first, max(SHORTEST, (last - first).days), max(10, width - gutter - 1))
    drawn = _line(tie.steps, event_days(tie), scale, until)
    rows = [
        line(_name(name, gutter), ("".join(cells).rstrip(), name))
        for name, cells in zip(drawn.rows, drawn.cells, strict=True)
    ]
    told = line(("told".ljust(gutter) if gutter == GUTTER else "  ", "dim"), *_marks(tie.events, scale))
    return [*rows, told, line(" " * gutter, (axis(scale), "grid"))]


def _name(name: Label, gutter: int) -> Content:
    """Name a row at the left."""
    words = f"{GLYPHS[name]} {name}" if gutter == GUTTER else GLYPHS[name]
    return line((words.ljust(gutter), name))


def _marks(events: Sequence[Event], scale: Scale) -> list[Part]:
    """Mark each event in its column."""
    order = [*EFFECTS, ""]
    seen: dict[int, str] = {}
    for event in events:
        day = event.day or event.when.last
        if day is None:
            continue
        column = scale.column(day)
        effect = event.effect if event.effect in EFFECTS else ""
        seen[column] = min(effect, seen.get(column, ""), key=order.index)
    return [EFFECTS.get(seen[x], OTHER) if x in seen else " " for x in range(scale.width)]


def _line(steps: Sequence[Step], days: Sequence[date], scale: Scale, until: date) -> Line:
    """Draw the labels, step by step."""
    rows = [name for name in reversed(LABELS) if any(step.label == name for step in steps)]
    cells = [[" "] * scale.width for _ in rows]
    columns = _columns(steps, scale)
    last = scale.column(until)
    told = sorted(scale.column(day) for day in days)
    year = SILENCE / scale.days * scale.width
    before: int | None = None
    for place, step in enumerate(steps):
        row, first = rows.index(step.label), columns[place]
        end = columns[place + 1] if place + 1 < len(steps) else last
        for column in range(first, end + 1):
            newest = max((x for x in told if x <= column), default=first - year - 1)
            cells[row][column] = "━" if column - newest <= year else "╍"
        if before is not None and before != row:
            _join(cells, before, row, first)
        before = row
    if before is not None:
        cells[before][last] = "●"
    return Line(rows, cells)


def _columns(steps: Sequence[Step], scale: Scale) -> list[int]:
    """Place the steps, each at least one column after the one before; one without a date at the left edge."""
    columns: list[int] = []
    for step in steps:
        column = scale.column(step.when.last) if step.when.last else 0
        after = columns[-1] + 1 if columns else 0
        columns.append(min(max(column, after), scale.width - 1))
    return columns


def _join(cells: list[list[str]], old: int, new: int, column: int) -> None:
    """Draw the upright part of a step."""
    rising = new < old
    cells[old][column] = "┛" if rising else "┓"
    cells[new][column] = "┏" if rising else "┗"
    for row in range(min(old, new) + 1, max(old, new)):
        cells[row][column] = "┃"
