"""A dialog for one line of the user's own words."""

from tui.explorer.drawing.block import Block
from tui.explorer.screens.chooser import Chooser


class AskText(Chooser[str]):
    """Gives what was typed, an empty text too; None where it was left."""

    hint = "Enter takes it, ctrl-g leaves"

    def __init__(self, title: str) -> None:
        super().__init__()
        self.heading = title

    def choices(self, typed: str, width: int) -> list[Block]:  # noqa: ARG002 - nothing is offered
        """Offer nothing."""
        return []

    def submit(self) -> None:
        """Give the words."""
        self.dismiss(self.typed)
