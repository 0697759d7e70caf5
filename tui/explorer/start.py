"""Start the explorer: the archive's process first, then Textual, so that both load side by side."""

from __future__ import annotations

import gc
import os
from typing import TYPE_CHECKING

from index.archive.identity import Identity, places_of
from index.service.starting import start
from tui.explorer.options import DEFAULT, Options
from tui.explorer.terminal import check_terminal

if TYPE_CHECKING:
    from index.service.opening import Opening

FRAMES = "250"
"""Frames a second: Textual's own 60 make an answer 34 ms late, these 14 (measured over a pty)."""


def explore(opening: Opening, options: Options = DEFAULT) -> int:
    """Open the explorer on an archive and return the exit status when it is left.

    Raises:
        NoTerminalError: The explorer cannot run here; the message says what to do.
    """
    check_terminal()
    process = start(opening)
    gc.disable()  # until the first picture stands: one round through all that is loaded takes 15 ms
    os.environ.setdefault("TEXTUAL_FPS", FRAMES)
    os.environ.setdefault("ESCDELAY", "25")
    _set_colours()

    from index.service.client import Client  # noqa: PLC0415 - asyncio loads beside the archive's process
    from tui.explorer.app import Explorer  # noqa: PLC0415 - Textual is imported last
    from tui.explorer.life import accept_odd_bytes  # noqa: PLC0415 - as above
    from tui.explorer.shelf import Shelf  # noqa: PLC0415 - as above

    accept_odd_bytes()
    state = places_of(Identity(opening.paths), opening.index_dir, opening.decisions).state
    shelf = Shelf(None if opening.private else state)
    app = Explorer(Client(opening, process), options, opening.paths, shelf)
    app.run(mouse=options.mouse)
    return app.return_code or 0


def _set_colours() -> None:
    """Obey NO_COLOR before Textual is imported: a theme chosen later gives black on black.

    An empty NO_COLOR means unset (no-color.org), while Textual asks only whether it is there.
    """
    if os.environ.get("NO_COLOR"):
        os.environ["TEXTUAL_THEME"] = "ansi-dark"
    else:
        os.environ.pop("NO_COLOR", None)
        os.environ.pop("TEXTUAL_THEME", None)
