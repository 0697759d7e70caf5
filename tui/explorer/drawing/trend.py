"""A tie as a plot: its labels over time as a step line, the events below, the days below them.

One step for each deciding event; dotted where nothing is told for a year, and such silences are cut short. Rows and
columns are those of all that is known: as of an earlier day they stay, and what came later is faint.
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

HERE = "┊"
"""Stands at the as-of day in each row, where more is known than as of it."""

OTHER = ("•", "dim")
"""The mark of an event that does nothing to it."""


def event_days(tie: Tie) -> list[date]:
    """List the days of the events of a tie, oldest first, each once."""
    return sorted({day for event in tie.events if (day := _day(event))})


def plot(tie: Tie, width: int, whole: Tie | None = None) -> list[Content]:
    """Draw a tie up to its as-of day, over all that is known of it as of a later one; no line where nothing is dated."""
    whole = whole or tie
    until, newest = tie.status.as_of, whole.status.as_of
    if until is None or newest is None or not event_days(whole):
        return []
    gutter = GUTTER if width >= NARROW else 2
    undated = any(step.when.last is None for step in (*whole.steps, *tie.steps))
    scale = scale_of(sorted({*event_days(whole), newest}), max(LEAST, width - gutter - 1), undated=undated)
    told = [event for event in tie.events if (day := _day(event)) and day <= until]
    coming = [event for event in whole.events if (day := _day(event)) and day > until]
    last = _last(scale, until, coming)
    labels = {step.label for step in (*whole.steps, *tie.steps)}
    return [
        *_line(tie.steps, [name for name in reversed(LABELS) if name in labels], scale, last, gutter),
        line(("told".ljust(gutter) if gutter == GUTTER else "  ", "dim"), *_marks(told, coming, scale, last)),
        line(" " * gutter, (axis(scale, _vague(whole.events)), "grid")),
    ]


def _last(scale: Scale, until: date, coming: Sequence[Event]) -> int:
    """Give the column of the as-of day, before that of what came later."""
    first = min((scale.column(_day(event)) for event in coming), default=scale.width)
    return max(0, min(scale.column(until), first - 1))


def _vague(events: Sequence[Event]) -> dict[date, str]:
    """Give what is told of days that are not known precisely; where another event is told of that very day, nothing."""
    days = [(day, str(event.when)) for event in events if (day := _day(event)) and str(event.when)]
    precise = {day for day, told in days if told == str(day)}
    return {day: told for day, told in days if day not in precise}


def _day(event: Event) -> date | None:
    """Give the day by which an event is ordered."""
    return event.day or event.when.last


def _marks(told: Sequence[Event], coming: Sequence[Event], scale: Scale, last: int) -> list[Part]:
    """Mark each event in its column, faintly what came after the as-of day."""
    marks: dict[int, Part] = {last: (HERE, "dim")} if coming else {}
    marks |= {column: EFFECTS.get(effect, OTHER) for column, effect in _seen(told, scale).items()}
    later = {column: EFFECTS.get(effect, OTHER)[0] for column, effect in _seen(coming, scale).items()}
    marks |= {column: (mark, "dim") for column, mark in later.items() if column not in marks or column > last}
    return [marks.get(column, " ") for column in range(max(marks, default=-1) + 1)]


def _seen(events: Sequence[Event], scale: Scale) -> dict[int, str]:
    """Give what is seen of events in each column."""
    order = [*EFFECTS, ""]
    seen: dict[int, str] = {}
    for event in events:
        column = scale.column(_day(event))
        effect = event.effect if event.effect in EFFECTS else ""
        seen[column] = min(effect, seen.get(column, ""), key=order.index)
    return seen


def _line(
    steps: Sequence[Step], rows: Sequence[Label], scale: Scale, last: int, gutter: int
) -> list[Content]:
    """Draw the rows, the boldest label on top, and in each the as-of day where more is known than as of it."""
    cells = _drawn(steps, rows, scale, last)
    reached = {step.label for step in steps}
    after: Part = (HERE, "dim") if last < scale.width - 1 else ""
    return [
        line(
            _name(name, gutter, reached=name in reached),
            ("".join(drawn[:-1]), name),
            (drawn[-1], name) if drawn[-1] != " " else after,
        )
        for name, drawn in zip(rows, cells, strict=True)
    ]


def _name(name: Label, gutter: int, *, reached: bool) -> Content:
    """Name a row at the left, faintly where the tie never stood so."""
    words = f"{GLYPHS[name]} {name}" if gutter == GUTTER else GLYPHS[name]
    return line((words.ljust(gutter), name if reached else "dim"))


def _drawn(steps: Sequence[Step], rows: Sequence[Label], scale: Scale, last: int) -> list[list[str]]:
    """Draw the line, step by step, into rows of characters."""
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
