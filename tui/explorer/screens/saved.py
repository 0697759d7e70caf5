"""The searches saved by name, each with how many paragraphs it finds now."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, ClassVar

from attrs import evolve
from textual import work
from textual.binding import Binding, BindingType

from index.archive.questions.window import Window
from index.service.client import ServiceError
from tui.explorer.drawing.block import Block
from tui.explorer.screens.chooser import Chooser
from tui.explorer.text import apart, line

if TYPE_CHECKING:
    from tui.explorer.kept import Saved
    from tui.explorer.screens.looking import Looking


class SavedScreen(Chooser[str]):
    """Gives the name of a saved search."""

    heading = "Saved searches"
    hint = "Enter opens, ctrl-x forgets, ctrl-g leaves"

    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+x", "forget", priority=True)]

    def __init__(self, screen: Looking) -> None:
        super().__init__()
        self.looking = screen
        self.counts: dict[str, str] = {}

    def opened(self) -> None:
        """Count what each one finds."""
        self.count()

    @work(exclusive=True)
    async def count(self) -> None:
        """Ask for one count after the other, so that none takes the place of another."""
        for saved in self.looking.shelf.kept.saved:
            counted = evolve(saved.question, window=Window(size=0))
            with suppress(ServiceError):
                answer = await self.looking.archive.answer(counted, channel="saved")
                self.counts[saved.name] = "not understood" if answer.error else f"{answer.total:,}"
                self.choices_list.show(self.choices_list.cursor)

    def choices(self, typed: str, width: int) -> list[Block]:
        """List the searches that hold what was typed."""
        saved = self.looking.shelf.kept.saved
        sought = typed.casefold()
        fitting = [one for one in saved if sought in f"{one.name} {one.query}".casefold()]
        if not saved:
            return [Block((line(("nothing is saved yet: V saves the search at hand", "dim")),))]
        return [self._block(one, width) for one in fitting]

    def _block(self, one: Saved, width: int) -> Block:
        """Draw one search."""
        query = f"  {one.query}" if one.query and one.query != one.name else ""
        count = self.counts.get(one.name, "…")
        left = line((one.name, "strong"), (query, "dim"))
        return Block((apart(left, line((count, "count")), width),), command=one.name)

    def action_forget(self) -> None:
        """Forget the search under the cursor."""
        if (here := self.choices_list.here) and (name := here.command):
            self.looking.keep(lambda kept: kept.without(name))
            self.choices_list.show(self.choices_list.cursor)

    def chosen(self, block: Block) -> str | None:
        """Give the name."""
        return block.command or None
