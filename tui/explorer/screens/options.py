"""A dialog that offers a few ready answers."""

from tui.explorer.drawing.block import Block
from tui.explorer.screens.chooser import Chooser
from tui.explorer.text import line


class OptionsScreen(Chooser[str]):
    """Gives the value chosen."""

    def __init__(self, title: str, options: dict[str, str]) -> None:
        super().__init__()
        self.heading = title
        self.options = options

    def choices(self, typed: str, width: int) -> list[Block]:  # noqa: ARG002 - a line is cut at the end
        """List the options that hold what was typed."""
        sought = typed.casefold()
        fitting = [pair for pair in self.options.items() if sought in " ".join(pair).casefold()]
        return [Block((line(value.ljust(20), (says, "dim")),), command=value) for value, says in fitting]

    def chosen(self, block: Block) -> str | None:
        """Give the value."""
        return block.command
