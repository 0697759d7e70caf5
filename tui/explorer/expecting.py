"""A screen that knows what it asked for and has not been told yet: only what answers the newest question is acted on."""

from asyncio import Event, TimerHandle, get_running_loop
from typing import TypeVar

from textual import getters

from tui.explorer.leaving import Leaving
from tui.explorer.widgets.footer import Footer

LATE = 0.4
"""Seconds after which the bottom line says that an answer is waited for."""

T = TypeVar("T")
"""What a screen gives when it is left."""


class Expecting(Leaving[T]):
    """Expects parts of what it shows, and says so where one is late."""

    footer = getters.query_one(Footer)

    def __init__(self, classes: str) -> None:
        super().__init__(classes=classes)
        self.idle = Event()
        """Set while what is shown answers what was asked last."""
        self.idle.set()
        self.expected: dict[str, object] = {}
        self.late: TimerHandle | None = None

    def on_unmount(self) -> None:
        """Say nothing any more."""
        self._forget_late()

    def expect(self, part: str, token: object) -> None:
        """Have keys wait for a part of what is shown, until the newest that was asked for has arrived."""
        self.expected[part] = token
        if self.idle.is_set():
            self.idle.clear()
            self.late = get_running_loop().call_later(LATE, self._say_late)

    def arrived(self, part: str, token: object) -> None:
        """Note that a part is there, unless a newer one is expected; keys wait no longer once all are."""
        if part in self.expected and self.expected[part] == token:
            del self.expected[part]
            if not self.expected:
                self._rest()

    def forget(self, part: str) -> None:
        """Wait no longer for a part that nobody asks for any more, or that did not come."""
        self.arrived(part, self.expected.get(part))

    def stop_waiting(self) -> None:
        """Have keys wait no longer for what did not come."""
        self.expected.clear()
        self._rest()

    def _rest(self) -> None:
        """Have keys wait for nothing."""
        self.idle.set()
        self._forget_late()
        self.footer.late = False

    def _say_late(self) -> None:
        """Say that an answer is waited for."""
        self.footer.late = True

    def _forget_late(self) -> None:
        """Have nothing said of it any more."""
        if self.late:
            self.late.cancel()
