"""The keys valid on this screen, narrowed by typing; Enter runs the one chosen."""

from textual.fuzzy import Matcher

from tui.explorer.drawing.block import Block
from tui.explorer.keys import Command, key_names
from tui.explorer.screens.chooser import Chooser
from tui.explorer.text import line


class Help(Chooser[str]):
    """Gives the id of a command to run."""

    heading = "Keys valid here"

    def __init__(self, possible: list[Command]) -> None:
        super().__init__()
        self.possible = possible
        self.keys = max(len(_keys(command)) for command in possible) + 2

    def choices(self, typed: str, width: int) -> list[Block]:  # noqa: ARG002 - a line is cut at the end
        """List commands by group, or by how well they match."""
        if not typed:
            groups = dict.fromkeys(command.group for command in self.possible)
            return [block for group in groups for block in self._group(group)]
        matcher = Matcher(typed)
        scored = [(matcher.match(f"{' '.join(key_names(c))} {c.says} {c.group}"), c) for c in self.possible]
        return [self._block(c) for score, c in sorted(scored, key=lambda pair: -pair[0]) if score]

    def _group(self, group: str) -> list[Block]:
        """List one group under its name."""
        blocks = [self._block(command) for command in self.possible if command.group == group]
        if not blocks:
            return []
        first = blocks[0]
        return [Block((line((group, "title")), *first.lines), command=first.command, title=1), *blocks[1:]]

    def _block(self, command: Command) -> Block:
        """Draw a command."""
        keys = _keys(command).ljust(self.keys)
        return Block((line("  ", (keys, "key"), command.says),), command=command.id)

    def chosen(self, block: Block) -> str | None:
        """Give the id."""
        return block.command


def _keys(command: Command) -> str:
    """Write the keys of a command."""
    return "  ".join(key_names(command))
