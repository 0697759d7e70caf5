"""An article broken into lines of the screen, with paragraph numbers, speakers and voices in its margin."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from attrs import frozen
from textual._wrap import compute_wrap_offsets
from textual.content import Content

from tui.explorer.drawing.margin import Margin, margin_of
from tui.explorer.drawing.marking import marks
from tui.explorer.text import apart, line, marked

if TYPE_CHECKING:
    from index.archive.answers.article import Reading
    from index.records import Article, Quotation

NUMBER = 5
"""Columns of the paragraph's number and the signs before it."""

MEASURE = 76
"""Columns of text at most: longer lines are hard to follow (Bringhurst gives 45 to 75 characters)."""

ROOMY = 64
"""Columns from which the margin is wide: 45 columns of text stay."""


class Stretch(NamedTuple):
    """One line of the screen: a stretch of a paragraph."""

    paragraph: int
    """Number of the paragraph."""
    start: int
    """First character."""
    end: int
    """One past the last; the same as `start` for the blank line between paragraphs."""

    @property
    def opens(self) -> bool:
        """True for the first line of a paragraph."""
        return self.start == 0 and self.end > 0


@frozen(eq=False, slots=False)
class Page:
    """An article at one width."""

    reading: Reading
    """What is read."""
    article: Article
    """Its article."""
    width: int
    """Columns there are."""

    @property
    def edge(self) -> int:
        """Columns of the margin."""
        return 19 if self.width >= ROOMY else 15

    @property
    def beside(self) -> int:
        """Columns for a speaker."""
        return self.edge - NUMBER - 2

    @cached_property
    def stretches(self) -> tuple[Stretch, ...]:
        """The lines, a blank one below each paragraph."""
        width = max(16, min(MEASURE, self.width - self.edge - 1))
        return tuple(self._broken(width))

    @cached_property
    def margin(self) -> Margin:
        """Speakers and voices beside the lines where their quotations begin, and what the user ruled."""
        return margin_of(self)

    @property
    def quotations(self) -> tuple[Quotation, ...]:
        """The quotations of the article."""
        return self.reading.analysis.quotations if self.reading.analysis else ()

    def words(self, number: int) -> str:
        """Give the words of a paragraph."""
        return next(one.text for one in self.article.paragraphs if one.number == number)

    @cached_property
    def _texts(self) -> dict[int, Content]:
        return {}

    def text(self, number: int) -> Content:
        """Mark what is understood of a paragraph, once."""
        if number not in self._texts:
            self._texts[number] = marked(self.words(number), marks(self.reading, number))
        return self._texts[number]

    def draw(self, number: int, marked_ones: Collection[str] = ()) -> Content:
        """Draw one line with its margin."""
        at = self.stretches[number]
        words, style = self.margin.get(number, ("", ""))
        return line(
            self._number(at, marked_ones) if at.opens else " " * NUMBER,
            line((words, style)).truncate(self.beside, ellipsis=True, pad=True),
            "  ",
            self.text(at.paragraph)[at.start : at.end].rstrip(),
        )

    def _number(self, at: Stretch, marked_ones: Collection[str]) -> Content:
        """Write the number of a paragraph, a sign before it where the user marked or starred it."""
        mark = "'" if self.article.address(at.paragraph) in marked_ones else ""
        star = "★" if at.paragraph in self.reading.starred else ""
        number = (f"p{at.paragraph}", "dim")
        return line((mark + star, "key"), number).truncate(NUMBER, pad=True)

    def head(self, paragraph: int, width: int) -> Content:
        """Say what is read: day, outlet, author, headline; and how far it is read."""
        article = self.article
        day = article.published.isoformat() if article.published else "undated"
        facts = " · ".join(part for part in (article.outlet, article.author) if part)
        left = line((day, "date"), "  ", (f"{facts}  " if facts else "", "dim"), (article.title, "title"))
        place = f"p{paragraph} of {len(article.paragraphs) - 1}"
        return apart(left, line((place, "dim")), width)

    def line_of(self, paragraph: int, character: int = 0) -> int:
        """Find the line of a character."""
        lines = (
            number
            for number, at in enumerate(self.stretches)
            if at.paragraph == paragraph and (at.start <= character < at.end or at.start == at.end)
        )
        return next(lines, 0)

    def people_on(self, number: int) -> list[str]:
        """List the people of a line, else of its paragraph, as the article names them."""
        if not self.reading.analysis or not self.stretches:
            return []
        at = self.stretches[number]
        spans = [
            (person.name, at.start < mention.end and mention.start < at.end)
            for person in self.reading.analysis.people
            for mention in person.mentions
            if mention.paragraph == at.paragraph
        ]
        on_line = [name for name, here in spans if here]
        return list(dict.fromkeys(on_line or [name for name, _ in spans]))

    def quotes(self, at: Stretch) -> bool:
        """Tell whether a quotation begins on a line."""
        return any(at.paragraph == q.paragraph and at.start <= q.start < at.end for q in self.quotations)

    def _broken(self, width: int) -> Iterator[Stretch]:
        for paragraph in self.article.paragraphs:
            edges = [0, *compute_wrap_offsets(paragraph.text, width, 4), len(paragraph.text)]
            yield from (Stretch(paragraph.number, start, end) for start, end in pairwise(edges))
            yield Stretch(paragraph.number, len(paragraph.text), len(paragraph.text))
