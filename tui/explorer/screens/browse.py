"""The main screen: query, people, paragraphs or article, status.

State flows down by `data_bind` and comes back as messages; `compose` is the wiring. What is asked of the archive stands
in `looking.py`, the ways between the panes in `going.py`.
"""

from __future__ import annotations

from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, ClassVar

from attrs import evolve
from textual import getters, on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.events import ScreenResume
from textual.widgets import Static

from index.archive.questions.search import Order, Search
from tui.explorer.bindings import bindings
from tui.explorer.kept import Position
from tui.explorer.marking import Marks
from tui.explorer.saving import Saves
from tui.explorer.screens.going import Going
from tui.explorer.widgets.completer import Completer
from tui.explorer.widgets.count import Count
from tui.explorer.widgets.filters import Filters
from tui.explorer.widgets.footer import Footer
from tui.explorer.widgets.panel import Panel
from tui.explorer.widgets.panes import Panes
from tui.explorer.widgets.people import People
from tui.explorer.widgets.query import QueryBox
from tui.explorer.widgets.reader import Reader
from tui.explorer.widgets.results import Results
from tui.explorer.widgets.short import Short
from tui.explorer.widgets.understood import Understood

if TYPE_CHECKING:
    from tui.explorer.asking import Archive
    from tui.explorer.keys import Place
    from tui.explorer.shelf import Shelf

ORDERS: tuple[Order, ...] = ("newest", "oldest", "relevance")
"""The orders, as `s` goes round them."""


class Browse(Going):
    """Search, filter, read, and see where they stand."""

    PLACE: Place = "browse"
    BINDINGS: ClassVar = bindings("browse")
    AUTO_FOCUS = ""  # the pane in front gets the focus

    DEFAULT_CSS: ClassVar = """
    Browse { #asked { height: 1; padding: 0 1; background: $asked; } #asked Static { color: $key; text-style: bold; width: 2; } }
    """

    box = getters.query_one(QueryBox)
    people = getters.query_one(People)
    filters = getters.query_one(Filters)
    count = getters.query_one(Count)
    given_up = 0.0
    seen = False

    def __init__(
        self,
        archive: Archive,
        folders: tuple[Path, ...] = (),
        shelf: Shelf | None = None,
        left: Position | None = None,
    ) -> None:
        super().__init__(archive, folders, shelf)
        self.left = left
        self.saves = Saves(self)
        self.marking = Marks(self)

    def compose(self) -> ComposeResult:
        """Lay out the screen."""
        with Horizontal(id="asked"):
            yield Static("/ ", markup=False)
            yield QueryBox(Completer(self.archive))
            yield Count().data_bind(Browse.hits)
        yield Understood(self.keyed.called).data_bind(Browse.hits, Browse.state)
        yield Short().data_bind(Browse.hits, Browse.told)
        yield Filters().data_bind(Browse.hits)
        with Panes().data_bind(Browse.told):
            yield People(self.archive).data_bind(Browse.hits)
            yield Results().data_bind(Browse.hits, Browse.further, Browse.marks, Browse.looked)
            yield Reader().data_bind(Browse.reading, Browse.marks)
            yield Panel().data_bind(Browse.hits, Browse.told)
        yield Footer("browse").data_bind(Browse.turn)

    def on_mount(self) -> None:
        """Ask for everything, newest first."""
        self.watch(self.results, "cursor", self._moved)
        self.box.history = self.shelf.kept.history
        self.panes.to("paragraphs")
        if self.left:
            self._come_back(self.left)
        self.ask_first(self.question)
        self.call_after_refresh(self.look_at_archive)
        self.follow_indexing()
        self.keyed.begun.set()

    def on_screen_resume(self, event: ScreenResume) -> None:
        """Keep the styles of the first picture: they were made a moment ago."""
        event.refresh_styles, self.seen = self.seen, True

    def _come_back(self, left: Position) -> None:
        """Go where the last session ended."""
        self.box.value = left.query
        self.results.sought = left.address
        self.set_reactive(Browse.question, left.question)
        self.count.order = left.order
        if left.reading:
            self.read(left.address)

    def position(self) -> Position:
        """Say where it is now, to come back there."""
        question, here = self.question, self.panes.place
        return Position(question.query, question.people, question.order, here, self.panes.reading)

    def watch_question(self, question: Search) -> None:
        """Say in which order the answer comes."""
        super().watch_question(question)
        if self.is_mounted:
            self.count.order = question.order

    def found(self) -> None:
        """Count where the cursor is: a new answer may have moved it."""
        self.count.cursor = self.results.cursor

    def _moved(self, cursor: int) -> None:
        """Count where the cursor is."""
        self.count.cursor = cursor

    def on_descendant_focus(self) -> None:
        """Say what can be typed."""
        self.footer.typing = self.box.has_focus
        self.turn += 1

    @on(QueryBox.Asked)
    def ask(self, event: QueryBox.Asked) -> None:
        """Take over what is typed."""
        self.question = evolve(self.question, query=event.query, typing=event.typing)

    @on(QueryBox.Left)
    def leave_query(self, event: QueryBox.Left) -> None:
        """Remember a query that was kept, and go to the paragraphs it found."""
        if event.kept:
            self.keep(lambda kept: kept.with_query(event.kept))
            self.box.history = self.shelf.kept.history
        self.panes.reading = False
        self.panes.to("paragraphs")

    @on(People.Chosen)
    def filter_by(self, event: People.Chosen) -> None:
        """Filter by a person, or no longer."""
        standing = event.key in self.question.people and event.drop
        self.question = self.question.without(event.key) if standing else self.question & event.key

    @on(Filters.Dropped)
    def drop(self, event: Filters.Dropped) -> None:
        """Drop the newest filter, or everything."""
        if event.everything:
            self.box.value = ""
            self.question = Search(order=self.question.order, as_of=self.question.as_of)
        else:
            self.question = self.question.without(self.question.people[-1])

    @on(Results.Instead)
    def ask_instead(self, event: Results.Instead) -> None:
        """Ask what was offered where nothing was found."""
        self.show_search(evolve(self.question, query=event.query, typing=False))

    def show_search(self, question: Search) -> None:
        """Ask a search that was not typed, and go to what it finds."""
        self.box.value = question.query
        self.question = question
        self.panes.reading = False
        self.panes.to("paragraphs")

    def do_sort(self) -> None:
        """Sort otherwise."""
        self._sort(1)

    def do_sort_back(self) -> None:
        """Sort as before."""
        self._sort(-1)

    def _sort(self, by: int) -> None:
        """Go round the orders."""
        at = ORDERS.index(self.question.order) + by
        self.question = evolve(self.question, order=ORDERS[at % len(ORDERS)])

    def do_give_up(self) -> None:
        """Give up the search; twice in a second, quit."""
        now = monotonic()
        if now - self.given_up < 1:
            self.app.exit()
        self.given_up = now
        self.stop_waiting()
        self.tell("ctrl-c again quits")

    def stop_waiting(self) -> None:
        """Give up the search: box, order and filters say what the rows that stand here answer."""
        for group in ("search", "ties", "article"):
            self.workers.cancel_group(self, group)
        self.results.stepping = False
        if self.answered:
            self.set_reactive(Browse.question, self.answered)
            self.box.value, self.count.order = self.answered.query, self.answered.order
        super().stop_waiting()
