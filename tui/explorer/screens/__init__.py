"""The screens of the explorer.

All but the main one are loaded when they are first opened, so that the first picture comes sooner.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.faces import late

if TYPE_CHECKING:
    from tui.explorer.screens.asktext import AskText
    from tui.explorer.screens.chooser import Chooser
    from tui.explorer.screens.help import Help
    from tui.explorer.screens.options import OptionsScreen
    from tui.explorer.screens.palette import Palette
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
    "Palette",
    "Picker",
    "SavedScreen",
    "TieScreen",
    "TiesScreen",
    "Welcome",
]

HOMES = {
    "asktext": ("AskText",),
    "chooser": ("Chooser",),
    "help": ("Help",),
    "options": ("OptionsScreen",),
    "palette": ("Palette",),
    "picker": ("Picker",),
    "saved": ("SavedScreen",),
    "tie": ("TieScreen",),
    "ties": ("TiesScreen",),
    "welcome": ("Welcome",),
}
"""Which file holds which screen."""

__getattr__ = late(__name__, HOMES)
