"""The screens of the explorer.

All but the main one are loaded when they are first opened, so that the first picture comes sooner.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tui.explorer.screens.asktext import AskText
    from tui.explorer.screens.chooser import Chooser
    from tui.explorer.screens.help import Help
    from tui.explorer.screens.options import OptionsScreen
    from tui.explorer.screens.picker import Picker
    from tui.explorer.screens.saved import SavedScreen
    from tui.explorer.screens.tie import TieScreen
    from tui.explorer.screens.ties import TiesScreen
    from tui.explorer.screens.welcome import Welcome

__all__ = [
    "AskText",
    "Chooser",
    "Help",
    "OptionsScreen",
    "Picker",
    "SavedScreen",
    "TieScreen",
    "TiesScreen",
    "Welcome",
]

HOMES = {
    "AskText": "asktext",
    "Chooser": "chooser",
    "Help": "help",
    "OptionsScreen": "options",
    "Picker": "picker",
    "SavedScreen": "saved",
    "TieScreen": "tie",
    "TiesScreen": "ties",
    "Welcome": "welcome",
}
"""Which file holds which screen."""


def __getattr__(name: str) -> Any:  # noqa: ANN401 - module attributes are of any type
    """Load a screen when it is first named."""
    if name not in HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{HOMES[name]}"), name)
