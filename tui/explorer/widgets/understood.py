"""The line below the query: the query as understood, what was noted, or what is wrong with it; the archive's name at its end."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.content import Content
from textual.reactive import reactive

from tui.explorer.text import Part, apart, line
from tui.explorer.widgets.drawn import OneLine
from tui.wording import counted

if TYPE_CHECKING:
    from index.archive.answers.search import Hits
    from index.archive.answers.state import ArchiveState

GAP = 3
"""Columns at least between what is said and the archive's name."""

LEAST = 16
"""Columns of the query shown at least."""


class Understood(OneLine):
    """One line that leaves nothing unsaid: errors first."""

    DEFAULT_CSS: ClassVar = """
    Understood { padding: 0 1; }
    """

    hits: reactive[Hits | None] = reactive(None)
    """The newest answer."""
    state: reactive[ArchiveState | None] = reactive(None)
    """What the archive is."""

    def __init__(self, archive: str) -> None:
        super().__init__()
        self.archive = archive

    def words(self, width: int) -> Content:
        """Say it, and which archive is open where there is room for that too."""
        told, name = self._told(width), line((self.archive, "dim"))
        return apart(told, name, width) if told.cell_length + GAP + name.cell_length <= width else told

    def _told(self, width: int) -> Content:
        """Say it; where it is too long, the archive's size and the end of the query give way to what is noted."""
        if self.hits is None:
            return line(("asking the archive …", "dim"))
        if self.hits.error:
            return line(("! ", "error"), (self.hits.error, "error"))
        notes = line(*self._notes())
        if self.hits.understood:
            query = line(("= ", "dim"), (self.hits.understood, "dim"))
            room = width - notes.cell_length
            return line(query.truncate(max(LEAST, room), ellipsis=True), notes)
        size, news = line((self._archive(), "dim")), line(*self._news())
        whole = line(size, notes, "   " if news else "", news)
        return whole if whole.cell_length <= width else line(notes, " " if notes else "", news)

    def _notes(self) -> list[Part]:
        """List what is to be known of the answer."""
        assert self.hits
        notes: list[Part] = [(f"  ! {note}", "warning") for note in self.hits.header.notes]
        if not self.hits.header.complete:
            notes.append((f"  … {self.hits.header.reason or 'still counting'}", "warning"))
        elif self.state and self.state.indexing:
            notes.append(("  … another process brings the index up to date", "warning"))
        return notes

    def _archive(self) -> str:
        """Name the archive's size."""
        if self.state is None:
            return "every paragraph"
        people = f"{self.state.people:,} {'person' if self.state.people == 1 else 'people'}"
        told = (counted(self.state.articles, "article"), counted(self.state.paragraphs, "paragraph"), people)
        return " · ".join(told)

    def _news(self) -> list[Part]:
        """Say what came and moved since the last visit."""
        if self.state is None or not (self.state.came or self.state.moved):
            return []
        came, moved = self.state.came, self.state.moved
        told = [counted(came, "new article")] if came else []
        told += [counted(moved, "tie") + " moved"] if moved else []
        since = f" since {self.state.last_visit[:10]}: is:new and R show them"
        return [(" · ".join(told), "chosen"), (since, "dim")]
