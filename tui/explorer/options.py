"""What the user asked of the explorer."""

from attrs import frozen


@frozen
class Options:
    """How the explorer is opened."""

    fresh: bool = False
    """Do not come back to where the last session ended."""
    mouse: bool = False
    """Take the mouse; the terminal's own selection is lost."""
    private: bool = False
    """Keep neither history nor position."""
    theme: str = "dark"
    """Name of the theme: dark, light, ansi or high-contrast."""
    keys: tuple[tuple[str, str], ...] = ()
    """Commands by id with keys of the user's own."""


DEFAULT = Options()
"""Nothing special."""

NAMED = {
    "dark": "amends-dark",
    "light": "amends-light",
    "ansi": "ansi-dark",
    "high-contrast": "amends-contrast",
}
"""Themes by the name the user sets."""
