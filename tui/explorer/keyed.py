"""What screens and widgets know of the application that they are part of."""

from asyncio import Event
from pathlib import Path

from textual.app import App

from tui.explorer.keys import COMMANDS, Command


class Keyed(App[None], inherit_css=False):
    """An application that knows what the user set."""

    commands: tuple[Command, ...] = COMMANDS
    """The table of keys, with the user's own in it."""
    called: str = ""
    """What the archive is called."""
    copies: Path | None = None
    """The file to which copies are added; None hands them to the terminal."""

    def __init__(self) -> None:
        super().__init__()
        self.begun = Event()
        """Set once the main screen stands: keys that were typed before wait for it."""
        self.users_turn = Event()
        """Set but while the next dialog is made, or a verdict is taken: the key typed behind waits for it."""
        self.users_turn.set()
