"""What somebody sees who starts the explorer for the first time: what this is, and what to press."""

from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.content import Content
from textual.screen import ModalScreen
from textual.strip import Strip

from tui.explorer.screens.owned import Owned
from tui.explorer.text import line
from tui.explorer.widgets.drawn import Drawn

LINES: tuple[tuple[tuple[str, str], ...], ...] = (
    (("amends", "title"), (" explores news about people: who said what about whom,", "")),
    (("and where two people stand, since when and on whose word.", ""),),
    (),
    (("You look at the sample article. Your own articles:", ""),),
    (("   amends ~/articles", "key"), ("        files and folders, never written to", "dim")),
    (),
    (("   /", "key"), ("   search as you type        ", ""), ("f", "key"), ("   filter by a person", "")),
    (("   Enter", "key"), ("  read, or look closer   ", ""), ("q", "key"), ("   back", "")),
    (("   3", "key"), ("   where people stand        ", ""), ("=", "key"), ("   why it stands so", "")),
    (("   ?", "key"), ("   every key, type to find   ", ""), ("Q", "key"), ("   quit", "")),
    (),
    (("A status is a machine's reading of what is reported. Check it: ", ""), ("a", "key")),
    (("rules on a claim or a tie, and your word is kept beside it.", ""),),
    (),
    (("any key goes on", "dim"),),
)  # fmt: skip
"""The whole page, line by line."""


class Page(Drawn):
    """The words."""

    DEFAULT_CSS: ClassVar = """
    Page { width: 74; max-width: 100%; height: 17; border: round $bar; padding: 0 2; background: $surface; }
    """

    def render_line(self, y: int) -> Strip:
        """Give one line."""
        words: Content = line(*LINES[y]) if y < len(LINES) else line("")
        return self.strip(words, self.size.width, self.visual_style)


class Welcome(ModalScreen[events.Key | None]):
    """One page; any key goes on, and is given where it means something below."""

    DEFAULT_CSS: ClassVar = """
    Welcome { align: center middle; background: $background 60%; }
    """

    def compose(self) -> ComposeResult:
        """Show the page."""
        yield Page()

    def on_key(self, event: events.Key) -> None:
        """Go on; a letter that means something below does it at once, and none is complained of."""
        event.stop()
        below = self.app.screen_stack[-2]
        meant = below.possible() if isinstance(below, Owned) else []
        letters = {key for command in meant if command.group != "move" for key in command.keys.split(",")}
        means = event.is_printable and not letters.isdisjoint((event.key, event.character))
        self.dismiss(events.Key(event.key, event.character) if means else None)
