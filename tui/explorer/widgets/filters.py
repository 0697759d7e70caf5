"""The people filtered by, always in sight, each with the paragraphs of the archive; and the verbs that drop them."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.content import Content
from textual.message import Message
from textual.reactive import reactive

from tui.explorer.text import Part, line
from tui.explorer.widgets.drawn import OneLine

if TYPE_CHECKING:
    from index.archive.answers.search import Hits


class Filters(OneLine):
    """One chip for each person; no line where there is none."""

    DEFAULT_CSS: ClassVar = """
    Filters { padding: 0 1; display: none; }
    """

    hits: reactive[Hits | None] = reactive(None)
    """The newest answer."""

    class Dropped(Message):
        """The newest filter, or with `everything` each one and the query, is to go."""

        def __init__(self, *, everything: bool) -> None:
            super().__init__()
            self.everything = everything
            """True for all."""

    def watch_hits(self, hits: Hits | None) -> None:
        """Take no room where nothing is filtered."""
        self.display = bool(hits and hits.filters)

    def words(self, width: int) -> Content:  # noqa: ARG002 - it is cut at the end
        """Show the chips."""
        chips: list[Part] = []
        for row in self.hits.filters if self.hits else ():
            chips += [("✓ ", "chosen"), (row.name, "chosen"), (f" {row.count:,}", "count"), "   "]
        return line(("with ", "dim"), *chips, ("x drops one, X all", "dim"))

    def do_drop(self) -> None:
        """Drop the newest filter."""
        self.post_message(self.Dropped(everything=False))

    def do_clear(self) -> None:
        """Drop all filters and the query."""
        self.post_message(self.Dropped(everything=True))

    def can_drop(self) -> bool:
        """Tell whether there is one."""
        return bool(self.hits and self.hits.filters)

    def can_clear(self) -> bool:
        """Tell whether there is anything to drop."""
        return bool(self.hits and (self.hits.filters or self.hits.understood or self.hits.error))
