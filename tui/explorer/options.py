"""What the user asked of the explorer."""

from pathlib import Path
from typing import NamedTuple

from tui.explorer.keys import COMMANDS, Command


class Options(NamedTuple):
    """How the explorer is opened."""

    fresh: bool = False
    """Do not come back to where the last session ended."""
    mouse: bool = False
    """Take the mouse; the terminal's own selection is lost."""
    private: bool = False
    """Keep neither history nor position."""
    theme: str = "dark"
    """Name of the theme: dark, light, ansi or high-contrast."""
    clipboard: Path | None = None
    """The file to which copies are added; None hands them to the terminal (OSC 52)."""
    first: bool = False
    """Nobody named an archive and none was opened before: say what this is."""
    called: str = ""
    """What the user calls the archive; empty is the names of its files and folders."""
    commands: tuple[Command, ...] = COMMANDS
    """The table of keys, with the user's own in it."""


DEFAULT = Options()
"""Nothing special."""

COLOURS = {
    "dark": "on a dark ground",
    "light": "on a light ground",
    "ansi": "the terminal's own sixteen colours",
    "high-contrast": "as far apart as can be",
}
"""Themes by the name the user sets, in words."""

NAMED = {
    "dark": "amends-dark",
    "light": "amends-light",
    "ansi": "ansi-dark",
    "high-contrast": "amends-contrast",
}
"""Themes by the name the user sets, in Textual's names."""
