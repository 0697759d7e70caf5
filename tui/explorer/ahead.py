"""Keys typed ahead of an answer: they wait for it, in the order typed, however long it takes.

`/word` Enter n, typed in one go, goes to a hit of `word`, never to one of what was found before. The application itself
waits for nothing meanwhile: the picture follows the terminal, and who gives up is heard at once.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from textual.events import Key, Paste
from textual.widgets import Input

from tui.explorer.screens.owned import Owned

if TYPE_CHECKING:
    from tui.explorer.app import Explorer

LEAVES_OFF = ("escape", "ctrl+g")
"""Keys that give up what is waited for, as they leave an input; the one of `screen.give_up` does so too."""

AT_ONCE = {"app.quit", "app.suspend_process", "screen.draw_again", "box.search", "filters.clear"}
"""Commands that act on no row: they wait for no answer, only behind keys that do."""

QUITS = "ctrl+q"
"""The key that waits for nothing at all."""


class Ahead:
    """Holds keys, and what is pasted, back while what they would act on is on its way."""

    def __init__(self, app: Explorer) -> None:
        self.app = app
        self.keys: deque[Key | Paste] = deque()
        self.pressing = False

    def holds(self, event: Key | Paste) -> bool:
        """Tell whether a key is taken here: it waits behind others or for an answer, or gives all of them up."""
        if isinstance(event, Key):
            if event.key == QUITS:
                return False
            if self._gives_up(event):
                return self._give_up(event)
        if not self.pressing and (not self._awaits() or self._is_at_once(event)):
            return False
        self.keys.append(event)
        if not self.pressing:
            self.pressing = True
            self.app.run_worker(self._press(), group="keys")
        self._tell()
        return True

    def _is_at_once(self, event: Key | Paste) -> bool:
        """Tell whether a key does what needs no answer."""
        active = self.app.screen.active_bindings.get(event.key) if isinstance(event, Key) else None
        return active is not None and active.binding.id in AT_ONCE

    def _gives_up(self, event: Key) -> bool:
        """Tell whether a key gives up."""
        bound = (one.keys.split(",") for one in self.app.commands if one.id == "screen.give_up")
        return event.key in {*LEAVES_OFF, *(key for keys in bound for key in keys)}

    def _give_up(self, event: Key) -> bool:
        """Forget the keys that wait, and have the screen stop waiting; tell whether that was all the key was for."""
        waited = bool(self.keys) or self._awaits() is not None
        self.keys.clear()
        self._tell()
        if not waited or event.key not in LEAVES_OFF:
            return False
        if screen := self._awaits():
            screen.stop_waiting()
        return True

    def _awaits(self) -> Owned[object] | None:
        """Give the screen whose answer a key waits for; what an input is told is not about rows."""
        screen = self.app.screen
        if isinstance(screen, Owned) and not screen.idle.is_set() and not isinstance(self.app.focused, Input):
            return screen
        return None

    async def _press(self) -> None:
        """Press the keys one after the other, each when what it acts on is there."""
        try:
            while self.keys:
                while self.keys and (screen := self._awaits()):
                    await screen.idle.wait()
                if self.keys:
                    await self.app.press(self.keys.popleft())
        finally:
            self.pressing = False
            self._tell()

    def _tell(self) -> None:
        """Have the bottom line say how many keys wait."""
        if isinstance(self.app.screen, Owned):
            self.app.screen.footer.held = len(self.keys)
