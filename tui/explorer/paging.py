"""The source of an article in the user's own pager."""

from __future__ import annotations

import os
import shlex
import signal
import subprocess
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from index.reading import root_of, source_of
from index.reading.refusing import UnreadableError
from tui.explorer.life import after_grace
from tui.terminal import shown

if TYPE_CHECKING:
    from textual.app import App

USUAL = "less"
"""The pager of whoever set none."""


def paged(app: App[None], folders: Iterable[Path], relative: str, id: str) -> str:  # noqa: A002 - the article's
    """Show the source of an article until the pager is left; say what is wrong where that cannot be.

    Args:
        app: The application, which gives up the terminal meanwhile.
        folders: Files and folders of the archive.
        relative: The file as the archive names it.
        id: The article's id in a file of many, else empty.
    """
    file = root_of(folders) / relative
    if not file.is_file():
        return f"{file} is not there any more"
    try:
        words = source_of(file, id)
    except (OSError, EOFError, zlib.error, UnreadableError) as error:
        return f"{file} cannot be read: {error}"
    try:
        pager = shlex.split(os.environ.get("PAGER", "")) or [USUAL]
    except ValueError as error:
        return f"the variable PAGER names no command: {error}"
    with app.suspend(), _interrupted():
        return _run(pager if words else [*pager, str(file)], words)


def _run(command: list[str], words: str | None) -> str:
    """Run a pager; whatever is wrong must not reach the application, which would never take the terminal back."""
    ending = _Ending()
    with _handling(signal.SIGHUP, ending.end), _handling(signal.SIGTERM, ending.end):
        try:
            pager = subprocess.Popen(command, stdin=subprocess.PIPE if words else None)  # noqa: S603 - the user's own
        except OSError as error:
            return f"{command[0]}: {error.strerror}; the variable PAGER names the pager"
        ending.begin(pager)
        pager.communicate(_bytes(words))
    return ""


class _Ending:
    """Has what ends the application end the pager first: until then its loop stands still, and hears of nothing."""

    pager: subprocess.Popen[bytes] | None = None
    due = False

    def begin(self, pager: subprocess.Popen[bytes]) -> None:
        """Take a pager on; what was to end it may have come already."""
        self.pager = pager
        if self.due:
            self._hang_up(pager)

    def end(self, *_: object) -> None:
        """Hang up on the pager; a loss of the terminal is told twice, and once is enough."""
        first, self.due = not self.due, True
        if first and self.pager:
            self._hang_up(self.pager)

    def _hang_up(self, pager: subprocess.Popen[bytes]) -> None:
        """End a pager; one that is deaf to that is killed."""
        pager.send_signal(signal.SIGHUP)
        after_grace(pager.kill)


@contextmanager
def _interrupted() -> Iterator[None]:
    """Leave ctrl-c to the pager: the terminal sends it to both."""
    with _handling(signal.SIGINT, lambda *_: None):  # to ignore it would be handed down to the pager
        yield


@contextmanager
def _handling(number: signal.Signals, handler: Callable[..., None]) -> Iterator[None]:
    """Handle a signal otherwise; the loop is told of it too, once it goes on."""
    before = signal.signal(number, handler)
    try:
        yield
    finally:
        signal.signal(number, before)


def _bytes(words: str | None) -> bytes | None:
    """Write words for a pager; they steer no terminal."""
    return "\n".join(map(shown, words.split("\n"))).encode() if words else None
