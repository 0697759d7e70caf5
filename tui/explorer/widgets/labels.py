"""Above the list of all ties: every label with how many stand so, the one shown in full."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.content import Content
from textual.reactive import reactive

from tui.explorer.drawing.status import label
from tui.explorer.text import line
from tui.explorer.widgets.drawn import OneLine

if TYPE_CHECKING:
    from index.archive.answers.people import PersonRow
    from index.archive.answers.ties import TiesFound


MOVED = "moved"
"""Stands among the labels for the ties that moved since the last visit."""

WORDS = {"": "any label", MOVED: "moved"}
"""What is no label, in words."""


class Labels(OneLine):
    """All, and each label that any tie has."""

    DEFAULT_CSS: ClassVar = """
    Labels { padding: 0 1; }
    """

    found: reactive[TiesFound | None] = reactive(None)
    """The answer."""
    person: reactive[PersonRow | None] = reactive(None)
    """Whose ties are shown; None is everybody's."""
    chosen: reactive[str] = reactive("")
    """The label shown; empty for all, or those that moved."""

    def words(self, width: int) -> Content:
        """Name and count them all where there is room, else only the one shown; of the others their signs."""
        stand = stages(self.found)
        title = line((f"Ties of {self.person.name}  " if self.person else "All ties  ", "title"))
        signs, briefest = self._tabs(stand, names=False), self._tabs(stand, names=False, counts=False)
        least = (line(title, briefest),) if self.person else (signs, briefest)
        choices = (line(title, self._tabs(stand, names=True)), line(title, signs), *least)
        told = next((one for one in choices if one.cell_length <= width), choices[-1])
        hint = "   x everybody's" if self.person else "   s to the next, S back" if stand[1:] else ""
        hinted = line(told, (hint, "dim"))
        return hinted if hinted.cell_length <= width else told

    def _tabs(self, stand: list[tuple[str, int]], *, names: bool, counts: bool = True) -> Content:
        """Write the choices side by side."""
        tabs = []
        for name, count in stand:
            chosen = name == self.chosen
            sign = _named(name) if names or chosen or name in WORDS else label(name)[:1]
            counted = (f" {count:,}" if counts or chosen else "", "count")
            tabs.append(line(sign.stylize("shown") if chosen else sign, counted))
        return line(" " * (1 + counts + names)).join(tabs)


def _named(name: str) -> Content:
    """Name a choice."""
    return line(WORDS[name]) if name in WORDS else label(name)


def stages(found: TiesFound | None) -> list[tuple[str, int]]:
    """Give what can be shown, with counts: all, those that moved, each label from cautious to bold, and no status last."""
    if found is None:
        return []
    stand = sorted(found.labels, key=lambda one: one[0] == "no status")
    moved = [(MOVED, found.moved)] if found.moved else []
    return [("", sum(count for _, count in stand)), *moved, *stand]
