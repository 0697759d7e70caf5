"""The status in one line, for terminals too narrow for the panel."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.content import Content
from textual.reactive import reactive

from tui.explorer.drawing.marking import brief
from tui.explorer.drawing.status import label, short
from tui.explorer.text import line
from tui.explorer.widgets.drawn import OneLine
from tui.explorer.widgets.panel import in_full

if TYPE_CHECKING:
    from index.archive.answers.search import Hits
    from index.archive.answers.status import Standing
    from index.archive.answers.ties import TieRow, TiesFound


class Short(OneLine):
    """Where the two filtered by stand, or how many ties the results hold."""

    SCOPED_CSS = False  # it obeys a class of the screen
    DEFAULT_CSS: ClassVar = """
    Short { padding: 0 1; display: none; }
    .-narrow Short { display: block; }
    """

    told: reactive[TiesFound | Standing | None] = reactive(None)
    """What the panel shows."""
    hits: reactive[Hits | None] = reactive(None)
    """The newest answer."""

    def words(self, width: int) -> Content:
        """Say it."""
        if in_full(self.told):
            return short(self.told, width)
        if self.told is None:
            return line("")
        if not self.told.rows:
            none = self.hits is None or not self.hits.total
            return line(("" if none else "no tie in these paragraphs", "dim"))
        one = self.told.total == 1
        told = line(
            (f"{self.told.total:,} {'tie' if one else 'ties'}", "strong"),
            (f"  3 shows {'it' if one else 'them'}   ", "dim"),
        )
        first = self.told.rows[0]
        names = self._who(first)
        whole, briefer = (
            line(told, f"{' – '.join(called)}: ", label(first.label))
            for called in (names, [brief(name, 0) for name in names])
        )
        return whole if whole.cell_length <= width else briefer

    def _who(self, tie: TieRow) -> list[str]:
        """Name the two, or only the other where one of them is filtered by."""
        filtered = [row.name for row in self.hits.filters] if self.hits else []
        return [name for name in tie.names if filtered != [name]]
