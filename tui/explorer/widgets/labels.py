"""Above the list of all ties: every label with how many stand so, the one shown in full."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.content import Content
from textual.reactive import reactive

from tui.explorer.drawing.status import label
from tui.explorer.text import line
from tui.explorer.widgets.drawn import OneLine

if TYPE_CHECKING:
    from index.archive.answers.ties import TiesFound


class Labels(OneLine):
    """All, and each label that any tie has."""

    DEFAULT_CSS: ClassVar = """
    Labels { padding: 0 1; }
    """

    found: reactive[TiesFound | None] = reactive(None)
    """The answer."""
    chosen: reactive[str] = reactive("")
    """The label shown, else all."""

    def words(self, width: int) -> Content:
        """Name them all where there is room, else only the one shown; of the others their signs."""
        stand = stages(self.found)
        whole, briefer = (
            line(("All ties  ", "title"), self._tabs(stand, names=names)) for names in (True, False)
        )
        told = whole if whole.cell_length <= width else briefer
        hinted = line(told, ("   s goes to the next", "dim"))
        return hinted if stand and hinted.cell_length <= width else told

    def _tabs(self, stand: list[tuple[str, int]], *, names: bool) -> Content:
        """Write the labels side by side."""
        whole = sum(count for _, count in stand)
        tabs = [line(("any label", "" if self.chosen else "chosen"), (f" {whole:,}", "count"))]
        for name, count in stand:
            shown = label(name) if names or name == self.chosen else label(name)[:1]
            tabs.append(
                line(shown.stylize("shown") if name == self.chosen else shown, (f" {count:,}", "count"))
            )
        return line("   ").join(tabs)


def stages(found: TiesFound | None) -> list[tuple[str, int]]:
    """Give each label that any tie has with its count, from cautious to bold; no status, which tells least, last."""
    stand = list(found.labels) if found else []
    return sorted(stand, key=lambda one: one[0] == "no status")
