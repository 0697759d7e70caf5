"""The main screen: query, people, paragraphs or article, status.

State lives here as `var`s, flows down by `data_bind` and comes back as messages; `compose` is the wiring.
"""

from asyncio import sleep
from pathlib import Path
from time import monotonic
from typing import ClassVar

from attrs import evolve
from textual import getters, on, work
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.reactive import var
from textual.widgets import Label

from index.archive.answers import ArchiveState, Hits, Reading, Standing, TiesFound
from index.archive.questions import ArticleOf, Order, Question, Search, State, StatusOf, Ties, Window
from index.service.messages import Trouble
from tui.explorer.asking import Archive
from tui.explorer.bindings import bindings
from tui.explorer.here import Here
from tui.explorer.keys import Place
from tui.explorer.screens.owned import Owned
from tui.explorer.screens.tie import TieScreen
from tui.explorer.screens.ties import TiesScreen
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
from tui.explorer.widgets.toosmall import TooSmall
from tui.explorer.widgets.understood import Understood

ORDERS: dict[Order, Order] = {"newest": "oldest", "oldest": "relevance", "relevance": "newest"}
"""What `s` makes of each order."""

PAUSE = 0.15
"""Seconds without a letter after which the ties are asked for, so that they never hold up the next letter."""

PAIR = 2
"""People filtered by whose tie the panel shows in full."""


