"""A bottom line that says something for a moment: in its own place, so that no row above is covered."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.content import Content
from textual.reactive import reactive

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
    of_key: bool = False
    """True while what is said is about the last key alone."""

    def say(self, text: str, *, wrong: bool = False, of_key: bool = False) -> None:
        """Say something for a moment, in place of what was said before; what is about a key, until the next one."""
        self.of_key = of_key
        if self.ends:
            self.ends.stop()
        self.said = line((text, "error" if wrong else "strong"))
        self.ends = self.set_timer(LASTS, self.say_no_more)

    def next_key(self) -> None:
        """Say nothing of the key before any more."""
        if self.of_key:
            self.say_no_more()

    def say_no_more(self) -> None:
        """Show the line's own words again."""
        self.said, self.of_key = None, False

    @property
    def urgent(self) -> bool:
        """True where the line's own words come first."""
        return False

    def watch_said(self) -> None:
        """Say it."""
        self.make_room()

    def make_room(self) -> None:
        """Take as many lines as are needed."""
        tall = len(self.lines(self.size.width or self.screen.size.width))
        if self.styles.height is None or self.styles.height.value != tall:
            self.styles.height = tall

    def on_resize(self) -> None:
        """Break what is said anew."""
        self.make_room()

    def lines(self, width: int) -> list[Content]:
        """Give what is said, else the line's own words."""
        if self.said is None or self.urgent:
            return [self.words(width)]
        return shortened(self.said, width, MOST)
