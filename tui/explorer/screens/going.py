"""Ways between what the main screen shows: paragraphs, the article, the tie, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve
from textual import getters, on

from index.archive import questions
from index.archive.questions.window import Window
from tui.explorer import screens
from tui.explorer.screens.looking import Looking
from tui.explorer.widgets.panel import Panel, in_full
from tui.explorer.widgets.panes import Panes
from tui.explorer.widgets.reader import Reader
from tui.explorer.widgets.results import Results

if TYPE_CHECKING:
    from textual.screen import Screen

    from index.archive.answers.every import Answer
    from index.archive.questions.asks import Asks
    from tui.explorer.here import Here
    from tui.explorer.screens.tie import Cited

MOST = 10_000
"""Paragraphs written to a file at most."""


class Going(Looking):
    """Opens what is under the cursor, follows hits and evidence, and comes back."""

    panes = getters.query_one(Panes)
    reader = getters.query_one(Reader)
    panel = getters.query_one(Panel)
    cited: Cited | None = None
    """The tie from which the article was opened, to go back there."""
    origin: str = "paragraphs"
    """The pane from which the article was opened, to go back there."""

    @on(Results.Opened)
    def open_paragraph(self, event: Results.Opened) -> None:
        """Read a paragraph that was found."""
        self.cited, self.origin = None, "paragraphs"
        self.read(event.address)

    @on(Results.Wanted)
    def more(self, event: Results.Wanted) -> None:
        """Fetch more rows."""
        self.fetch(event.start)

    @on(Results.Stepped)
    def step(self, event: Results.Stepped) -> None:
        """Follow to the next hit while reading; one that is on its way is waited for."""
        if self.panes.reading and event.hit is None:
            self.expect("hit", self.results.cursor)
        elif self.panes.reading and event.hit:
            self.read(event.hit.address)
            self.forget("hit")

    @on(Reader.Wanted)
    def turn_page(self, event: Reader.Wanted) -> None:
        """Read another article."""
        self.read(event.address)

    @on(Panel.Opened)
    def open_tie(self, event: Panel.Opened) -> None:
        """Read evidence, or look at a tie."""
        if event.address:
            self.cited = None
            if self.panes.at == "status" or not self.panes.reading:
                self.origin = self.panes.at
            self.read(event.address)
        else:
            self.app.push_screen(screens.TieScreen(self.archive, event.people, event.view), self._chosen)

    @on(Panel.Ended)
    def end_of_evidence(self) -> None:
        """Say that there is no more."""
        self.tell("no more evidence of this tie that way; ] and [ go through it, q goes back")

    def _chosen(self, cited: Cited | None) -> None:
        """Read a paragraph chosen on another screen."""
        if cited:
            self.cited, self.origin = cited, "paragraphs"
            self.read(cited.address)

    def show_article(self) -> None:
        """Bring the article to the front, at the paragraph asked for though it was read on from there."""
        self.panes.reading = True
        if self.reading:
            self.reader.go_to(self.reading.paragraph)
        self.panes.to("paragraphs")

    def here(self) -> Here:
        """Say what is under the cursor of the pane in front."""
        return self.panes.here()

    def takeaway(self) -> Asks[Answer] | None:
        """Give the tie in sight to be written down, else the paragraphs found."""
        pair = self.panel.what().pair if self.panes.at == "status" else None
        if in_full(self.told) and self.told.tie:
            pair = self.told.people
        if pair:
            return questions.StatusOf(*pair)
        return evolve(self.question, window=Window(size=MOST)) if self.hits and self.hits.total else None

    def look_again(self) -> None:
        """Ask anew."""
        self.ask_again()
        if self.panes.reading and self.reading and self.reading.article:
            self.fetch_article(self.reading.article.address(self.reader.paragraph), again=True)

    def do_all_ties(self) -> None:
        """Look at all ties."""
        self.app.push_screen(screens.TiesScreen(self.archive), self._chosen)

    def do_open(self) -> None:
        """Open what is under the cursor."""
        self.panes.open()

    def can_open(self) -> bool:
        """Tell whether there is anything to open."""
        return self.panes.can_open()

    def do_back(self) -> None:
        """Go back: to the paragraphs, then out of the article, to the pane or the tie that led there."""
        leaves = self.panes.at == "paragraphs" and self.panes.reading
        cited = self.cited if leaves else None
        if leaves:
            self.panes.reading = False
        self.panes.to(self.origin if leaves else "paragraphs")
        if cited:
            self.cited = None
            self.app.push_screen(self._back_to(cited), self._chosen)

    def _back_to(self, cited: Cited) -> Screen[Cited]:
        """Give the screen on which a paragraph was chosen."""
        if cited.label is None:
            return screens.TieScreen(self.archive, cited.people, cited=cited)
        return screens.TiesScreen(self.archive, cited)

    def can_back(self) -> bool:
        """Tell whether another pane or an article is in front of the paragraphs."""
        return self.panes.reading or self.panes.at != "paragraphs"
