"""The query box: asks at each letter, and says how many paragraphs match.

In it every printable key types. Enter keeps the query and goes to the results, Down goes there and leaves it
live, ctrl-g (Escape too) leaves and restores what stood before, Up walks the history.
"""

from asyncio import TimerHandle, get_running_loop
from typing import ClassVar

from textual import work
from textual.binding import Binding, BindingType
from textual.geometry import Size
from textual.message import Message
from textual.reactive import Reactive, var
from textual.suggester import SuggestionReady
from textual.widgets import Input

from tui.explorer.widgets.completer import Completer

PAUSE = 0.1
"""Seconds without a letter after which a completion is asked for, so that it never holds up the answer to a letter."""

HINTS = (
    "words, “a phrase”, person:lynne, status:estranged, said:…, date:2023-05..",
    "words, “a phrase”, person:lynne, date:2023-05..",
    "words, “a phrase”, person:…",
    "words",
)
"""What an empty box says, as much as there is room for."""


class QueryBox(Input, inherit_css=False):
    """One line of the query grammar."""

    DEFAULT_CSS: ClassVar = """
    QueryBox { height: 1; width: 1fr; scrollbar-size-horizontal: 0; color: $foreground; }
    QueryBox > .input--cursor { background: $input-cursor-background; color: $input-cursor-foreground; text-style: $input-cursor-text-style; }
    QueryBox > .input--selection { background: $input-selection-background; color: $input-selection-foreground; }
    QueryBox > .input--placeholder, QueryBox > .input--suggestion { color: $dim; }
    QueryBox:ansi > .input--cursor, QueryBox:ansi > .input--selection { background: ansi_default; color: ansi_default; text-style: reverse; }
    QueryBox:ansi > .input--placeholder, QueryBox:ansi > .input--suggestion { color: ansi_default; text-style: dim; }
    """

    COMPONENT_CLASSES = Input.COMPONENT_CLASSES

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "leave_live", "to the results, still live"),
        Binding("up", "older", "older query"),
        Binding("ctrl+g,escape", "restore", "leave, as before"),
    ]

    virtual_size: Reactive[Size] = Reactive(Size(0, 0))
    """As wide as what is typed; Textual would lay out the whole screen whenever it changes: 3 ms a letter (measured)."""
    history: var[tuple[str, ...]] = var(())
    """Queries kept before, the newest last."""

    class Changed(Input.Changed, bubble=False):
        """What Textual tells of each letter; nobody else listens."""

    class Asked(Message):
        """The query changed, or is kept as it is shown."""

        def __init__(self, query: str, *, typing: bool) -> None:
            super().__init__()
            self.query = query
            """Its text."""
            self.typing = typing
            """True while its last word is still being typed."""

    class Left(Message):
        """The box was left for the results."""

        def __init__(self, kept: str) -> None:
            super().__init__()
            self.kept = kept
            """The query to remember, else empty."""

    def __init__(self, completer: Completer, *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(placeholder=HINTS[-1], id=id, select_on_focus=False)
        self.completer = completer
        self.pause: TimerHandle | None = None
        self.cursor_blink = False
        self.before = ""
        self.walked = 0

    def watch_value(self, value: str) -> None:
        """Ask at once: `Input.Changed` would come a frame later. A completion is asked for after a pause."""
        if not self.has_focus:
            return
        self.post_message(self.Asked(value, typing=True))
        if self.pause:
            self.pause.cancel()
        self.pause = get_running_loop().call_later(PAUSE, self.complete)

    @work(exclusive=True)
    async def complete(self) -> None:
        """Offer what the last word may become; Textual's own suggester would start a task at each letter."""
        value = self.value
        if completed := await self.completer.completed(value):
            self.post_message(SuggestionReady(value, completed))

    def on_unmount(self) -> None:
        """Ask for no completion any more."""
        if self.pause:
            self.pause.cancel()

    def on_resize(self) -> None:
        """Say as much in the empty box as there is room for."""
        self.placeholder = next((hint for hint in HINTS if len(hint) < self.size.width), HINTS[-1])

    def on_focus(self) -> None:
        """Remember what stood here, to restore it."""
        self.before, self.walked = self.value, 0

    def do_search(self) -> None:
        """Start typing."""
        self.screen.set_focus(self)

    async def action_submit(self) -> None:
        """Keep the query as it is understood, its last word as a beginning (`coff*`), and go to the results."""
        self.value = kept_form(self.value)
        self.post_message(self.Asked(self.value, typing=False))
        self.post_message(self.Left(self.value.strip()))

    def action_leave_live(self) -> None:
        """Go to the results; the last word stays a prefix."""
        self.post_message(self.Left(""))

    def action_restore(self) -> None:
        """Leave, with the query that stood before."""
        self.value = self.before
        self.post_message(self.Asked(self.value, typing=False))
        self.post_message(self.Left(""))

    def action_older(self) -> None:
        """Show the query kept before this one; past the oldest, the newest again."""
        if self.history:
            self.walked = self.walked % len(self.history) + 1
            self.value = self.history[-self.walked]

    def action_copy(self) -> None:
        """Copy what is selected; with nothing selected ctrl-c leaves the box."""
        if self.selected_text:
            super().action_copy()
        else:
            self.action_restore()


def kept_form(query: str) -> str:
    """Write a query as it was understood while it was typed, so that keeping it changes nothing found."""
    from index.query import QueryError, parse  # noqa: PLC0415 - the grammar is loaded when the first query is kept

    try:
        understood = parse(query, typing=True).understood
        parse(understood)
    except QueryError:
        return query
    return query if "…" in understood else understood
