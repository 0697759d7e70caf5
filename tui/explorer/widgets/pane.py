"""A list of items of one or more lines, one of them under the cursor, and how the cursor moves."""

from collections.abc import Callable
from typing import ClassVar

from textual.content import Content
from textual.reactive import var
from textual.strip import Strip
from textual.style import Style

from tui.explorer.bindings import bindings
from tui.explorer.text import Part, line
from tui.explorer.widgets.painted import Painted

MOVES: dict[str, Callable[["Pane"], int]] = {
    "down": lambda pane: pane.cursor + 1,
    "up": lambda pane: pane.cursor - 1,
    "half_down": lambda pane: pane.item_below(pane.room // 2),
    "half_up": lambda pane: pane.item_below(-(pane.room // 2)),
    "page_down": lambda pane: pane.item_below(pane.room - 1),
    "page_up": lambda pane: pane.item_below(1 - pane.room),
    "first": lambda _: 0,
    "last": lambda pane: pane.count - 1,
}
"""Where each movement leads."""

JUMP = 2
"""A cursor that leaves a pane beside others moves it by this part of its height: each line moved is sent again."""


class Pane(Painted):
    """Items, one below the other."""

    BINDINGS: ClassVar = bindings("pane")

    cursor: var[int] = var(0)
    """The item under the cursor."""

    @property
    def count(self) -> int:
        """How many items there are."""
        raise NotImplementedError

    def place(self, item: int) -> tuple[int, int]:
        """Say where an item stands: its first line and its height."""
        raise NotImplementedError

    def item_at(self, number: int) -> int:
        """Say which item a line belongs to."""
        raise NotImplementedError

    def draw(self, number: int, width: int) -> Content:
        """Draw one line, without the bar of the cursor."""
        raise NotImplementedError

    def bar_at(self, item: int) -> int:
        """Say which line of an item carries the bar of the cursor."""
        return self.place(item)[0]

    @property
    def active(self) -> bool:
        """True where keys move this cursor."""
        return self.has_focus

    def lines(self) -> int:
        """Count the lines of all items."""
        if not self.count:
            return 0
        first, height = self.place(self.count - 1)
        return first + height

    def item_below(self, distance: int) -> int:
        """Say which item stands so many lines below the cursor; at least the next one, or the one before."""
        if not self.count:
            return 0
        number = min(max(self.place(self.cursor)[0] + distance, 0), self.lines() - 1)
        item = self.item_at(number)
        return item if item != self.cursor else self.cursor + (1 if distance > 0 else -1)

    def next_item(self, wanted: Callable[[int], bool], by: int) -> int | None:
        """Say which item of a kind comes next below the cursor (`by` is 1) or above it (-1); None where none does."""
        items = range(self.cursor + by, self.count if by > 0 else -1, by)
        return next(filter(wanted, items), None)

    def action_move(self, to: str) -> None:
        """Move the cursor."""
        self.cursor = MOVES[to](self)

    def validate_cursor(self, cursor: int) -> int:
        """Keep the cursor on an item."""
        return max(0, min(cursor, self.count - 1))

    def watch_cursor(self) -> None:
        """Show the item under the cursor."""
        self.repaint()

    def refill(self, cursor: int = 0) -> None:
        """Draw again after the items changed, with the cursor on one of them."""
        self.set_reactive(Pane.cursor, self.validate_cursor(cursor))
        self.repaint()

    def scroll(self, *, far: bool = True) -> None:
        """Bring the item under the cursor into sight."""
        room = self.room
        if self.count:
            first, tall = self.place(self.cursor)
            jump = room // JUMP if far and not self.across and tall <= room // JUMP else 0
            if first < self.top:
                self.top = first - jump
            elif first + tall > self.top + room:
                self.top = min(first, first + tall - room + jump)
        self.top = max(0, min(self.top, self.lines() - room))

    def paint(self, number: int, width: int, base: Style) -> Strip:
        """Make the strip of one line."""
        item = self.item_at(number)
        bar: Part = " "
        if item == self.cursor and number == self.bar_at(item):
            bar = ("▌", "bar") if self.active else ("▏", "dim")
            base += self.style_named("cursor") if self.active else Style()
        return self.strip(line(bar, self.draw(number, width - 1)), width, base)
