"""Lines that are drawn and sent one by one: cheap enough for a slow connection.

All visible lines are drawn again, and only those that changed are sent; where they moved, the terminal moves them. No
virtual size is ever set, so that a key costs no layout.
"""

from operator import eq

from textual.content import Content
from textual.events import Blur, DescendantBlur, DescendantFocus, Event, Focus, Resize
from textual.geometry import Region
from textual.strip import Strip
from textual.style import Style

from tui.explorer.scrolling import scroll
from tui.explorer.text import line
from tui.explorer.widgets.drawn import Drawn


class Painted(Drawn, can_focus=True):
    """A heading, and below it as many lines as there is room for."""

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id, classes=classes)
        self.top = 0
        """The first line shown."""
        self.painted: list[Strip] = []
        """The lines as they are to be seen."""
        self.shown: dict[int, Strip] = {}
        """The lines as they were sent."""
        self.stood = 0
        """The first line of what is to be seen."""

    def lines(self) -> int:
        """Count the lines there are."""
        raise NotImplementedError

    def paint(self, number: int, width: int, base: Style) -> Strip:
        """Make the strip of one line."""
        raise NotImplementedError

    def scroll(self, *, far: bool = True) -> None:
        """Choose the first line shown; where that moves, it moves far, so that the next keys need not move it."""
        raise NotImplementedError

    def rearrange(self) -> None:
        """Break lines anew for another width."""

    def heading(self, width: int) -> Content | None:  # noqa: ARG002 - most lists have none
        """Give the line that stays above the items; None where there is none."""
        return None

    @property
    def room(self) -> int:
        """How many lines there are for items."""
        return max(1, self.size.height - (self.heading(self.size.width) is not None))

    @property
    def across(self) -> bool:
        """True where the lines go across the whole terminal, which then can move them."""
        return self.outer_size.width == self.screen.size.width

    def repaint(self) -> None:
        """Bring the item under the cursor into sight and send the lines that differ."""
        if not self.is_attached or not self.size.height:
            return
        self.scroll()
        width = self.size.width
        strips = self._strips()
        self._move(strips)
        for y, strip in enumerate(strips):
            if self.shown.get(y) != strip:
                self.refresh(Region(0, y, width, 1))
        self.painted, self.stood = strips, self.top

    def _move(self, strips: list[Strip]) -> None:
        """Have the terminal move lines it shows already, where that spares any."""
        by, head = self.top - self.stood, self.size.height - self.room
        old, new = self.painted[head:], strips[head:]
        if not 0 < abs(by) < len(old) or any(
            self.shown.get(y) != strip for y, strip in enumerate(self.painted)
        ):
            return
        gone = [Strip([])] * abs(by)
        moved = [*old[by:], *gone] if by > 0 else [*gone, *old[:by]]
        spared = sum(map(eq, moved, new)) - sum(map(eq, old, new))
        if spared > 0 and scroll(self, head, by):
            self.shown = dict(enumerate([*self.painted[:head], *moved]))

    def render_line(self, y: int) -> Strip:
        """Give one line of the screen."""
        if not self.painted:
            self.painted, self.stood = self._strips(), self.top
        strip = self.painted[y] if y < len(self.painted) else Strip.blank(self.size.width)
        self.shown[y] = strip
        return strip

    def on_resize(self, _: Resize) -> None:
        """Draw for the new size and keep the place."""
        self.painted, self.shown = [], {}
        self.rearrange()
        self.scroll(far=False)
        self.refresh()

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

    def _strips(self) -> list[Strip]:
        """Make all lines that are seen."""
        width, height = self.size
        head, base = self.heading(width - 1), self.visual_style
        above = [] if head is None else [self.strip(line(" ", head), width, base)]
        end = self.top + height - len(above)
        drawn = [self.paint(number, width, base) for number in range(self.top, min(end, self.lines()))]
        below = height - len(above) - len(drawn)
        return [*above, *drawn, *[Strip.blank(width, base.rich_style)] * below]
