"""A list that is drawn line by line: cheap enough for a slow connection.

It keeps its own offset and never sets a virtual size, so that a key costs no layout; it draws all visible lines
again and sends only those that changed.
"""

from collections.abc import Callable
from typing import ClassVar

from textual.content import Content
from textual.events import Blur, DescendantBlur, DescendantFocus, Event, Focus, Resize
from textual.geometry import Region
from textual.reactive import var
from textual.strip import Strip
from textual.style import Style

from tui.explorer.bindings import bindings
from tui.explorer.text import Part, line
from tui.explorer.widgets.drawn import Drawn

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
"""A cursor that leaves the pane moves it by this part of its height: each line moved is sent again, 5 kB in all."""


class Pane(Drawn, can_focus=True):
    """Items of one or more lines, one of them under the cursor."""

    BINDINGS: ClassVar = bindings("pane")

    cursor: var[int] = var(0)
    """The item under the cursor."""

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id, classes=classes)
        self.top = 0
        self.painted: list[Strip] = []

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

    def heading(self, width: int) -> Content | None:  # noqa: ARG002 - most lists have none
        """Give the line that stays above the items; None where there is none."""
        return None

    @property
    def room(self) -> int:
        """How many lines there are for items."""
        return max(1, self.size.height - (self.heading(self.size.width) is not None))

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

    def repaint(self) -> None:
        """Bring the item under the cursor into sight and send the lines that differ."""
        if not self.is_attached or not self.size.height:
            return
        self._scroll()
        width = self.size.width
        strips = self._strips()
        for y, strip in enumerate(strips):
            if y >= len(self.painted) or self.painted[y] != strip:
                self.refresh(Region(0, y, width, 1))
        self.painted = strips

    def render_line(self, y: int) -> Strip:
        """Give one line of the screen."""
        if not self.painted:
            self.painted = self._strips()
        return self.painted[y] if y < len(self.painted) else Strip.blank(self.size.width)

    def on_resize(self, _: Resize) -> None:
        """Draw for the new size and keep the place."""
        self.painted = []
        self.rearrange()
        self._scroll()
        self.refresh()

    def rearrange(self) -> None:
        """Break lines anew for another width."""

    def on_focus(self, event: Focus) -> None:
        """Show the cursor; Textual's own handler would send the whole list again."""
        event.prevent_default()
        self._have_focus(DescendantFocus(self), focus=True)

    def on_blur(self, event: Blur) -> None:
        """Show that the cursor is elsewhere, as above."""
        event.prevent_default()
        self._have_focus(DescendantBlur(self), focus=False)

    def _have_focus(self, told: Event, *, focus: bool) -> None:
        """Do what Textual does with the focus, save that only the lines that differ are sent."""
        self.has_focus = focus
        self.repaint()
        if self.parent is not None:
            self.parent.post_message(told)

    def notify_style_update(self) -> None:
        """Draw in the new style: a theme changes every line, the focus only that of the cursor."""
        super().notify_style_update()
        self.repaint()

    def _scroll(self) -> None:
        """Choose the first line shown."""
        room = self.room
        if self.count:
            first, tall = self.place(self.cursor)
            jump = room // JUMP if tall <= room // JUMP else 0
            if first < self.top:
                self.top = first - jump
            elif first + tall > self.top + room:
                self.top = min(first, first + tall - room + jump)
        self.top = max(0, min(self.top, self.lines() - room))

    def _strips(self) -> list[Strip]:
        """Make all lines that are seen."""
        width, height = self.size
        head, base = self.heading(width - 1), self.visual_style
        above = [] if head is None else [self.strip(line(" ", head), width, base)]
        end = self.top + height - len(above)
        drawn = [self._paint(number, width, base) for number in range(self.top, min(end, self.lines()))]
        below = height - len(above) - len(drawn)
        return [*above, *drawn, *[Strip.blank(width, base.rich_style)] * below]

    def _paint(self, number: int, width: int, base: Style) -> Strip:
        """Make the strip of one line."""
        item = self.item_at(number)
        bar: Part = " "
        if item == self.cursor and number == self.bar_at(item):
            bar = ("▌", "bar") if self.active else ("▏", "dim")
            base += self.style_named("cursor") if self.active else Style()
        return self.strip(line(bar, self.draw(number, width - 1)), width, base)
