"""The status panel: where they stand.

It follows the people filtered by: none, the ties of the results; one, all her ties; two, the tie in full;
more, the ties among them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from textual.content import Content
from textual.message import Message
from textual.reactive import var

from tui.explorer.here import NOTHING, Here, of_evidence
from tui.explorer.widgets.blocks import Blocks

if TYPE_CHECKING:
    from typing_extensions import TypeIs

    from index.archive.answers.search import Hits
    from index.archive.answers.status import Standing
    from index.archive.answers.ties import TiesFound
    from tui.explorer.drawing.block import Block

View = Literal["tie", "time line", "why"]
"""What a tie is looked at for."""

Told: TypeAlias = "TiesFound | Standing"
"""What the panel can show."""


NARROWER = "a search or a filter shows fewer, R all ties"
"""How those ties are seen that are not listed."""


def in_full(told: Told | None) -> TypeIs[Standing]:
    """Tell whether one tie is told in full; its record is loaded when the first one comes."""
    return hasattr(told, "tie")


class Panel(Blocks):
    """Ties, or one tie in full."""

    DEFAULT_CSS: ClassVar = """
    Panel { width: 1fr; height: 1fr; }
    """

    told: var[Told | None] = var(None)
    """What is told of the ties."""
    hits: var[Hits | None] = var(None)
    """The newest answer, for the people filtered by."""

    class Opened(Message):
        """A tie, or a paragraph of its evidence, was opened."""

        def __init__(self, people: tuple[str, ...] = (), address: str = "", view: View = "tie") -> None:
            super().__init__()
            self.people = people
            """Keys of the two, for a tie."""
            self.address = address
            """The paragraph, for evidence."""
            self.view = view
            """What of the tie is looked at first."""

    class Ended(Message):
        """There is no more evidence that way."""

    def watch_told(self, before: Told | None, told: Told | None) -> None:
        """Show a new answer; in the same tie told in full the cursor stays where it is."""
        same = in_full(before) and in_full(told) and before.people == told.people
        self.show(self.cursor if same else 0)

    @property
    def needed(self) -> bool:
        """True for a tie told in full as well: its evidence is read one after the other from any pane."""
        return super().needed or in_full(self.told)

    def make(self, width: int) -> list[Block]:
        """Draw what is told."""
        if in_full(self.told):
            from tui.explorer.drawing.standing import standing_blocks  # noqa: PLC0415 - loaded with the first tie in full

            return standing_blocks(self.told, width)
        if not self.told:
            return []
        from tui.explorer.drawing.ties import tie_blocks  # noqa: PLC0415 - loaded with the first ties

        return tie_blocks(self.told, width, NARROWER, self._seen_from())

    def heading(self, width: int) -> Content | None:
        """Say how many ties there are."""
        if not self.told or in_full(self.told) or not self.told.rows:
            return None
        from tui.explorer.drawing.ties import tie_heading  # noqa: PLC0415 - loaded with the first ties

        return tie_heading(self.told, width)

    def _seen_from(self) -> str:
        """Name the one person filtered by, whose name need not be repeated in each row."""
        filters = self.hits.filters if self.hits else ()
        return filters[0].key if len(filters) == 1 else ""

    def what(self) -> Here:
        """Say what is under the cursor."""
        if self.here is None:
            return NOTHING
        if in_full(self.told):
            return of_evidence(self.told, self.here.told, self.here.address)
        people = self.here.people
        pair = (people[0], people[1]) if len(people) > 1 else None
        pairs = zip(people, self.here.names, strict=True)
        named = {key: name for key, name in pairs if key != self._seen_from()}
        return Here(pair=pair, people=tuple(named), names=tuple(named.values()))

    def people_here(self) -> tuple[str, ...]:
        """Give the keys of the two whose tie is under the cursor; before the panel was ever seen, of the first tie told."""
        if in_full(self.told):
            return self.told.people if self.told.found == "found" else ()
        if self.here or not self.told or not self.told.rows:
            return self.here.people if self.here else ()
        return self.told.rows[0].people

    def do_tie(self) -> None:
        """Open the tie."""
        self.post_message(self.Opened(self.people_here()))

    def do_why(self) -> None:
        """Open the argument for it."""
        self.post_message(self.Opened(self.people_here(), view="why"))

    def do_time_line(self) -> None:
        """Open its time line."""
        self.post_message(self.Opened(self.people_here(), view="time line"))

    def can_tie(self) -> bool:
        """Tell whether a tie is under the cursor."""
        return bool(self.people_here())

    can_why = can_tie
    can_time_line = can_tie

    def do_next_evidence(self) -> None:
        """Open the next evidence."""
        self._step(1)

    def do_previous_evidence(self) -> None:
        """Open the evidence before."""
        self._step(-1)

    def can_next_evidence(self) -> bool:
        """Tell whether one tie is told in full, with evidence."""
        return in_full(self.told) and bool(self.told.evidence)

    can_previous_evidence = can_next_evidence

    def _step(self, by: int) -> None:
        """Move to another evidence and open it."""
        found = self.next_evidence(by)
        if found is None:
            self.post_message(self.Ended())
        else:
            self.cursor = found
            self.post_message(self.Opened(address=self.blocks[found].address))

    def open(self) -> None:
        """Open what is under the cursor."""
        if self.here and self.here.address:
            self.post_message(self.Opened(address=self.here.address))
        elif people := self.people_here():
            self.post_message(self.Opened(people=people))

    def can_open(self) -> bool:
        """Tell whether there is anything to open."""
        return bool(self.here and (self.here.address or self.people_here()))
