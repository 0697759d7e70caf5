"""A dialog over a list that is narrowed by typing: Enter gives what is chosen, ctrl-g or Escape nothing."""

from typing import ClassVar, TypeVar

from textual import getters
from textual.app import ComposeResult
from textual.await_complete import AwaitComplete
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.reactive import reactive
from textual.screen import ModalScreen
from textual.widgets import Input

from tui.explorer.drawing.block import Block
from tui.explorer.keyed import Keyed
from tui.explorer.leaving import Leaving
from tui.explorer.text import line
from tui.explorer.widgets.blocks import Blocks
from tui.explorer.widgets.drawn import OneLine

T = TypeVar("T")

NOTHING = Block((line(("nothing fits; Backspace widens", "dim")),))
"""Stands in the list where nothing fits what was typed."""


class Choices(Blocks):
    """What can be chosen."""

    DEFAULT_CSS: ClassVar = """
    Choices { height: 1fr; }
    """

    can_focus = False
    active = True  # its cursor is moved from the box above

    def make(self, width: int) -> list[Block]:
        """Let the dialog make them."""
        assert isinstance(self.screen, Chooser)
        found = self.screen.choices(self.screen.typed, width)
        return found if found or not self.screen.typed else [NOTHING]


class Title(OneLine):
    """What the dialog asks."""

    title: reactive[str] = reactive("")
    """The words."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.set_reactive(Title.title, title)

    def words(self, width: int) -> Content:  # noqa: ARG002 - it is cut at the end
        """Say it."""
        return line((self.title, "title"))


class Chooser(ModalScreen[T | None], Leaving[T | None]):
    """Type to narrow, arrows to move, Enter to choose."""

    DEFAULT_CSS: ClassVar = """
    Chooser { align: center middle; background: $background 60%; }
    Chooser > Vertical {
        width: 78; max-width: 100%; height: 80%; border: round $bar; padding: 0 1; background: $surface;
        & > Input, & > Input:focus { border: none; height: 1; padding: 0; background: transparent; }
        & > Input:ansi > .input--cursor, & > Input:ansi > .input--selection { background: ansi_default; color: ansi_default; text-style: reverse; }
    }
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down,ctrl+n", "move('down')"),
        Binding("up", "move('up')"),
        Binding("pagedown", "move('page_down')"),
        Binding("pageup", "move('page_up')"),
        Binding("ctrl+g,escape,ctrl+c", "cancel"),
    ]

    heading = ""
    """What the dialog asks."""
    hint = "type to narrow, Enter chooses, ctrl-g leaves"
    """What the empty box says."""

    conversing = False
    """True where more may be asked once it is answered: the key typed behind the answer waits for that."""

    keyed = getters.app(Keyed)
    choices_list = getters.query_one(Choices)
    title_line = getters.query_one(Title)

    def __init__(self) -> None:
        super().__init__()
        self.typed = ""
        self.asked = False

    def dismiss(self, result: T | None = None) -> AwaitComplete:
        """Leave, and take the turn from the user at once where more may be asked."""
        if self.conversing:
            self.keyed.users_turn.clear()
        return super().dismiss(result)

    def holds_words(self) -> bool:
        """Tell, and say, the first time, whether something was typed that would be lost."""
        first, self.asked = not self.asked, True
        if holds := first and bool(self.typed):
            self.title_line.title = "ctrl-q again leaves what you typed, and quits"
        return holds

    def compose(self) -> ComposeResult:
        """Title, box, list."""
        with Vertical():
            yield Title(self.heading)
            yield Input(placeholder=self.hint)
            yield Choices()

    def on_mount(self) -> None:
        """Keep the cursor still."""
        self.query_one(Input).cursor_blink = False
        self.opened()

    def opened(self) -> None:
        """Do what is to be done when the dialog opens."""

    def choices(self, typed: str, width: int) -> list[Block]:
        """Give the blocks that fit what was typed, the best first."""
        raise NotImplementedError

    def chosen(self, block: Block) -> T | None:
        """Turn a block into the answer."""
        raise NotImplementedError

    def on_input_changed(self, event: Input.Changed) -> None:
        """Narrow the list."""
        self.typed = event.value
        self.choices_list.show()
        self.narrowed()

    def narrowed(self) -> None:
        """Do what else is to be done when something was typed; Textual would call each class's own handler."""

    def on_input_submitted(self) -> None:
        """Choose."""
        self.submit()

    @property
    def offered(self) -> Block | None:
        """What is under the cursor, if it can be chosen."""
        here = self.choices_list.here
        return None if here is NOTHING else here

    def submit(self) -> None:
        """Give what is under the cursor; where nothing fits, what was typed can be mended."""
        if self.offered:
            self.dismiss(self.chosen(self.offered))

    def action_move(self, to: str) -> None:
        """Move in the list."""
        self.choices_list.action_move(to)

    def action_cancel(self) -> None:
        """Leave without a choice."""
        self.dismiss(None)
