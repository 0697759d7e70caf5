"""A dialog for one line of the user's own words."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.widgets import Input

from tui.explorer.screens.chooser import Chooser

if TYPE_CHECKING:
    from tui.explorer.drawing.block import Block


class AskText(Chooser[str]):
    """Gives what was typed, an empty text too; None where it was left."""

    DEFAULT_CSS: ClassVar = """
    AskText > Vertical { height: 4; }
    AskText Choices { display: none; }
    """

    hint = "Enter takes it, ctrl-g leaves"

    def __init__(self, title: str, proposal: str = "", hint: str = "") -> None:
        super().__init__()
        self.heading, self.proposal = title, proposal
        self.hint = hint or self.hint

    def opened(self) -> None:
        """Offer words that can be taken as they are."""
        self.query_one(Input).value = self.proposal

    def choices(self, typed: str, width: int) -> list[Block]:  # noqa: ARG002 - nothing is offered
        """Offer nothing."""
        return []

    def submit(self) -> None:
        """Give the words."""
        self.dismiss(self.typed)
