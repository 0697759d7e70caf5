"""The count at the right of the query box: "7/42", and the order of the rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.content import Content
from textual.reactive import reactive

from tui.explorer.text import line
from tui.explorer.widgets.drawn import OneLine

if TYPE_CHECKING:
    from index.archive.answers.search import Hits


class Count(OneLine):
    """Which hit of how many is under the cursor."""

    DEFAULT_CSS: ClassVar = """
    Count { width: 26; text-align: right; }
    """

    hits: reactive[Hits | None] = reactive(None)
    """The newest answer."""
    cursor: reactive[int] = reactive(0)
    """The hit under the cursor, from 0."""
    order: reactive[str] = reactive("newest")
    """The order asked for."""

    def words(self, width: int) -> Content:
        """Say it."""
        if self.hits is None or self.hits.error:
            return line("")
        counting = self.hits.rows and not self.hits.total
        total = "…" if counting else f"{self.hits.total:,}"
        place = self.cursor + 1 if counting else min(self.cursor + 1, self.hits.total)
        said = line((f"{place:,}/{total}", "strong"), (f" · {self.order} ", "dim"))
        return said.pad_left(max(0, width - said.cell_length))
