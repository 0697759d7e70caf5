"""A screen whose commands belong to its widgets: each verb is a method `do_VERB` of its owner.

`can_VERB` beside it says whether it does anything now; footer, help, palette and keys obey.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, TypeVar

from textual import getters
from textual.events import Key
from textual.reactive import Reactive
from textual.screen import Screen
from textual.widget import Widget

from index.service.client import ServiceError, SupersededError
from tui.explorer import screens
from tui.explorer.bindings import action
from tui.explorer.expecting import Expecting
from tui.explorer.here import NOTHING, Here
from tui.explorer.keyed import Keyed
from tui.explorer.keys import SHOWN, Command, Place

if TYPE_CHECKING:
    from index.archive.answers.every import Answer
    from index.archive.questions.asks import A, Asks
    from tui.explorer.asking import Archive
    from tui.explorer.taking import Takes
    from tui.explorer.verdicts import Verdicts

T = TypeVar("T")
"""What a screen gives when it is left."""

TOO_SMALL = frozenset(("-tiny", "-flat"))
"""Classes of a screen on which there is room for nothing."""


class Owned(Expecting[T], inherit_css=False):
    """Hands each command to its owner, and asks the archive."""

    PLACE: Place = "browse"
    """Where in the table of keys this screen stands."""

    focused: Reactive[Widget | None] = Reactive(None, repaint=False)
    """What has the focus; Textual would send the whole screen again whenever it moves: 20 kB at 140x45 (measured)."""

    DEFAULT_CSS: ClassVar = """
    Owned { layout: vertical; background: $background; color: $foreground; overflow: hidden; layers: base cover; }
    Owned > .screen--selection { background: $screen-selection-background; color: $screen-selection-foreground; }
    """

    COMPONENT_CLASSES = Screen.COMPONENT_CLASSES

    HORIZONTAL_BREAKPOINTS = [(0, "-tiny"), (60, "-narrow"), (100, "-wide")]  # noqa: RUF012 - as Textual declares it
    VERTICAL_BREAKPOINTS = [(0, "-flat"), (20, "-tall")]  # noqa: RUF012 - as above

    keyed = getters.app(Keyed)

    def __init__(self, archive: Archive, folders: tuple[Path, ...] = ()) -> None:
        super().__init__(classes=self._fitting())
        self.archive = archive
        self.folders = folders

    def _fitting(self) -> str:
        """Name the classes of the terminal's size from the start, else Textual styles and lays out everything twice."""
        sizes = (
            (self.app.size.width, self.HORIZONTAL_BREAKPOINTS),
            (self.app.size.height, self.VERTICAL_BREAKPOINTS),
        )
        return " ".join(max(pair for pair in steps if pair[0] <= size)[1] for size, steps in sizes)

    def on_resize(self) -> None:
        """Draw everything: a terminal that was smaller for a moment has lost what stood there. Say where it is too small."""
        self.refresh()
        if not TOO_SMALL.isdisjoint(self._fitting().split()) and not self.query("TooSmall"):
            from tui.explorer.widgets.toosmall import TooSmall  # noqa: PLC0415 - few terminals are

            self.mount(TooSmall())

    @cached_property
    def takes(self) -> Takes:
        """Who takes things away; loaded after the first picture, like who rules."""
        from tui.explorer.taking import Takes  # noqa: PLC0415 - see above

        return Takes(self)

    @cached_property
    def verdicts(self) -> Verdicts:
        """Who rules."""
        from tui.explorer.verdicts import Verdicts  # noqa: PLC0415 - see above

        return Verdicts(self)

    def here(self) -> Here:
        """Say what is under the cursor."""
        return NOTHING

    def takeaway(self) -> Asks[Answer] | None:
        """Say what can be written to a file: the question that is answered by it."""
        return None

    def look_again(self) -> None:
        """Ask anew, after something was ruled."""

    def owner(self, name: str) -> object | None:
        """Find who does a command; None where this screen has nobody for it."""
        return self if name == "screen" else getattr(self, name, None)

    def action_do(self, command: str) -> None:
        """Do a command of the table."""
        name, verb = command.split(".")
        getattr(self.owner(name), f"do_{verb}")()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Say whether a command does anything now: the one place that is asked."""
        if action != "do":
            return True
        name, verb = str(parameters[0]).split(".")
        if name in {"app", "pane"}:
            return True
        owner = self.owner(name)
        if not hasattr(owner, f"do_{verb}"):
            return False
        possible = getattr(owner, f"can_{verb}", None)
        return possible is None or possible()

    def on_key(self, event: Key) -> None:
        """Say so where a key does nothing here and now, until the next one is pressed."""
        if event.key in self.active_bindings:
            return
        letter = event.character if event.is_printable else event.key.replace("ctrl+", "ctrl-")
        bound = [c for c in self.keyed.commands if {event.key, event.character} & set(c.keys.split(","))]
        meant = [c.says for c in sorted(bound, key=lambda c: self.PLACE not in c.places)]
        about = f" ({meant[0]})" if meant else ""
        key = SHOWN.get(event.key, letter)
        self.footer.say(f"{key}{about} does nothing here · ? lists what does", of_key=True)

    def on_paste(self) -> None:
        """Say so where nothing takes what is pasted."""
        self.tell("only an input takes what is pasted; press its key first, as / for a search")

    def asked(self, question: Asks[A], channel: str = "") -> AsyncIterator[A]:
        """Ask the archive at once, before the picture is painted; the answer comes in parts."""
        return self._heard(self.archive.answers(question, channel=channel))

    async def _heard(self, answers: AsyncIterator[A]) -> AsyncIterator[A]:
        """Give the parts as they come; what cannot be answered is said, what is superseded is silent."""
        try:
            async for answer in answers:
                yield answer
        except SupersededError:
            return
        except ServiceError as error:
            self.tell(str(error), wrong=True)

    def tell(self, text: str, *, wrong: bool = False) -> None:
        """Say one thing for a moment, in place of what was said before."""
        self.footer.say(text, wrong=wrong)

    def possible(self) -> list[Command]:
        """List the commands that do something here and now."""
        return [
            command
            for command in self.keyed.commands
            if {self.PLACE, "pane"} & set(command.places) and self.check_action("do", (command.id,))
        ]

    def do_help(self) -> None:
        """Show the keys valid here, and run the one chosen."""
        self.app.push_screen(screens.Help(self.possible()), self.run_command)

    async def run_command(self, command: str | None) -> None:
        """Run a command of the table by its id."""
        chosen = next((known for known in self.keyed.commands if known.id == command), None)
        if chosen:
            mover = self.focused if chosen.places == ("pane",) else None
            await self.app.run_action(action(chosen), mover or self)

    def do_draw_again(self) -> None:
        """Draw everything again."""
        self.refresh(repaint=True, layout=True, recompose=False)
