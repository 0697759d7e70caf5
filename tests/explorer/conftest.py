"""The explorer driven over a real index and the archive's real process."""

import asyncio
import inspect
from contextlib import suppress

import pytest
from textual.worker import WorkerError

from index.archive import Archive
from index.service import Opening, start
from index.service.client import Client
from tests.conftest import write_articles
from tests.explorer.terminal import Terminal
from tui.explorer.app import Explorer
from tui.explorer.options import DEFAULT
from tui.explorer.screens.chooser import Chooser
from tui.explorer.screens.owned import Owned

STORY = """2022-03-02 Mira Holt sues Dora Quill
Mira Holt sued Dora Quill on 1 March 2022.
“She lied to me for years,” Mira Holt said of Dora Quill.
The court in Arden opens [sic] in June.
---
2023-05-02 Mira Holt and Dora Quill meet again
Mira Holt visited Dora Quill on 1 May 2023 and they had coffee.
“I was glad to see Dora again,” Mira Holt said.
Ben Straw, a baker, served the coffee.
---
2023-06-10 A new bakery for Ben Straw
Ben Straw opened a bakery in Arden.
Mira Holt praised Ben Straw at the opening.
"""
"""Two who fell out and meet again, and a third."""


class Still(Client):
    """A client whose archive is indexed already: nothing changes under the test; its answers can be held back."""

    def __init__(self, *args):
        super().__init__(*args)
        self.passing = asyncio.Event()
        self.passing.set()
        self.held = ""
        """The beginning of the channels whose answers are held back."""
        self.holding = asyncio.Event()
        """Set while an answer is held back."""

    def bring_up_to_date(self):
        """Leave the index as it is."""

    def answers(self, question, *, channel=""):
        """Ask at once, and hand the answer on once it may pass."""
        answers = super().answers(question, channel=channel)
        return self._passed(answers) if channel.startswith(self.held) else answers

    async def _passed(self, answers):
        async for answer in answers:
            self.holding.set()
            await self.passing.wait()
            self.holding.clear()
            yield answer


class Driven:
    """An explorer under test: keys go in, the screen is read."""

    def __init__(self, app, pilot):
        self.app, self.pilot = app, pilot

    @property
    def screen(self):
        """Give the lines of the screen."""
        strips = self.app.screen._compositor.render_strips()  # noqa: SLF001 - what Pilot has of the screen
        return "\n".join("".join(segment.text for segment in strip) for strip in strips)

    @property
    def bottom(self):
        """Give the bottom line."""
        return self.screen.splitlines()[-1]

    @property
    def said(self):
        """Give what is said for a moment, on the newest screen that has a bottom line."""
        owned = next(screen for screen in reversed(self.app.screen_stack) if isinstance(screen, Owned))
        return owned.footer.said.plain if owned.footer.said else ""

    async def press(self, *keys):
        """Press keys, and wait until all that was asked is answered and drawn."""
        await self.pilot.press(*keys)
        await self.settle()

    async def type(self, text):
        """Type words."""
        await self.press(*("space" if letter == " " else letter for letter in text))

    async def search(self, query, *then):
        """Search, and press what follows on what is found."""
        await self.press("slash")
        await self.type(query)
        await self.press("enter", *then)

    async def search_ahead(self, query, *then):
        """Type a search and what follows in one go; nobody waits for its answer."""
        await self.pilot.press("slash", *query, "enter", *then)

    def hold_answers(self, channel=""):
        """Have the archive answer nothing for now, or nothing of the channels that begin so."""
        self.app.archive.held = channel
        self.app.archive.passing.clear()

    async def let_answers_come(self):
        """Have the archive answer, and wait for it."""
        self.app.archive.passing.set()
        await self.settle()

    async def settle(self):
        """Wait for every answer."""
        await self.pilot.pause()
        while asked := [one for one in self.app.workers if self._answers(one)]:
            with suppress(WorkerError):  # cancelled: a newer question takes the place of an older one
                await self.app.workers.wait_for_complete(asked)
            await self.pilot.pause()
        await self.pilot.pause()

    def _answers(self, worker):
        """Tell whether a worker ends by itself: not those that follow indexing or wait for a dialog."""
        waits = worker.group == "news" or (worker.group == "rule" and isinstance(self.app.screen, Chooser))
        return not worker.is_finished and not waits


@pytest.fixture(scope="session")
def story(tmp_path_factory):
    """Give the folder of the story and its index, made once."""
    place = tmp_path_factory.mktemp("story")
    return indexed(write_articles(place / "articles", STORY), place / "index")


def indexed(folder, index):
    """Index a folder, and give both."""
    with Archive.open([folder], index_dir=index, decisions=index.parent / "none.jsonl") as opened:
        for _ in opened.update(workers=0):
            pass
    return folder, index


@pytest.fixture
def places(request, tmp_path):
    """Give folder and index of the articles of the test's docstring, else of the story."""
    text = inspect.getdoc(request.function) or ""
    if "\n" not in text:
        return request.getfixturevalue("story")
    return indexed(write_articles(tmp_path / "articles", text), tmp_path / "index")


@pytest.fixture
def drive(places, tmp_path):
    """Run the explorer and a script of keys over it."""
    folder, index = places

    def run(script, size=(80, 24), options=DEFAULT, shelf=None):
        async def driven():
            opening = Opening((folder,), index, tmp_path / "decisions.jsonl", private=shelf is None)
            app = Explorer(Still(opening, start(opening)), options, (folder,), shelf)
            async with app.run_test(size=size) as pilot:
                one = Driven(app, pilot)
                await one.settle()
                await script(one)

        asyncio.run(asyncio.wait_for(driven(), 60))

    return run


@pytest.fixture
def terminal(story, tmp_path):
    """Open the explorer on the story in a terminal, and end it however the test ends."""
    opened = []

    def start(size=(80, 24), folder=None, index=None, **variables):
        folder, index = (folder, index) if folder else story
        opened.append(Terminal(folder, index, tmp_path / "home", size, **variables))
        return opened[-1]

    yield start
    for one in opened:
        one.close()
