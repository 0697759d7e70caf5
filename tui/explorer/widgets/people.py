"""The people of the paragraphs found, with how many of them mention each; Enter filters."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.message import Message
from textual.reactive import var

from tui.explorer import screens
from tui.explorer.drawing.block import Block
from tui.explorer.text import apart, line
from tui.explorer.widgets.blocks import Blocks

if TYPE_CHECKING:
    from index.archive.answers.people import PersonRow
    from index.archive.answers.search import Hits
    from tui.explorer.asking import Archive


ROOMY = 40
"""Columns from which it is said of who is known to one article alone which one that is."""


class People(Blocks):
    """A person a line; those filtered by stand first, with a tick."""

    DEFAULT_CSS: ClassVar = """
    People { width: 24; height: 1fr; }
    """

    hits: var[Hits | None] = var(None)
    """The newest answer."""

    class Chosen(Message):
        """A person was chosen: filter by them, or no longer."""

        def __init__(self, key: str, *, drop: bool = True) -> None:
            super().__init__()
            self.key = key
            """The key of the person."""
            self.drop = drop
            """Whether a filter that stands is dropped; else it stays."""

    def __init__(self, archive: Archive, *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self.archive = archive

    def watch_hits(self, hits: Hits | None) -> None:
        """Show the people of a new answer; a cursor that was moved, or is at work, stays on its person."""
        if hits is None:
            return
        before = self.here if self.cursor or self.has_focus else None
        self.show()
        if before:
            same = (n for n, block in enumerate(self.blocks) if block.people == before.people)
            self.refill(next(same, 0))

    def make(self, width: int) -> list[Block]:
        """Draw the people."""
        if not self.hits:
            return []
        filtered = [row.key for row in self.hits.filters]
        counts = {row.key: row for row in self.hits.people}
        first = [counts.get(row.key, row) for row in self.hits.filters]
        others = [row for row in self.hits.people if row.key not in filtered]
        return [self._person(row, row.key in filtered, width) for row in (*first, *others)]

    def _person(self, row: PersonRow, chosen: bool, width: int) -> Block:  # noqa: FBT001 - a fact of the row
        """Draw one person."""
        alone = (f"  in {row.only_in}" if row.only_in and width >= ROOMY else "", "dim")
        name = line(("✓ " if chosen else "  ", "chosen"), (row.name, "chosen" if chosen else "person"), alone)
        return Block(
            (apart(name, line((f"{row.count:,}", "count")), width + 1),), people=(row.key,), names=(row.name,)
        )

    def open(self) -> None:
        """Filter by the person under the cursor, or no longer."""
        if self.here:
            self.post_message(self.Chosen(self.here.people[0]))

    def can_open(self) -> bool:
        """Tell whether there is anybody."""
        return self.here is not None

    def do_pick(self) -> None:
        """Ask for a person by name."""
        self.app.push_screen(screens.Picker(self.archive), self._picked)

    def _picked(self, person: PersonRow | None) -> None:
        """Filter by the person picked."""
        if person:
            self.post_message(self.Chosen(person.key, drop=False))
