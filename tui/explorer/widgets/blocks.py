"""A pane of ready blocks: the status panel, lists of ties, help and pickers."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from textual.content import Content

from tui.explorer.widgets.pane import Pane

if TYPE_CHECKING:
    from tui.explorer.drawing.block import Block


class Blocks(Pane):
    """Blocks of lines, drawn once for each width."""

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id, classes=classes)
        self.blocks: list[Block] = []
        self.starts: list[int] = []

    @property
    def count(self) -> int:
        """How many blocks there are."""
        return len(self.blocks)

    @property
    def here(self) -> Block | None:
        """The block under the cursor."""
        return self.blocks[self.cursor] if self.cursor < len(self.blocks) else None

    def place(self, item: int) -> tuple[int, int]:
        """Say where a block stands."""
        return self.starts[item], len(self.blocks[item].lines)

    def bar_at(self, item: int) -> int:
        """Say which line carries the bar: below the title and the blank lines that lead a block."""
        lines = self.blocks[item].lines[self.blocks[item].title :]
        blank = next((place for place, one in enumerate(lines) if one.plain.strip()), 0)
        return self.starts[item] + self.blocks[item].title + blank

    def item_at(self, number: int) -> int:
        """Say which block a line belongs to."""
        return bisect_right(self.starts, number) - 1

    def next_evidence(self, by: int) -> int | None:
        """Say which block of evidence comes next below the cursor, or above it."""
        return self.next_item(lambda item: self.blocks[item].kind == "evidence", by)

    def draw(self, number: int, width: int) -> Content:  # noqa: ARG002 - blocks are made for the width
        """Draw one line."""
        item = self.item_at(number)
        return self.blocks[item].lines[number - self.starts[item]]

    def make(self, width: int) -> list[Block]:
        """Make the blocks for a width."""
        raise NotImplementedError

    @property
    def needed(self) -> bool:
        """True where blocks are made; of what nobody sees they wait until it comes into sight."""
        return bool(self.size.width)

    def rearrange(self) -> None:
        """Make the blocks anew for another width."""
        self.show(self.cursor)

    @property
    def inner_width(self) -> int:
        """The width that blocks are made for: without bar and margin."""
        return max(10, (self.size.width or self.screen.size.width) - 2)

    def show(self, cursor: int = 0) -> None:
        """Make the blocks anew after what they show changed."""
        self.fill(self.make(self.inner_width) if self.needed else [], cursor)

    def fill(self, blocks: list[Block], cursor: int = 0) -> None:
        """Show these blocks."""
        self.blocks = blocks
        self.starts = list(accumulate((len(block.lines) for block in blocks), initial=0))[:-1]
        self.refill(cursor)
