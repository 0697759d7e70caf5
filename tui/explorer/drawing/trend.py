"""The trend of a tie: its labels over time as a step line, one step for each deciding event, silence dotted."""

from collections.abc import Sequence
from datetime import date, timedelta

from attrs import frozen
from textual.content import Content

from index.records import LABELS, Step
from index.records.ties import Label
from tui.explorer.styles import GLYPHS
from tui.explorer.text import line

SILENCE = 365
"""Days without an event after which the line is dotted: the span after which a status is stale (docs/status-model.md)."""

GUTTER = 20
"""Columns for the names of labels at the left; in narrow panes the glyph alone stands there."""

NARROW = 56
"""Columns below which the names are left out."""

QUARTERS = {1: "", 4: "Apr", 7: "Jul", 10: "Oct"}
"""First months of the quarters with their names; January is named by its year."""


@frozen
class Scale:
    """Days as columns."""

    start: date
    """The day of the first column."""
    days: int
    """Days from the first to the last column."""
    width: int
    """How many columns there are."""

    def column(self, day: date) -> int:
        """Say in which column a day lies."""
        share = (day - self.start).days / self.days
        return max(0, min(self.width - 1, round(share * (self.width - 1))))

    def day(self, column: int) -> date:
        """Say which day a column stands for."""
        return self.start + timedelta(days=round(column / max(1, self.width - 1) * self.days))


def trend(steps: Sequence[Step], days: Sequence[date], as_of: date, width: int) -> list[Content]:
    """Draw the labels over time.

    `days` are the days of all events; the line is dotted where none lies within a year before a column.
    Steps without a date stand at the left edge. Gives no line where nothing is dated.
    """
    dated = sorted(step.when.last for step in steps if step.when.last)
    if not dated:
        return []
    gutter = GUTTER if width >= NARROW else 2
    start = min(dated[0], as_of - timedelta(days=30))
    scale = Scale(start, max(30, (as_of - start).days), max(10, width - gutter - 1))
    rows = [name for name in reversed(LABELS) if any(step.label == name for step in steps)]
    cells = [[" "] * scale.width for _ in rows]
    _draw(cells, rows, steps, days, scale)
    drawn = [
        line(
            _name(name, gutter),
            ("".join(cells[row]), name),
        )
        for row, name in enumerate(rows)
    ]
    return [*drawn, line(" " * gutter, (axis(scale), "grid"))]


def _name(name: Label, gutter: int) -> Content:
    """Name a row at the left."""
    words = f"{GLYPHS[name]} {name}" if gutter == GUTTER else GLYPHS[name]
    return line((words.ljust(gutter), name))


def _draw(
    cells: list[list[str]], rows: list[Label], steps: Sequence[Step], days: Sequence[date], scale: Scale
) -> None:
    """Draw the line into the cells, step by step."""
    columns = _columns(steps, scale)
    told = sorted(scale.column(day) for day in days)
    year = SILENCE / scale.days * scale.width
    before: int | None = None
    for place, step in enumerate(steps):
        row, first = rows.index(step.label), columns[place]
        end = columns[place + 1] if place + 1 < len(steps) else scale.width - 1
        for column in range(first, end + 1):
            newest = max((x for x in told if x <= column), default=first)
            cells[row][column] = "━" if column - newest <= year else "╍"
        if before is not None and before != row:
            _join(cells, before, row, first)
        before = row
    if before is not None:
        cells[before][scale.width - 1] = "●"


def _columns(steps: Sequence[Step], scale: Scale) -> list[int]:
    """Place the steps, each at least one column after the one before."""
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


def axis(scale: Scale) -> str:
    """Write years or quarters below their columns; where none falls into the span, its first and last day."""
    ticks = [(scale.column(day), name) for day, name in _ticks(scale)]
    if not ticks:
        first, last = scale.start.isoformat(), scale.day(scale.width - 1).isoformat()
        return first + last.rjust(scale.width - len(first))
    text = [" "] * scale.width
    free = 0
    for column, name in ticks:
        if free <= column <= scale.width - len(name):
            text[column : column + len(name)] = name
            free = column + len(name) + 2
    return "".join(text)


def _ticks(scale: Scale) -> list[tuple[date, str]]:
    """List the first days of years with their names, and those of quarters in less than three years."""
    last = scale.day(scale.width - 1)
    months = QUARTERS if scale.days < 3 * SILENCE else {1: ""}
    days = [date(year, month, 1) for year in range(scale.start.year, last.year + 1) for month in months]
    return [(day, months[day.month] or str(day.year)) for day in days if scale.start <= day <= last]
