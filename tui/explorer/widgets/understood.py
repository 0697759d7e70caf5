"""The line below the query: the query as understood, what was noted, or what is wrong with it."""

from typing import ClassVar

from textual.content import Content
from textual.reactive import reactive

from index.archive.answers.search import Hits
from index.archive.answers.state import ArchiveState
from tui.explorer.text import Part, line
from tui.explorer.widgets.drawn import OneLine
from tui.wording import counted


class Understood(OneLine):
    """One line that leaves nothing unsaid: errors first."""

    DEFAULT_CSS: ClassVar = """
    Understood { padding: 0 1; }
    """

    hits: reactive[Hits | None] = reactive(None)
    """The newest answer."""
    state: reactive[ArchiveState | None] = reactive(None)
    """What the archive is."""

    def words(self, width: int) -> Content:  # noqa: ARG002 - it is cut at the end
        """Say it."""
        if self.hits is None:
            return line(("asking the archive …", "dim"))
        if self.hits.error:
            return line(("! ", "error"), (self.hits.error, "error"))
        notes: list[Part] = [(f"  ! {note}", "warning") for note in self.hits.header.notes]
        if not self.hits.header.complete:
            notes.append((f"  … {self.hits.header.reason or 'still counting'}", "warning"))
        elif self.state and self.state.indexing:
            notes.append(("  … another process brings the index up to date", "warning"))
        if not self.hits.understood:
            return line(*notes, "  " if notes else "", (self._archive(), "dim"), *self._news())
        return line(("= ", "dim"), (self.hits.understood, "dim"), *notes)

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
        return ["   ", (" · ".join(told), "chosen"), (since, "dim")]
