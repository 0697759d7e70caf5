"""Which terminals the explorer refuses, and why."""

import os
import sys


class NoTerminalError(Exception):
    """The explorer cannot run here; the message says why and what to do."""


def check_terminal() -> None:
    """Refuse what would leave the user with an unusable screen.

    Raises:
        NoTerminalError: Input or messages are no terminal, or the terminal cannot be drawn on.
    """
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise NoTerminalError("the explorer needs a terminal for input and messages; try `amends find QUERY`")
    if os.environ.get("TERM") in {"dumb", ""}:
        raise NoTerminalError(
            "the terminal calls itself dumb and cannot be drawn on; set TERM, or try `amends find QUERY`"
        )
