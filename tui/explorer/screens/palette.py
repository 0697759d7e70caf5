"""Textual's palette of commands, left as every dialog is: Escape does not arrive from every terminal."""

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.command import CommandPalette


class Palette(CommandPalette):
    """Every command by name."""

    DEFAULT_CSS: ClassVar = """
    Palette SearchIcon { display: none; }
    """

    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+g,ctrl+c", "escape", priority=True)]

    def __init__(self) -> None:
        super().__init__(placeholder="type to narrow, Enter chooses, ctrl-g leaves")
