"""The three panes side by side, or one at a time where the terminal is narrow."""

from __future__ import annotations

from typing import ClassVar

from textual.containers import Horizontal
from textual.reactive import var
from textual.widget import Widget

from tui.explorer.here import NOTHING, Here, of_hit, of_reading
from tui.explorer.widgets.pane import Pane
from tui.explorer.widgets.panel import Panel, Told, in_full
from tui.explorer.widgets.people import People
from tui.explorer.widgets.reader import Reader
from tui.explorer.widgets.results import Results

WIDE = 100
"""Columns from which the three panes stand side by side."""

HUGE = 132
"""Columns from which the people stay beside an article being read."""


class Panes(Horizontal):
    """People, paragraphs or the article, status; the one with the focus is always shown."""

    SCOPED_CSS = False  # it obeys a class of the screen
    DEFAULT_CSS: ClassVar = """
    Panes {
        height: 1fr;
        & > People { border-right: solid $line; }
        & > Panel { border-left: solid $line; width: 2fr; padding-left: 1; }
        & > Results, & > Reader { width: 3fr; }
        & > People, & > Results, & > Reader { padding-right: 1; }
        &.-tie > Panel { width: 3fr; }
    }
    .-narrow Panes > Pane { width: 1fr; border: none; padding: 0; }
    """

    reading: var[bool] = var(default=False)
    """True while an article is shown in place of the paragraphs."""
    told: var[Told | None] = var(None)
    """What the status panel tells: a tie in full gets as much room as the paragraphs."""
    at: var[str] = var("paragraphs")
    """The pane in front: people, paragraphs or status."""

    def pane(self, name: str) -> Widget:
        """Give the widget of a pane."""
        kinds: dict[str, type[Widget]] = {
            "people": People,
            "paragraphs": Reader if self.reading else Results,
            "status": Panel,
        }
        return self.query_one(kinds[name])

    def watch_told(self, told: Told | None) -> None:
        """Give a tie in full its room."""
        self.set_class(in_full(told), "-tie")

    def watch_at(self) -> None:
        """Show the pane in front."""
        self.make_room()

    def watch_reading(self) -> None:
        """Show article or paragraphs."""
        self.make_room()

    def on_resize(self) -> None:
        """Show as many panes as there is room for."""
        self.make_room()

    def make_room(self) -> None:
        """Show the panes there is room for; at once, since only what is shown can have the focus."""
        front, width = self.pane(self.at), self.screen.size.width
        absent = Results if self.reading else Reader
        for pane in self.query(Pane):
            crowded = isinstance(pane, People) and self.reading and width < HUGE
            hidden = width < WIDE or isinstance(pane, absent) or crowded
            pane.display = pane is front or not hidden

    def to(self, name: str) -> None:
        """Bring a pane to the front and into the focus."""
        self.at = name
        self.make_room()
        self.screen.set_focus(self.pane(name))

    def do_people(self) -> None:
        """Go to the people."""
        self.to("people")

    def do_paragraphs(self) -> None:
        """Go to the paragraphs, or the article."""
        self.to("paragraphs")

    def do_status(self) -> None:
        """Go to the status panel."""
        self.to("status")

    def do_next(self) -> None:
        """Go to the next pane."""
        self._turn(1)

    def do_previous(self) -> None:
        """Go to the previous pane."""
        self._turn(-1)

    def _turn(self, by: int) -> None:
        """Go round the panes; from the query box to the paragraphs."""
        order = ("people", "paragraphs", "status")
        inside = isinstance(self.screen.focused, (People, Results, Reader, Panel))
        self.to(order[(order.index(self.at) + by) % 3] if inside else "paragraphs")

    @property
    def place(self) -> str:
        """The paragraph under the cursor of the article being read, else of the paragraphs found."""
        if self.reading:
            return of_reading(self.query_one(Reader).reading, self.query_one(Reader).paragraph, {}).address
        return of_hit(self.query_one(Results).here).address

    def here(self) -> Here:
        """Say what is under the cursor of the pane in front."""
        front = self.pane(self.at)
        if isinstance(front, Reader):
            return of_reading(front.reading, front.paragraph, front.people_here())
        if isinstance(front, Results):
            return of_hit(front.here)
        if isinstance(front, Panel):
            return front.what()
        block = front.here if isinstance(front, People) else None
        return Here(people=block.people, names=block.names) if block else NOTHING

    def open(self) -> None:
        """Open what is under the cursor: a person filters, anything else is read or looked at."""
        front = self.pane(self.at)
        if isinstance(front, People | Panel | Results):
            front.open()

    def can_open(self) -> bool:
        """Tell whether there is anything to open."""
        front = self.pane(self.at)
        return isinstance(front, People | Panel | Results) and front.can_open()

    def do_filter_here(self) -> None:
        """Filter by the people under the cursor, at most two of them."""
        for key in self.here().people[:2]:
            self.post_message(People.Chosen(key, drop=False))

    def can_filter_here(self) -> bool:
        """Tell whether there is anybody."""
        return bool(self.here().people)
