"""The screen of one tie."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from textual import getters, on, work
from textual.app import ComposeResult
from textual.reactive import var

from index.archive.questions.ties import StatusOf
from index.archive.questions.window import AsOf
from tui.explorer.bindings import bindings
from tui.explorer.here import NOTHING, Here, of_evidence
from tui.explorer.screens.owned import Owned
from tui.explorer.widgets.footer import Footer
from tui.explorer.widgets.tiepanel import TiePanel

if TYPE_CHECKING:
    from index.archive.answers.every import Answer
    from index.archive.answers.people import PersonRow
    from index.archive.answers.status import Standing
    from index.archive.questions.asks import Asks
    from tui.explorer.asking import Archive
    from tui.explorer.keys import Place
    from tui.explorer.widgets.panel import View


class Cited(NamedTuple):
    """A paragraph to read, and where in the tie it was chosen, to come back there."""

    address: str
    """The paragraph."""
    people: tuple[str, ...]
    """Keys of the two."""
    view: View
    """What of the tie was looked at."""
    cursor: int
    """The block under the cursor."""
    day: date | None
    """As of which day."""
    label: str | None = None
    """The label shown where the tie was chosen from the list of all; empty is any, None where it was not."""
    person: PersonRow | None = None
    """Whose ties that list held, where it was not everybody's."""


class TieScreen(Owned[Cited]):
    """Gives a paragraph to read, or None."""

    PLACE: Place = "tie"
    BINDINGS: ClassVar = bindings("tie")

    standing: var[Standing | None] = var(None)
    """What is told of the two as of the day asked for."""
    whole: var[Standing | None] = var(None)
    """What is told of them as of the newest day."""
    day: var[date | None] = var(None)
    """As of which day; None is the newest."""

    panel = getters.query_one(TiePanel)

    def __init__(
        self, archive: Archive, people: tuple[str, ...], view: View = "tie", cited: Cited | None = None
    ) -> None:
        super().__init__(archive)
        self.people = people
        self.view = cited.view if cited else view
        self.cited = cited

    def compose(self) -> ComposeResult:
        """The tie, and the keys."""
        yield TiePanel().data_bind(TieScreen.whole, TieScreen.standing)
        yield Footer("tie")

    def on_mount(self) -> None:
        """Ask."""
        self.panel.view = self.view
        if self.cited:
            self.panel.sought = self.cited.cursor
            self.set_reactive(TieScreen.day, self.cited.day)
        self.watch(self.panel, "cursor", self._turn, init=False)
        self.watch(self.panel, "view", self._turn, init=False)
        self.look()

    def _turn(self) -> None:
        """Name the keys that do something now."""
        self.footer.turn += 1

    def watch_day(self) -> None:
        """Ask for another day."""
        if self.is_mounted:
            self.look()

    def look(self) -> None:
        """Ask the archive where the two stand."""
        question = self._question(self.day)
        self.expect("tie", question)
        self._show(question)

    @work(exclusive=True)
    async def _show(self, question: StatusOf) -> None:
        """Show the answer, over the whole of what is known."""
        if self.day and not self.whole:
            async for whole in self.asked(self._question(None), "whole"):
                self.whole = whole
        async for answer in self.asked(question):
            self.whole = self.whole if self.day else answer
            before, self.standing = self.standing, answer
            self._say_day(before, answer)
            self._turn()
        self.arrived("tie", question)

    def _say_day(self, before: Standing | None, now: Standing) -> None:
        """Say as of which day they are shown, where that is another one and the head that says so is out of sight."""
        if self.panel.top and before and now.tie and before.header.as_of != now.header.as_of:
            self.tell(f"as of {now.header.as_of}: {now.tie.status.label}")

    @on(TiePanel.AsOf)
    def move(self, event: TiePanel.AsOf) -> None:
        """Look at another day."""
        self.day = event.day

    def here(self) -> Here:
        """Say what is under the cursor."""
        block = self.panel.here
        if self.standing is None or block is None:
            return NOTHING
        return of_evidence(self.standing, block.told, block.address)

    def takeaway(self) -> Asks[Answer] | None:
        """Give the tie as of the day shown."""
        return self._question(self.day) if self.standing and self.standing.tie else None

    def _question(self, day: date | None) -> StatusOf:
        """Ask where the two stand as of a day."""
        one, two = self.people[:2]
        return StatusOf(one, two, AsOf(day))

    def look_again(self) -> None:
        """Ask anew."""
        self.whole = None
        self.look()

    def do_open(self) -> None:
        """Read the paragraph under the cursor."""
        here = self.panel.here
        if here and here.address:
            self.dismiss(Cited(here.address, self.people, self.panel.view, self.panel.cursor, self.day))

    def can_open(self) -> bool:
        """Tell whether a paragraph is under the cursor."""
        return bool(self.panel.here and self.panel.here.address)

    def do_back(self) -> None:
        """Go back: to what of the tie was looked at first, then out of it."""
        if self.panel.view != self.view:
            self.panel.view = self.view
        else:
            self.dismiss(None)

    def do_give_up(self) -> None:
        """Go back."""
        self.dismiss(None)
