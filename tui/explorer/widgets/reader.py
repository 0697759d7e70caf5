"""The article at the paragraph asked for; hits, people, quotations and cues marked, speaker and voice in the margin."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from textual.content import Content
from textual.message import Message
from textual.reactive import var

from tui.explorer.widgets.pane import Pane

if TYPE_CHECKING:
    from index.archive.answers.article import Reading
    from tui.explorer.drawing.page import Page, Stretch


class Reader(Pane):
    """An article, a line of text to a line of the screen."""

    DEFAULT_CSS: ClassVar = """
    Reader { width: 1fr; height: 1fr; }
    """

    reading: var[Reading | None] = var(None)
    """The article being read."""
    marks: var[tuple[str, ...]] = var(())
    """Addresses of the paragraphs marked."""

    class Wanted(Message):
        """Another article is wanted."""

        def __init__(self, address: str) -> None:
            super().__init__()
            self.address = address
            """Its address."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self.page: Page | None = None

    @property
    def count(self) -> int:
        """How many lines the article has."""
        return len(self.page.stretches) if self.page else 0

    @property
    def at(self) -> tuple[int, int]:
        """The line under the cursor: its paragraph, and where in the paragraph's text it begins."""
        here = self.page.stretches[self.cursor] if self.page else None
        return (here.paragraph, here.start) if here else (0, 0)

    @property
    def paragraph(self) -> int:
        """The paragraph under the cursor."""
        return self.at[0]

    def place(self, item: int) -> tuple[int, int]:
        """Say where a line stands."""
        return item, 1

    def item_at(self, number: int) -> int:
        """Say which line a line is."""
        return number

    def watch_reading(self, before: Reading | None, reading: Reading | None) -> None:
        """Show an article at its paragraph; the same article again keeps the line."""
        if reading is None or reading.article is None:
            return
        same = before and before.article and before.article.name == reading.article.name
        if before is None or not same or before.paragraph != reading.paragraph:
            self.page = None
        self.rearrange()
        self.repaint()

    def watch_marks(self) -> None:
        """Show which paragraphs are marked."""
        self.repaint()

    def rearrange(self) -> None:
        """Break the article into lines of the width there is; keep the place, or go to the paragraph asked for."""
        if not self.reading or not self.reading.article or not self.size.width:
            return
        from tui.explorer.drawing.page import Page  # noqa: PLC0415 - loaded with the first article

        fresh = self.page is None
        paragraph, start = (self.reading.paragraph, 0) if fresh else self.at
        self.page = Page(self.reading, self.reading.article, self.size.width - 1)
        self.set_reactive(Pane.cursor, self.page.line_of(paragraph, start))
        if fresh:
            self.top = self.cursor - self.room // 3

    def heading(self, width: int) -> Content | None:
        """Say what is read."""
        return self.page.head(self.paragraph, width) if self.page else None

    def draw(self, number: int, width: int) -> Content:  # noqa: ARG002 - lines are broken for the width
        """Draw one line with its margin."""
        assert self.page
        return self.page.draw(number, self.marks)

    def people_here(self) -> dict[str, str]:
        """Give the people under the cursor by name, with the archive's key of each."""
        keys = dict(self.reading.keys) if self.reading else {}
        names = self.page.people_on(self.cursor) if self.page else []
        return {name: keys[name] for name in names if name in keys}

    def go_to(self, paragraph: int) -> None:
        """Put the cursor on a paragraph, unless it is there already."""
        if self.page and self.paragraph != paragraph:
            self.cursor = self.page.line_of(paragraph)

    def do_next_paragraph(self) -> None:
        """Go to the next paragraph."""
        self._jump(lambda at: at.opens, 1)

    def do_previous_paragraph(self) -> None:
        """Go to the previous paragraph."""
        self._jump(lambda at: at.opens, -1)

    def do_next_quotation(self) -> None:
        """Go to the next quotation."""
        self._jump(self._quotes, 1)

    def do_previous_quotation(self) -> None:
        """Go to the previous quotation."""
        self._jump(self._quotes, -1)

    def do_next_article(self) -> None:
        """Open the article after this one by date."""
        if self.reading and self.reading.next:
            self.post_message(self.Wanted(self.reading.next))

    def do_previous_article(self) -> None:
        """Open the article before this one by date."""
        if self.reading and self.reading.previous:
            self.post_message(self.Wanted(self.reading.previous))

    def can_next_article(self) -> bool:
        """Tell whether there is one."""
        return bool(self.display and self.reading and self.reading.next)

    def can_previous_article(self) -> bool:
        """Tell whether there is one."""
        return bool(self.display and self.reading and self.reading.previous)

    def can_next_paragraph(self) -> bool:
        """Tell whether an article is read."""
        return bool(self.display and self.page)

    can_previous_paragraph = can_next_paragraph
    can_next_quotation = can_next_paragraph
    can_previous_quotation = can_next_paragraph

    def _quotes(self, at: Stretch) -> bool:
        """Tell whether a quotation begins on a line."""
        return bool(self.page and self.page.quotes(at))

    def _jump(self, wanted: Callable[[Stretch], bool], by: int) -> None:
        """Move to the next line of a kind, if there is one."""
        lines = self.page.stretches if self.page else ()
        found = self.next_item(lambda number: wanted(lines[number]), by)
        if found is not None:
            self.cursor = found
