"""The article at the paragraph asked for; hits, people, quotations and cues marked, speaker and voice in the margin."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from typing import ClassVar

from attrs import frozen
from textual._wrap import compute_wrap_offsets
from textual.content import Content
from textual.message import Message
from textual.reactive import var

from index.archive.answers import Reading
from index.records import Quotation
from tui.explorer.drawing.marking import brief, marks
from tui.explorer.text import line, marked
from tui.explorer.widgets.pane import Pane

NUMBER = 4
"""Columns of the paragraph's number."""

MEASURE = 76
"""Columns of text at most: longer lines are hard to follow (Bringhurst gives 45 to 75 characters)."""


@frozen
class Stretch:
    """One line of the screen: a stretch of a paragraph."""

    paragraph: int
    """Number of the paragraph."""
    start: int
    """First character."""
    end: int
    """One past the last; the same as `start` for the blank line between paragraphs."""


class Reader(Pane):
    """An article, a line of text to a line of the screen."""

    DEFAULT_CSS: ClassVar = """
    Reader { width: 1fr; height: 1fr; }
    """

    reading: var[Reading | None] = var(None)
    """The article being read."""

    @dataclass
    class Wanted(Message):
        """Another article is wanted."""

        address: str
        """Its address."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self.stretches: list[Stretch] = []
        self.beside: dict[int, tuple[str, str]] = {}
        self.texts: dict[int, Content] = {}

    @property
    def count(self) -> int:
        """How many lines the article has."""
        return len(self.stretches)

    @property
    def paragraph(self) -> int:
        """The paragraph under the cursor."""
        return self.stretches[self.cursor].paragraph if self.stretches else 0

    @property
    def edge(self) -> int:
        """Columns of the margin."""
        return 18 if self.size.width >= 64 else 13  # noqa: PLR2004 - 46 columns of text at 64

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
            self.stretches = []
        self.rearrange()
        self.repaint()

    def rearrange(self) -> None:
        """Break the article into lines of the width there is; keep the place, or go to the paragraph asked for."""
        if not self.reading or not self.reading.article or not self.size.width:
            return
        fresh = not self.stretches
        here = Stretch(self.reading.paragraph, 0, 0) if fresh else self.stretches[self.cursor]
        width = max(16, min(MEASURE, self.size.width - self.edge - 2))
        self.stretches, self.texts = [], {}
        for paragraph in self.reading.article.paragraphs:
            edges = [0, *compute_wrap_offsets(paragraph.text, width, 4), len(paragraph.text)]
            self.stretches += [Stretch(paragraph.number, start, end) for start, end in pairwise(edges)]
            self.stretches.append(Stretch(paragraph.number, len(paragraph.text), len(paragraph.text)))
        self.beside = self._beside()
        self.set_reactive(Pane.cursor, self._line_of(here.paragraph, here.start))
        if fresh:
            self.top = self.cursor - self.size.height // 3

    def draw(self, number: int, width: int) -> Content:  # noqa: ARG002 - lines are broken for the width
        """Draw one line with its margin."""
        at = self.stretches[number]
        first = at.start == 0 and at.end > 0
        words, style = self.beside.get(number, ("", ""))
        room = self.edge - NUMBER - 2
        return line(
            ((f"p{at.paragraph}" if first else "").ljust(NUMBER), "dim"),
            line((words, style)).truncate(room, ellipsis=True, pad=True),
            "  ",
            self._text(at.paragraph)[at.start : at.end].rstrip(),
        )

    def _text(self, number: int) -> Content:
        """Mark what is understood of a paragraph, once."""
        if number not in self.texts and self.reading and self.reading.article:
            text = next(p.text for p in self.reading.article.paragraphs if p.number == number)
            self.texts[number] = marked(text, marks(self.reading, number))
        return self.texts[number]

    def _beside(self) -> dict[int, tuple[str, str]]:
        """Name speaker and, a line below, voice beside the line where a quotation begins."""
        margin: dict[int, tuple[str, str]] = {}
        analysis = self.reading.analysis if self.reading else None
        for quotation in analysis.quotations if analysis else ():
            at = self._line_of(quotation.paragraph, quotation.start)
            if at in margin:
                continue
            named = quotation.voice.speaker or quotation.voice.label
            margin[at] = (brief(named or quotation.voice.kind, self.edge - NUMBER - 2), "voice")
            if named and at + 1 < len(self.stretches):
                margin[at + 1] = (quotation.voice.kind, "dim")
        return margin

    def _line_of(self, paragraph: int, character: int = 0) -> int:
        """Find the line of a character."""
        lines = (
            n
            for n, at in enumerate(self.stretches)
            if at.paragraph == paragraph and (at.start <= character < at.end or at.start == at.end)
        )
        return next(lines, 0)

    def names_here(self) -> list[str]:
        """List the people of the line under the cursor, else of its paragraph, as the article names them."""
        if not self.reading or not self.reading.analysis or not self.stretches:
            return []
        at = self.stretches[self.cursor]
        spans = [
            (person.name, at.start < mention.end and mention.start < at.end)
            for person in self.reading.analysis.people
            for mention in person.mentions
            if mention.paragraph == at.paragraph
        ]
        on_line = [name for name, here in spans if here]
        return list(dict.fromkeys(on_line or [name for name, _ in spans]))

    def keys_here(self) -> list[str]:
        """Give the archive's keys of the people under the cursor."""
        keys = dict(self.reading.keys) if self.reading else {}
        return [keys[name] for name in self.names_here() if name in keys]

    def do_next_paragraph(self) -> None:
        """Go to the next paragraph."""
        self._jump(lambda at: at.start == 0 and at.end > 0, 1)

    def do_previous_paragraph(self) -> None:
        """Go to the previous paragraph."""
        self._jump(lambda at: at.start == 0 and at.end > 0, -1)

    def do_next_quotation(self) -> None:
        """Go to the next quotation."""
        self._jump(self._quoted, 1)

    def do_previous_quotation(self) -> None:
        """Go to the previous quotation."""
        self._jump(self._quoted, -1)

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

    def _quoted(self, at: Stretch) -> bool:
        """Tell whether a quotation begins on a line."""
        return any(at.paragraph == q.paragraph and at.start <= q.start < at.end for q in self._quotations())

    def _quotations(self) -> tuple[Quotation, ...]:
        """List the quotations of the article."""
        return self.reading.analysis.quotations if self.reading and self.reading.analysis else ()

    def _jump(self, wanted: Callable[[Stretch], bool], by: int) -> None:
        """Move to the next line of a kind, if there is one."""
        stop = self.count if by > 0 else -1
        numbers = range(self.cursor + by, stop, by)
        self.cursor = next((n for n in numbers if wanted(self.stretches[n])), self.cursor)
