"""The three panes side by side, or one at a time where the terminal is narrow."""

from typing import ClassVar

from textual.containers import Horizontal
from textual.reactive import var
from textual.widget import Widget

from tui.explorer.here import NOTHING, Here, of_hit, of_reading
from tui.explorer.widgets.panel import Panel
from tui.explorer.widgets.people import People
from tui.explorer.widgets.reader import Reader
from tui.explorer.widgets.results import Results


class Panes(Horizontal):
    """People, paragraphs or the article, status; the one with the focus is always shown."""

    SCOPED_CSS = False  # it obeys a class of the screen
    DEFAULT_CSS: ClassVar = """
    Panes {
        height: 1fr;
        & > People { border-right: solid $line; }
        & > Panel { border-left: solid $line; width: 2fr; padding-left: 1; }
        & > Results, & > Reader { width: 3fr; }
        &.-reading > Results { display: none; }
        &.-reading > Reader { display: block; }
        &.-reading > People { display: none; }
    }
    .-huge Panes.-reading > People, Panes.-reading.-at-people > People { display: block; }
    .-narrow Panes > Pane { display: none; width: 1fr; border: none; padding: 0; }
    .-narrow Panes.-at-people > People { display: block; }
    .-narrow Panes.-at-status > Panel { display: block; }
    .-narrow Panes.-at-paragraphs > Results { display: block; }
    .-narrow Panes.-at-paragraphs.-reading > Results { display: none; }
    .-narrow Panes.-at-paragraphs.-reading > Reader { display: block; }
    """

    reading: var[bool] = var(default=False, toggle_class="-reading")
    """True while an article is shown in place of the paragraphs."""
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

    def watch_at(self, before: str, at: str) -> None:
        """Show the pane."""
        self.remove_class(f"-at-{before}")
        self.add_class(f"-at-{at}")

    def to(self, name: str) -> None:
        """Bring a pane to the front and into the focus."""
        self.at = name
        self.call_after_refresh(self.pane(name).focus)

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

    def here(self) -> Here:
        """Say what is under the cursor of the pane in front."""
        front = self.pane(self.at)
        if isinstance(front, Reader):
            return of_reading(front.reading, front.paragraph, tuple(front.keys_here()))
        if isinstance(front, Results):
            return of_hit(front.here)
        if isinstance(front, Panel):
            return front.what()
        return Here(people=front.here.people) if isinstance(front, People) and front.here else NOTHING

    def do_filter_here(self) -> None:
        """Filter by the people under the cursor, at most two of them."""
        for key in self.here().people[:2]:
            self.post_message(People.Chosen(key, drop=False))

    def can_filter_here(self) -> bool:
        """Tell whether there is anybody."""
        return bool(self.here().people)
