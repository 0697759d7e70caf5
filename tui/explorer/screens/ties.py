"""The screen of all ties, last changed first, one label or all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import getters, work
from textual.app import ComposeResult
from textual.content import Content
from textual.reactive import reactive, var

from index.archive.questions.ties import Ties
from index.archive.questions.window import Window
from index.records import LABELS
from tui.explorer.bindings import bindings
from tui.explorer.drawing.status import label
from tui.explorer.here import NOTHING, Here
from tui.explorer.screens.acting import Acting
from tui.explorer.screens.tie import Cited, TieScreen
from tui.explorer.text import line
from tui.explorer.widgets.blocks import Blocks
from tui.explorer.widgets.drawn import OneLine
from tui.explorer.widgets.footer import Footer
from tui.explorer.widgets.panel import View, tie_blocks, tie_heading
from tui.explorer.widgets.toosmall import TooSmall

if TYPE_CHECKING:
    from index.archive.answers.every import Answer
    from index.archive.answers.ties import TiesFound
    from index.archive.questions.asks import Asks
    from tui.explorer.drawing.block import Block
    from tui.explorer.keys import Place

MANY = 500
"""Ties shown at once; the label narrows them."""


class TieList(Blocks):
    """Ties, one under the other."""

    DEFAULT_CSS: ClassVar = """
    TieList { width: 1fr; height: 1fr; padding: 0 1; }
    """

    found: var[TiesFound | None] = var(None)
    """The answer."""
    chosen: var[str] = var("")
    """The label shown, else all."""
    choices: tuple[str, ...] = ("",)
    """What `s` goes through: all, then each label that any tie has."""

    def watch_found(self, found: TiesFound | None) -> None:
        """Show a new answer."""
        if found and not self.chosen:
            there = {row.label for row in found.rows}
            self.choices = ("", *(name for name in LABELS if name in there))
        self.show()

    def make(self, width: int) -> list[Block]:
        """Draw the ties."""
        return tie_blocks(self.found, width) if self.found else []

    def heading(self, width: int) -> Content | None:
        """Say how many ties there are."""
        return tie_heading(self.found, width) if self.found and self.found.rows else None

    def do_label(self) -> None:
        """Go to the next label that there is."""
        self.chosen = self.choices[(self.choices.index(self.chosen) + 1) % len(self.choices)]

    def can_label(self) -> bool:
        """Tell whether there is more than one."""
        return len(self.choices) > 1

    def do_tie(self) -> None:
        """Open the tie under the cursor."""
        self._open("tie")

    def do_why(self) -> None:
        """Open the argument for it."""
        self._open("why")

    def do_time_line(self) -> None:
        """Open its time line."""
        self._open("time line")

    def can_tie(self) -> bool:
        """Tell whether a tie is under the cursor."""
        return bool(self.here and self.here.people)

    can_why = can_tie
    can_time_line = can_tie

    def _open(self, view: View) -> None:
        """Open a tie in one view."""
        assert isinstance(self.screen, TiesScreen)
        if self.here and self.here.people:
            self.screen.open_tie(self.here.people, view)


class Heading(OneLine):
    """Which label is shown."""

    DEFAULT_CSS: ClassVar = """
    Heading { padding: 0 1; }
    """

    chosen: reactive[str] = reactive("")
    """The label, else all."""

    def words(self, width: int) -> Content:  # noqa: ARG002 - it is cut at the end
        """Say it."""
        which = label(self.chosen) if self.chosen else line(("any label", "dim"))
        return line(("All ties  ", "title"), which, ("   s shows one label at a time", "dim"))


class TiesScreen(Acting[Cited]):
    """Gives a paragraph to read, or None."""

    PLACE: Place = "ties"
    BINDINGS: ClassVar = bindings("ties")

    found: var[TiesFound | None] = var(None)
    """The answer."""

    panel = getters.query_one(TieList)
    footer = getters.query_one(Footer)

    def compose(self) -> ComposeResult:
        """Heading, ties, keys."""
        yield Heading()
        yield TieList().data_bind(TiesScreen.found)
        yield Footer("ties")
        yield TooSmall()

    def on_mount(self) -> None:
        """Ask, now and for each label."""
        self.watch(self.panel, "chosen", self._look)

    def _look(self, chosen: str) -> None:
        """Ask for one label, or all."""
        self.query_one(Heading).chosen = chosen
        self.look(chosen)

    def _question(self, chosen: str) -> Ties:
        return Ties(label=chosen, window=Window(size=MANY))

    @work(exclusive=True)
    async def look(self, chosen: str) -> None:
        """Ask the archive for its ties."""
        async for answer in self.asked(self._question(chosen)):
            self.found = answer
            self.footer.turn += 1

    def here(self) -> Here:
        """Say what is under the cursor."""
        block = self.panel.here
        if block is None or not block.people:
            return NOTHING
        return Here(pair=(block.people[0], block.people[1]), people=block.people, names=block.names)

    def takeaway(self) -> Asks[Answer] | None:
        """Give the ties shown."""
        return self._question(self.panel.chosen) if self.found and self.found.rows else None

    def look_again(self) -> None:
        """Ask anew."""
        self.look(self.panel.chosen)

    def open_tie(self, people: tuple[str, ...], view: View) -> None:
        """Open a tie; a paragraph opened there closes this screen too."""
        self.app.push_screen(TieScreen(self.archive, people, view), self._chosen)

    def _chosen(self, cited: Cited | None) -> None:
        """Pass on the paragraph to read."""
        if cited:
            self.dismiss(cited)

    def do_open(self) -> None:
        """Open the tie under the cursor."""
        self.panel.do_tie()

    def do_back(self) -> None:
        """Go back."""
        self.dismiss(None)

    do_give_up = do_back
