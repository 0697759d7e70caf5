"""Hits one below the other: each as tall as its words need, and taller where there are fewer than fit."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Mapping
from itertools import accumulate, repeat
from typing import TYPE_CHECKING

from textual.content import Content

from tui.explorer.drawing.hits import PLACE, hit_lines
from tui.explorer.text import line

if TYPE_CHECKING:
    from index.archive.answers.search import Hit

HIGH = 30
"""Lines of the pane from which a hit gets up to three lines, with a blank one above each article."""

FEW = (12, 6, 4)
"""Lines of a hit at most where all hits fit so, and not whole."""

RAGGED = 5
"""Columns at the end of a line that are left to a word too long for them, in the mean."""

Drawn = dict[tuple[str, bool, bool, int, int], tuple[Content, ...]]
"""Lines of hits that were drawn: by address, below another of its article, marked, lines at most, columns."""


class Listing:
    """Where each hit stands, and its lines."""

    def __init__(
        self,
        hits: Mapping[int, Hit],
        count: int,
        size: tuple[int, int],
        marks: Collection[str] = (),
        drawn: Drawn | None = None,
    ) -> None:
        """Lay hits out.

        Args:
            hits: Those that are here, by their place.
            count: How many there are.
            size: Columns and lines there are.
            marks: Addresses of the paragraphs that the user marked.
            drawn: What was drawn before, to be used again.
        """
        self.hits, self.count, self.marks = hits, count, marks
        self.width, self.room = size
        self.drawn = {} if drawn is None else drawn
        self.gaps = self.room >= HIGH
        self.usual = usual_lines(self.room) if hits else 1
        self._lay(self._most())

    def _most(self) -> int:
        """Say how many lines a hit gets at most: as many as all of them have room for, where they are few."""
        if len(self.hits) < self.count or self.count > self.room // 2:
            return self.usual
        fitting = (
            most for most in (self.room, *FEW) if sum(map(self._guess, self.hits, repeat(most))) <= self.room
        )
        return next(fitting, self.usual)

    def _guess(self, item: int, most: int) -> int:
        """Guess the lines of a hit, rather too many: to draw it in each number of lines that it may get takes long."""
        words = len(self.hits[item].text) // max(8, self.width - PLACE - RAGGED) + 1
        opens = self.hits[item].paragraph and not self._follows(item)
        return min(most, words + 1 if opens else words) + self._gap(item)

    def _lay(self, most: int) -> None:
        """Draw the hits that are here in at most so many lines, and add up how much each differs from the usual."""
        self.items = sorted(self.hits)
        self.lines = {item: self._lines(item, most) for item in self.items}
        self.sums = [0, *accumulate(len(self.lines[item]) - self.usual for item in self.items)]
        self.firsts = [
            item * self.usual + before for item, before in zip(self.items, self.sums, strict=False)
        ]

    def place(self, item: int) -> tuple[int, int]:
        """Say where a hit stands: its first line and its height."""
        before = self.sums[bisect_left(self.items, item)]
        return item * self.usual + before, len(self.lines.get(item, ())) or self.usual

    def item_at(self, number: int) -> int:
        """Say which hit a line belongs to."""
        place = bisect_right(self.firsts, number) - 1
        if place < 0:
            return max(0, min(number // self.usual, self.count - 1))
        item = self.items[place]
        below = number - self.firsts[place] - len(self.lines[item])
        return item if below < 0 else min(item + 1 + below // self.usual, self.count - 1)

    def head(self, item: int) -> int:
        """Say which line opens a hit, below the blank one that parts articles."""
        return self.place(item)[0] + self._gap(item)

    def draw(self, number: int) -> Content:
        """Draw one line."""
        item = self.item_at(number)
        first = self.place(item)[0]
        if item in self.lines:
            return self.lines[item][number - first]
        return line("" if number > first else ("…", "dim"))

    def _lines(self, item: int, most: int) -> tuple[Content, ...]:
        """Give the lines of a hit, drawn once."""
        hit, follows = self.hits[item], self._follows(item)
        key = (hit.address, follows, hit.address in self.marks, most, self.width)
        if key not in self.drawn:
            self.drawn[key] = tuple(hit_lines(hit, self.width, most, follows=follows, mark=key[2]))
        return (*([line("")] * self._gap(item)), *self.drawn[key])

    def _gap(self, item: int) -> int:
        """Count the blank lines above a hit."""
        return int(self.gaps and item > 0 and item in self.hits and not self._follows(item))

    def _follows(self, item: int) -> bool:
        """Tell whether a hit is of the same article as the one above, whose headline need not be said again."""
        above, hit = self.hits.get(item - 1), self.hits.get(item)
        return bool(above and hit and above.article == hit.article)


def usual_lines(room: int) -> int:
    """Say how many lines a hit takes in so many, the blank one apart; as many are kept for one that is not here yet."""
    return 3 if room >= HIGH else 2
