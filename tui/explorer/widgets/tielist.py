"""The list of all ties, one label or all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.message import Message
from textual.reactive import var

from tui.explorer.drawing.ties import tie_blocks, tie_heading
from tui.explorer.widgets.blocks import Blocks
from tui.explorer.widgets.labels import stages

if TYPE_CHECKING:
    from textual.content import Content

    from index.archive.answers.ties import TiesFound
    from tui.explorer.drawing.block import Block
    from tui.explorer.widgets.panel import View


NARROWER = "s shows one label, w writes all of them"
"""How those ties are seen that are not listed."""


class TieList(Blocks):
    """Ties, one under the other."""

    DEFAULT_CSS: ClassVar = """
    TieList { width: 1fr; height: 1fr; padding: 0 1; }
    """

    found: var[TiesFound | None] = var(None)
    """The answer."""
    chosen: var[str] = var("")
    """The label shown, else all."""
    sought: tuple[str, ...] = ()
    """Keys of the two whose tie the cursor goes to when the answer comes."""

    class Opened(Message):
        """A tie was opened."""

        def __init__(self, people: tuple[str, ...], view: View) -> None:
            super().__init__()
            self.people = people
            """Keys of the two."""
            self.view = view
            """From which side it is looked at."""

    class Further(Message):
        """More ties are wanted than are here."""

    def watch_found(self) -> None:
        """Show a new answer; the cursor stays on its tie, or on the line where there was none."""
        sought = self.here.people if self.here else self.sought
        self.show(self.cursor)
        if sought:
            self.refill(next((n for n, block in enumerate(self.blocks) if block.people == sought), 0))

    def watch_cursor(self) -> None:
        """Show the tie under the cursor; behind the last one that is here, ask for more."""
        super().watch_cursor()
        if self.found and 0 < len(self.found.rows) == self.cursor:
            self.post_message(self.Further())

    def make(self, width: int) -> list[Block]:
        """Draw the ties."""
        return tie_blocks(self.found, width, NARROWER) if self.found else []

    def heading(self, width: int) -> Content | None:
        """Say how many ties there are."""
        return tie_heading(self.found, width) if self.found and self.found.rows else None

    def do_label(self) -> None:
        """Go to the next label that there is."""
        self._turn(1)

    def do_previous_label(self) -> None:
        """Go to the label before."""
        self._turn(-1)

    def _turn(self, by: int) -> None:
        """Go round the labels."""
        choices = self._choices()
        at = choices.index(self.chosen) if self.chosen in choices else 0
        self.chosen = choices[(at + by) % len(choices)]

    def can_label(self) -> bool:
        """Tell whether there is more than one."""
        return len(self._choices()) > 1

    can_previous_label = can_label

    def _choices(self) -> list[str]:
        """List what `s` goes through."""
        return [name for name, _ in stages(self.found)]

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
        if self.here and self.here.people:
            self.post_message(self.Opened(self.here.people, view))
