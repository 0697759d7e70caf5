"""A bottom line that says something for a moment: in its own place, so that no row above is covered."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.content import Content
from textual.reactive import reactive
from textual.strip import Strip

from tui.explorer.text import line, shortened
from tui.explorer.widgets.drawn import OneLine

if TYPE_CHECKING:
    from textual.timer import Timer

LASTS = 4.0
"""Seconds that something is said for."""

MOST = 3
"""Lines that it takes at most."""


class Said(OneLine):
    """One line, and as many as it takes to say something longer: the lists above keep clear of them."""

    DEFAULT_CSS: ClassVar = """
    Said { dock: bottom; padding: 0 1; background: $footer; }
    """

    said: reactive[Content | None] = reactive(None)
    """What is said now; None is nothing but the line's own words."""

    ends: Timer | None = None

    def say(self, text: str, *, wrong: bool = False) -> None:
        """Say something for a moment, in place of what was said before."""
        if self.ends:
            self.ends.stop()
        self.said = line((text, "error" if wrong else "strong"))
        self.ends = self.set_timer(LASTS, self.say_no_more)

    def say_no_more(self) -> None:
        """Show the line's own words again."""
        self.said = None

    @property
    def urgent(self) -> bool:
        """True where the line's own words come first."""
        return False

    def watch_said(self) -> None:
        """Say it; that more than the first line is another is seen by nobody else."""
        self.sent = None
        self.make_room()

    def make_room(self) -> None:
        """Take as many lines as are needed."""
        said = self._told(self.size.width or self.screen.size.width)
        if self.styles.height is None or self.styles.height.value != max(1, len(said)):
            self.styles.height = max(1, len(said))

    def on_resize(self) -> None:
        """Break what is said anew."""
        self.make_room()

    def render_line(self, y: int) -> Strip:
        """Give one line."""
        told = self._told(self.size.width)
        if 0 < y < len(told):
            return self.strip(told[y], self.size.width, self.visual_style)
        return super().render_line(y)

    def _line(self) -> Strip:
        """Draw the first line."""
        width = self.size.width
        first, *_ = self._told(width) or [self.words(width)]
        return self.strip(first, width, self.visual_style)

    def _told(self, width: int) -> list[Content]:
        """Give what is said, if anything, on lines of a width."""
        return [] if self.said is None or self.urgent else shortened(self.said, width, MOST)
