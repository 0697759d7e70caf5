"""One tie in full on a screen of its own: as a whole, as a time line, or as the argument for its status."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING, ClassVar

from textual.message import Message
from textual.reactive import var

from tui.explorer.drawing.argument import argument_blocks
from tui.explorer.drawing.standing import standing_blocks
from tui.explorer.drawing.timeline import timeline_blocks
from tui.explorer.drawing.trend import event_days
from tui.explorer.widgets.blocks import Blocks

if TYPE_CHECKING:
    from index.archive.answers.status import Standing
    from tui.explorer.drawing.block import Block
    from tui.explorer.widgets.panel import View

DRAWINGS: dict[View, Callable[[Standing, int, Standing | None], list[Block]]] = {
    "tie": standing_blocks,
    "time line": timeline_blocks,
    "why": argument_blocks,
}
"""How each view is drawn."""


class TiePanel(Blocks):
    """Where two people stand, from every side."""

    DEFAULT_CSS: ClassVar = """
    TiePanel { width: 1fr; height: 1fr; padding: 0 1; }
    """

    standing: var[Standing | None] = var(None)
    """What is told as of the day asked for."""
    whole: var[Standing | None] = var(None)
    """What is told as of the newest day."""
    view: var[View] = var("tie")
    """From which side it is looked at."""

    class AsOf(Message):
        """The tie as of another day is wanted."""

        def __init__(self, day: date | None) -> None:
            super().__init__()
            self.day = day
            """The day; None for the newest."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self.sought = 0

    def watch_standing(self, before: Standing | None, _: Standing | None) -> None:
        """Show a new answer."""
        self.show(self.cursor if before else self.sought)

    def watch_view(self) -> None:
        """Show it from another side."""
        self.show()

    def make(self, width: int) -> list[Block]:
        """Draw it."""
        return DRAWINGS[self.view](self.standing, width, self.whole) if self.standing else []

    def do_tie(self) -> None:
        """Look at the whole."""
        self.view = "tie"

    def do_time_line(self) -> None:
        """Look at the time line."""
        self.view = "time line"

    def do_why(self) -> None:
        """Look at the argument."""
        self.view = "why"

    def can_tie(self) -> bool:
        """Tell whether something else is looked at."""
        return self.view != "tie"

    def can_time_line(self) -> bool:
        """Tell whether something else is looked at."""
        return self.view != "time line"

    def can_why(self) -> bool:
        """Tell whether something else is looked at."""
        return self.view != "why"

    @property
    def as_of(self) -> date | None:
        """The day of the answer."""
        return self.standing.header.as_of if self.standing else None

    @property
    def days(self) -> list[date]:
        """The days of all events, oldest first."""
        return event_days(self.whole.tie) if self.whole and self.whole.tie else []

    def do_earlier(self) -> None:
        """Go to the day before the newest event."""
        if self.as_of:
            newest = max(day for day in self.days if day <= self.as_of)
            self.post_message(self.AsOf(newest - timedelta(days=1)))

    def do_later(self) -> None:
        """Go to the day of the next event, or to the newest day."""
        if self.as_of:
            self.post_message(self.AsOf(min((day for day in self.days if day > self.as_of), default=None)))

    def can_earlier(self) -> bool:
        """Tell whether an event stands before."""
        return bool(self.as_of and any(day <= self.as_of for day in self.days))

    def can_later(self) -> bool:
        """Tell whether a later day was seen."""
        newest = self.whole.header.as_of if self.whole else None
        return bool(self.as_of and newest and self.as_of < newest)

    def do_next_evidence(self) -> None:
        """Go to the next evidence."""
        self._step(1)

    def do_previous_evidence(self) -> None:
        """Go to the evidence before."""
        self._step(-1)

    def _step(self, by: int) -> None:
        """Move to another evidence."""
        found = self.next_evidence(by)
        if found is not None:
            self.cursor = found
