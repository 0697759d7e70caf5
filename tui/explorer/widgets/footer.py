"""The bottom line: what is said for a moment, `typing`, or the keys that do something here and now."""

from textual import getters
from textual.content import Content
from textual.reactive import reactive, var

from tui.explorer.keyed import Keyed
from tui.explorer.keys import Command, Place, key_names
from tui.explorer.text import Part, line
from tui.explorer.widgets.said import Said
from tui.wording import counted

TYPING: tuple[tuple[str, str], ...] = (
    ("Enter", "keep"),
    ("↓", "results"),
    ("→", "complete"),
    ("↑", "history"),
    ("ctrl-g", "leave"),
)
"""What the line says while the query is typed."""

OWN_FIRST = 2.5
"""Places by which a command of the pane in front comes earlier."""

GAP = 3
"""Blanks after each verb."""

SHORT: dict[str, str] = {
    "screen.open": "open",
    "box.search": "search",
    "filters.clear": "clear",
    "panel.tie": "tie",
    "panel.all_ties": "all ties",
    "panel.why": "why",
    "panel.time_line": "time line",
    "panel.earlier": "earlier",
    "panel.later": "later",
    "panel.label": "label",
    "panel.previous_label": "previous",
    "people.pick": "person",
    "results.next_hit": "next hit",
    "panel.next_evidence": "evidence",
    "screen.help": "all keys",
}
"""Shorter words for commands, where the table's own are too long for the line."""


class Footer(Said):
    """Keys and verbs, the most useful first, as many as fit."""

    typing: reactive[bool] = reactive(default=False)
    """True while the query box has the focus."""
    late: reactive[bool] = reactive(default=False)
    """True where an answer is waited for and does not come soon."""
    held: var[int] = var(0)
    """How many keys wait for it."""
    turn: var[int] = var(0)
    """Counts up whenever something else becomes possible."""

    keyed = getters.app(Keyed)

    def __init__(self, place: Place) -> None:
        super().__init__()
        self.place = place

    def watch_typing(self) -> None:
        """Say how to type, whatever was said before."""
        if self.typing:
            self.say_no_more()

    @property
    def urgent(self) -> bool:
        """True while an answer is waited for."""
        return self.late

    def watch_late(self) -> None:
        """Say that an answer is waited for, and then again what was said before."""
        self.make_room()

    def watch_turn(self) -> None:
        """Name what is possible now; while the query is typed that is always the same."""
        if not self.typing:
            self.refresh()

    def watch_held(self) -> None:
        """Count the keys that wait; where the answer comes soon nobody needs to know."""
        if self.late:
            self.refresh()

    def words(self, width: int) -> Content:
        """Name what can be done."""
        if self.late:
            waiting = (
                f"{counted(self.held, 'key')} wait{'s' * (self.held == 1)} for the answer   "
                if self.held
                else ""
            )
            return line(
                ("asking the archive …   ", "title"), (waiting, "dim"), *pairs([("ctrl-g", "give up")])
            ).rstrip()
        if self.typing:
            keys = pairs(fitting(list(TYPING), width - len("typing  "), ends=1))
            return line(("typing  ", "title"), *keys).rstrip()
        commands = [c for c in self.keyed.commands if c.footer and self.place in c.places]
        possible = (c for c in sorted(commands, key=self._rank) if self.screen.check_action("do", (c.id,)))
        said = [(key_names(c)[0], SHORT.get(c.id, c.says)) for c in possible]
        return line(*pairs(fitting(said, width, ends=2))).rstrip()

    def _rank(self, command: Command) -> float:
        """Say how early a command is named: what the pane in front does itself comes before what others do."""
        owner = command.id.partition(".")[0]
        own = getattr(self.screen, owner, None) is self.screen.focused
        return command.footer - OWN_FIRST if own else command.footer


def fitting(said: list[tuple[str, str]], width: int, ends: int) -> list[tuple[str, str]]:
    """Leave out what there is no room for, first what stands last but for the ends."""
    kept = list(said)
    while kept and line(*pairs(kept)).cell_length - GAP > width:
        del kept[-1 - ends if len(kept) > ends else -1]
    return kept


def pairs(said: list[tuple[str, str]]) -> list[Part]:
    """Write keys and their verbs."""
    return [part for key, verb in said for part in ((key, "key"), (f" {verb}   ", "dim"))]
