"""The paragraphs that match: date, headline and address on one line, the words around the hit below."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.content import Content
from textual.message import Message
from textual.reactive import var

from tui.explorer.drawing.listing import Listing, usual_lines
from tui.explorer.text import line
from tui.explorer.widgets.pane import Pane

if TYPE_CHECKING:
    from index.archive.answers.search import Hit, Hits

UNSEEN = 25
"""Paragraphs asked for before the pane has its size: more than most terminals show."""


class Results(Pane):
    """One window of paragraphs after another, asked for as the cursor comes near."""

    DEFAULT_CSS: ClassVar = """
    Results { width: 1fr; height: 1fr; }
    """

    hits: var[Hits | None] = var(None, always_update=True)
    """The newest answer; it takes the place of all rows, though its own be the same."""
    further: var[Hits | None] = var(None)
    """One more window of it."""
    looked: var[bool] = var(default=False)
    """True once the files of the archive were looked at."""
    marks: var[tuple[str, ...]] = var(())
    """Addresses of the paragraphs marked."""

    class Opened(Message):
        """A paragraph was opened."""

        def __init__(self, address: str) -> None:
            super().__init__()
            self.address = address
            """Its address."""

    class Instead(Message):
        """Another query was chosen in place of one that finds nothing."""

        def __init__(self, query: str) -> None:
            super().__init__()
            self.query = query
            """The query."""

    class Wanted(Message):
        """Rows are wanted that are not here yet."""

        def __init__(self, start: int) -> None:
            super().__init__()
            self.start = start
            """The first of them."""

    class Stepped(Message):
        """The cursor went to another hit by `n` or `N`."""

        def __init__(self, hit: Hit | None) -> None:
            super().__init__()
            self.hit = hit
            """The hit; None while its row is not here yet: it is told of again once it comes."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self.known: dict[int, Hit] = {}
        self.tall = 0
        """Its height when it was last seen."""
        self.asked: set[int] = set()
        """Where the pages begin that are on their way or here."""
        self.sought = ""
        """The paragraph to go to in the next answer."""
        self.anew = True
        """True while the next answer is that of another question."""
        self.stepping = False
        """True while `n` or `N` waits for the row it went to."""
        self.listing = Listing({}, 0, (0, 0))

    @property
    def count(self) -> int:
        """How many paragraphs match, or are here before they are counted; where none does, a line says what to do."""
        if not self.hits:
            return 0
        return max(1, self.hits.total, self.hits.start + len(self.hits.rows), len(self.hits.instead))

    @property
    def page(self) -> int:
        """Paragraphs asked for at a time: those that are seen, since each one more makes every letter later."""
        return self.tall // usual_lines(self.tall) + 1 if self.tall else UNSEEN

    @property
    def first(self) -> int:
        """The first hit that is seen."""
        return self.item_at(self.top)

    @property
    def here(self) -> Hit | None:
        """The hit under the cursor."""
        return self.known.get(self.cursor)

    def place(self, item: int) -> tuple[int, int]:
        """Say where a hit stands."""
        return self.listing.place(item)

    def item_at(self, number: int) -> int:
        """Say which hit a line belongs to."""
        return self.listing.item_at(number)

    def bar_at(self, item: int) -> int:
        """Say which line carries the bar: the headline, or the first words."""
        return self.listing.head(item)

    def watch_hits(self, old: Hits | None, hits: Hits | None) -> None:
        """Show a new answer; a moved cursor stays on its paragraph, else on its place, or goes to the first."""
        if hits is None:
            return
        sought = self.here.address if self.here and self.cursor else self.sought
        before, otherwise = self.known, 0 if self.anew else self.cursor
        rows = dict(enumerate(hits.rows, hits.start))
        self.known, self.asked = before | rows if self._is_same(old, hits, rows) else rows, set()
        self.sought, self.anew = "", False
        stays = next((n for n, hit in rows.items() if hit.address == sought), otherwise)
        self._show(stays, afresh=self.known != before)  # where only the count is new, the lines stay

    def _is_same(self, old: Hits | None, hits: Hits, rows: dict[int, Hit]) -> bool:
        """Tell whether an answer is the one before, asked once more: rows that are here already stay."""
        if self.anew or old is None or old.total != hits.total:
            return False
        same = old.header.generation == hits.header.generation
        return same and all(self.known.get(number, hit) == hit for number, hit in rows.items())

    def watch_further(self, further: Hits | None) -> None:
        """Show one more window of the same answer."""
        if further:
            self.known = self.known | dict(enumerate(further.rows, further.start))
            self._show(self.cursor, afresh=False)

    def _show(self, cursor: int, *, afresh: bool) -> None:
        """Show the rows that are here, with the cursor on the line where it was, and ask for those that are seen."""
        below = self.place(self.cursor)[0] - self.top
        self.lay_out(afresh=afresh)
        self.set_reactive(Pane.cursor, cursor)
        self.top = self.place(cursor)[0] - below
        self.refill(cursor)
        self._want(self.first, self.item_at(self.top + self.room - 1))
        if self.stepping and self.here:
            self._tell_step()

    def watch_looked(self) -> None:
        """Say what it is when there is nothing."""
        self.repaint()

    def watch_marks(self) -> None:
        """Show which paragraphs are marked."""
        self.lay_out(afresh=False)
        self.repaint()

    def watch_cursor(self) -> None:
        """Show the hit under the cursor and ask for rows before they are reached."""
        super().watch_cursor()
        self.stepping = False
        self._want(self.cursor, self.cursor + self.page, self.cursor - self.page)

    def _want(self, *rows: int) -> None:
        """Ask for the pages of rows that are not here yet."""
        total = self.hits.total if self.hits else 0
        missing = [row for row in rows if 0 <= row < total and row not in self.known]
        for start in {row // self.page * self.page for row in missing} - self.asked:
            self.asked.add(start)
            self.post_message(self.Wanted(start))

    def rearrange(self) -> None:
        """Break lines anew for another size."""
        self.tall = self.size.height or self.tall
        below = self.place(self.cursor)[0] - self.top
        self.lay_out()
        self.top = self.place(self.cursor)[0] - below

    def lay_out(self, *, afresh: bool = True) -> None:
        """Give each hit its lines; out of sight there are none."""
        width, height = self.size
        hits = self.known if width else {}
        drawn = self.listing.drawn if self.listing.width == width - 1 and not afresh else None
        self.listing = Listing(hits, self.count, (width - 1, height), self.marks, drawn)

    def draw(self, number: int, width: int) -> Content:  # noqa: ARG002 - hits are laid out for the width
        """Draw one line of a hit."""
        if self.known:
            return self.listing.draw(number)
        if not self.hits:
            return line("")
        from tui.explorer.drawing.unfound import unfound  # noqa: PLC0415 - most answers have rows

        return unfound(self.hits, number, looked=self.looked)

    def open(self) -> None:
        """Open the paragraph under the cursor, or ask what is offered there."""
        if self.here:
            self.post_message(self.Opened(self.here.address))
        elif self.hits and self.cursor < len(self.hits.instead):
            self.post_message(self.Instead(self.hits.instead[self.cursor]))

    def can_open(self) -> bool:
        """Tell whether there is one."""
        return self.here is not None or bool(self.hits and self.hits.instead)

    def do_next_hit(self) -> None:
        """Go to the next hit."""
        self._step(1)

    def do_previous_hit(self) -> None:
        """Go to the previous hit."""
        self._step(-1)

    def can_next_hit(self) -> bool:
        """Tell whether there is one."""
        return self.hits is not None and self.cursor + 1 < self.hits.total

    def can_previous_hit(self) -> bool:
        """Tell whether there is one."""
        return self.cursor > 0

    def _step(self, by: int) -> None:
        """Move, and say so."""
        self.cursor += by
        self._tell_step()

    def _tell_step(self) -> None:
        """Tell which hit it is, if that is known by now."""
        self.stepping = self.here is None
        self.post_message(self.Stepped(self.here))
