"""What the main screen knows and how it learns it: the question, its answer, where they stand, what is read.

The state lives here as `var`s; each worker asks the archive and sets one of them.
"""

from __future__ import annotations

from asyncio import sleep
from collections.abc import AsyncIterator
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import evolve
from textual import getters, work
from textual.reactive import var

from index.archive import questions
from index.archive.questions.search import Search
from index.archive.questions.window import Window
from index.service.messages import Committed, Remade, Trouble
from tui.explorer.screens.owned import Owned
from tui.explorer.shelf import Shelf
from tui.explorer.widgets.results import Results

if TYPE_CHECKING:
    from index.archive.answers.article import Reading
    from index.archive.answers.search import Hits
    from index.archive.answers.state import ArchiveState
    from index.archive.questions.asks import Asks
    from tui.explorer.asking import Archive
    from tui.explorer.kept import Change
    from tui.explorer.widgets.panel import Told

PAUSE = 0.15
"""Seconds without a letter after which the ties are asked for, so that they never hold up the next letter."""

PAIR = 2
"""People filtered by whose tie the panel shows in full."""


class Looking(Owned[None]):
    """Asks the archive whatever the main screen shows."""

    question: var[Search] = var(Search())
    """What is asked."""
    hits: var[Hits | None] = var(None, always_update=True)
    """The newest answer to it, or to the one before it."""
    further: var[Hits | None] = var(None)
    """One more window of that answer."""
    told: var[Told | None] = var(None)
    """What the status panel tells."""
    reading: var[Reading | None] = var(None)
    """The article being read."""
    state: var[ArchiveState | None] = var(None)
    """What the archive is."""
    marks: var[tuple[str, ...]] = var(())
    """Addresses of the paragraphs marked, in the order they were."""
    looked: var[bool] = var(default=False)
    """True once the files of the archive were looked at."""
    turn: var[int] = var(0)
    """Counts up whenever something else becomes possible."""

    results = getters.query_one(Results)

    def __init__(self, archive: Archive, folders: tuple[Path, ...] = (), shelf: Shelf | None = None) -> None:
        super().__init__(archive, folders)
        self.shelf = shelf or Shelf()
        self.answered: Search | None = None
        """The question that the paragraphs shown answer."""

    def watch_question(self, question: Search) -> None:
        """Ask anew; the newest question counts."""
        if self.is_mounted:
            self.forget("hit")
            self.ask_first(question)

    def ask_first(self, question: Search) -> None:
        """Ask what was not asked before: keys wait for its paragraphs and ties."""
        self.expect("paragraphs", question)
        self.expect("ties", question)
        self.look_for(question)

    def look_for(self, question: Search, start: int = 0) -> None:
        """Find paragraphs, and where the people in them stand."""
        self._show(question, self.asked(evolve(question, window=Window(start, self.results.page))))

    @work(exclusive=True, group="search")
    async def _show(self, question: Search, answers: AsyncIterator[Hits]) -> None:
        """Show what is found as it comes."""
        async for answer in answers:
            self._take(question, answer)
        if self.answered is not question:  # it failed, and so nobody asks for its ties
            self.arrived("ties", question)
        self.arrived("paragraphs", question)

    def _take(self, question: Search, answer: Hits) -> None:
        """Show what was found, and ask where the people in it stand."""
        anew = question is not self.answered
        if anew or answer != self.hits:
            self.workers.cancel_group(self, "more")
            self.results.anew, self.answered = anew, question
            self.hits = answer
        self.found()
        self.turn += 1
        if answer.error:
            self.workers.cancel_group(self, "ties")
            self.told = None
            self.arrived("ties", question)
        else:
            self.look_at_ties(question)

    @work(group="more")
    async def fetch(self, start: int) -> None:
        """Find more paragraphs of what is shown; of several pages asked for at once none gives way to another."""
        assert self.answered and self.hits
        question, answer = evolve(self.answered, window=Window(start, self.results.page)), None
        async for answer in self.asked(question, f"more from {start}"):
            if answer.header.generation == self.hits.header.generation:
                self.further = answer
            else:
                self.ask_again()
        if answer is None:
            self.results.asked.discard(start)
            self.forget("hit")

    @work(exclusive=True, group="ties")
    async def look_at_ties(self, question: Search) -> None:
        """Find the ties of the people filtered by, else of the paragraphs."""
        if question.typing:
            await sleep(PAUSE)
        people = question.people
        among = question if question.query and not people else None
        asked: Asks[Told] = (
            questions.StatusOf(people[0], people[1])
            if len(people) == PAIR
            else questions.Ties(people=people, among=among)
        )
        async for answer in self.asked(asked, "panel"):
            self.told = answer
            self.turn += 1
        self.arrived("ties", question)

    def read(self, address: str) -> None:
        """Read an article at a paragraph."""
        self.expect("article", address)
        self.fetch_article(address)

    @work(exclusive=True, group="article")
    async def fetch_article(self, address: str, *, again: bool = False) -> None:
        """Fetch an article; one that is read already, after something was ruled, stays where it is."""
        async for answer in self.asked(questions.ArticleOf(address, marked=self.question)):
            if answer.found == "found":
                self.reading = answer
                self.turn += 1
                if not again:
                    self.show_article()
            else:
                self.tell("this paragraph is not in the archive any more", wrong=True)
        self.arrived("article", address)

    @work(exclusive=True, group="state")
    async def look_at_archive(self) -> None:
        """Learn what the archive is."""
        async for answer in self.asked(questions.State()):
            self.state = answer

    @work(group="news")
    async def follow_indexing(self) -> None:
        """Have changed files read, and ask again whenever something was indexed."""
        self.archive.bring_up_to_date()
        async for news in self.archive.news():
            self.looked = self.looked or isinstance(news, Trouble | Committed)
            if isinstance(news, Trouble | Remade):
                self.tell(news.reason, wrong=isinstance(news, Trouble))
            self.ask_again()
            self.look_at_archive()
            if isinstance(news, Committed):
                self.show_everywhere()

    def show_everywhere(self) -> None:
        """Have the screens above this one show what was indexed too."""
        for screen in self.app.screen_stack:
            if isinstance(screen, Owned) and screen is not self:
                screen.look_again()

    def ask_again(self) -> None:
        """Ask the same once more, for the rows that are seen."""
        self.look_for(self.question, self.results.first)

    def found(self) -> None:
        """Do what is to be done when paragraphs were found."""

    def show_article(self) -> None:
        """Bring the article to the front."""

    def show_search(self, question: Search) -> None:
        """Ask a search that was not typed."""
        self.question = question

    def keep(self, change: Change) -> None:
        """Change what is kept beyond the session, and say so where it cannot be written."""
        try:
            self.shelf.put(change)
        except OSError as error:
            self.tell(f"not kept: {error.strerror}", wrong=True)
