"""A dialog that offers a few ready answers."""

from typing import ClassVar

from tui.explorer.drawing.block import Block
from tui.explorer.screens.chooser import Chooser
from tui.explorer.text import line

BESIDE = 4
"""Lines of the dialog beside the answers."""


class OptionsScreen(Chooser[str]):
    """Gives the value chosen."""

    DEFAULT_CSS: ClassVar = """
    OptionsScreen > Vertical { height: auto; max-height: 80%; }
    """

    def __init__(self, title: str, options: dict[str, str]) -> None:
        super().__init__()
        self.heading = title
        self.options = options

    def opened(self) -> None:
        """Be as high as the answers, where there is room."""
        room = self.size.height * 4 // 5 - BESIDE
        self.choices_list.styles.height = max(1, min(len(self.options), room))

    def choices(self, typed: str, width: int) -> list[Block]:  # noqa: ARG002 - a line is cut at the end
        """List the options that hold what was typed."""
        sought = typed.casefold()
        fitting = [pair for pair in self.options.items() if sought in " ".join(pair).casefold()]
        return [
            Block((line(value.ljust(max(map(len, self.options)) + 2), (says, "dim")),), command=value)
            for value, says in fitting
        ]

    def chosen(self, block: Block) -> str | None:
        """Give the value."""
        return block.command