class Browse(Owned[None]):
    """Search, filter, read, and see where they stand."""

    PLACE: Place = "browse"
    BINDINGS: ClassVar = bindings("browse")

    DEFAULT_CSS: ClassVar = """
    Browse { #asked { height: 1; padding: 0 1; background: $asked; } #asked Label { color: $key; text-style: bold; width: 2; } }
    """

    question: var[Search] = var(Search())
    """What is asked."""
    hits: var[Hits | None] = var(None)
    """The newest answer to it."""
    told: var[TiesFound | Standing | None] = var(None)
    """What the status panel tells."""
    reading: var[Reading | None] = var(None)
    """The article being read."""
    state: var[ArchiveState | None] = var(None)
    """What the archive is."""

    box = getters.query_one(QueryBox)
    results = getters.query_one(Results)
    reader = getters.query_one(Reader)
    people = getters.query_one(People)
    panel = getters.query_one(Panel)
    panes = getters.query_one(Panes)
    filters = getters.query_one(Filters)
    footer = getters.query_one(Footer)
    count = getters.query_one(Count)

    def __init__(self, archive: Archive, folders: tuple[Path, ...] = ()) -> None:
        super().__init__(archive, folders)
        self.given_up = 0.0

    def compose(self) -> ComposeResult:
        """Lay out the screen."""
        with Horizontal(id="asked"):
            yield Label("/ ", markup=False)
            yield QueryBox(Completer(self.archive))
            yield Count().data_bind(Browse.hits)
        yield Understood().data_bind(Browse.hits, Browse.state)
        yield Short().data_bind(Browse.hits, Browse.told)
        yield Filters().data_bind(Browse.hits)
        with Panes():
            yield People(self.archive).data_bind(Browse.hits)
            yield Results().data_bind(Browse.hits)
            yield Reader().data_bind(Browse.reading)
            yield Panel().data_bind(Browse.hits, Browse.told)
        yield Footer("browse")
        yield TooSmall()

    def on_mount(self) -> None:
        """Ask for everything, newest first."""
        self.watch(self.results, "cursor", self._moved)
        self.panes.to("paragraphs")
        self.look_for(self.question)
        self.look_at_archive()
        self.follow_indexing()

    def watch_question(self, question: Search) -> None:
        """Ask anew; the newest question counts."""
        if self.is_mounted:
            self.count.order = question.order
            self.look_for(question)

    def watch_hits(self, hits: Hits | None) -> None:
        """Ask where the people found stand."""
        if hits and not hits.start and not hits.error:
            self.look_at_ties(self.question)

    @work(exclusive=True, group="search")
    async def look_for(self, question: Search) -> None:
        """Find paragraphs."""
        async for answer in self.asked(question):
            if isinstance(answer, Hits):
                self.hits = answer
                self.footer.turn += 1

    @work(exclusive=True, group="ties")
    async def look_at_ties(self, question: Search) -> None:
        """Find the ties of the people filtered by, else of the paragraphs."""
        if question.typing:
            await sleep(PAUSE)
        people = question.people
        among = evolve(question, window=Window()) if question.query and not people else None
        asked: Question = (
            StatusOf(people[0], people[1]) if len(people) == PAIR else Ties(people=people, among=among)
        )
        async for answer in self.asked(asked, "panel"):
            if isinstance(answer, Standing | TiesFound):
                self.told = answer
                self.footer.turn += 1

    @work(exclusive=True, group="article")
    async def read(self, address: str) -> None:
        """Read an article at a paragraph."""
        async for answer in self.asked(ArticleOf(address, marked=self.question)):
            if isinstance(answer, Reading) and answer.found == "found":
                self.panes.reading = True
                self.reading = answer
                self.panes.to("paragraphs")
            else:
                self.notify("This paragraph is not in the archive any more.", markup=False)

    @work(exclusive=True, group="state")
    async def look_at_archive(self) -> None:
        """Learn what the archive is."""
        async for answer in self.asked(State()):
            if isinstance(answer, ArchiveState):
                self.state = answer

    @work(group="news")
    async def follow_indexing(self) -> None:
        """Have changed files read, and ask again whenever something was indexed."""
        self.archive.bring_up_to_date()
        async for news in self.archive.news():
            if isinstance(news, Trouble):
                self.notify(news.reason, severity="error", markup=False)
            self.look_for(self.question)
            self.look_at_archive()

    def _moved(self, cursor: int) -> None:
        """Count where the cursor is."""
        self.count.cursor = cursor

    def on_descendant_focus(self) -> None:
        """Say what can be typed."""
        self.footer.typing = self.box.has_focus
        self.footer.turn += 1

    @on(QueryBox.Asked)
    def ask(self, event: QueryBox.Asked) -> None:
        """Take over what is typed."""
        self.question = evolve(self.question, query=event.query, typing=event.typing, window=Window())

    @on(QueryBox.Left)
    def leave_query(self, event: QueryBox.Left) -> None:
        """Remember a query that was kept, and go to the paragraphs it found."""
        if event.kept:
            self.box.history = (*(q for q in self.box.history if q != event.kept), event.kept)
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
            self.box.set_quietly("")
            self.question = Search(order=self.question.order, as_of=self.question.as_of)
        else:
            self.question = self.question.without(self.question.people[-1])

    @on(Results.Wanted)
    def more(self, event: Results.Wanted) -> None:
        """Fetch more rows."""
        self.look_for(evolve(self.question, window=Window(event.start)))

    @on(Results.Stepped)
    def step(self, event: Results.Stepped) -> None:
        """Follow to the next hit while reading."""
        if self.panes.reading:
            self.read(event.hit.address)

    @on(Reader.Wanted)
    def turn_page(self, event: Reader.Wanted) -> None:
        """Read another article."""
        self.read(event.address)

    @on(Panel.Opened)
    def open_tie(self, event: Panel.Opened) -> None:
        """Read evidence, or look at a tie."""
        if event.address:
            self.read(event.address)
        else:
            self.app.push_screen(TieScreen(self.archive, event.people, event.view), self._chosen)

    def _chosen(self, address: str | None) -> None:
        """Read a paragraph chosen elsewhere."""
        if address:
            self.read(address)

    def here(self) -> Here:
        """Say what is under the cursor of the pane in front."""
        return self.panes.here()

    def look_again(self) -> None:
        """Ask anew."""
        self.look_for(self.question)
        if self.panes.reading and self.reading and self.reading.article:
            self.read(self.reading.article.address(self.reader.paragraph))

    def do_all_ties(self) -> None:
        """Look at all ties."""
        self.app.push_screen(TiesScreen(self.archive), self._chosen)

    def do_open(self) -> None:
        """Open what is under the cursor."""
        front = self.panes.pane(self.panes.at)
        if isinstance(front, People | Panel):
            front.open()
        elif isinstance(front, Results) and front.here:
            self.read(front.here.address)

    def do_back(self) -> None:
        """Go back: to the paragraphs, then out of the article."""
        if self.panes.at == "paragraphs":
            self.panes.reading = False
        self.panes.to("paragraphs")

    def do_sort(self) -> None:
        """Sort otherwise."""
        self.question = evolve(self.question, order=ORDERS[self.question.order], window=Window())

    def do_give_up(self) -> None:
        """Give up the search; twice in a second, quit."""
        now = monotonic()
        if now - self.given_up < 1:
            self.app.exit()
        self.given_up = now
        self.workers.cancel_group(self, "search")
        self.notify("ctrl-c again quits", timeout=2, markup=False)
