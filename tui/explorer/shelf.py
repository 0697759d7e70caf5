"""Where the explorer keeps things between sessions: a file beside the archive's state, shared by all explorers of it."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from index.archive.safety import make_folder, write_private
from tui.explorer.kept import Change, Kept, told, written

NAME = "searches.json"
"""The file inside the folder of the archive's state."""


class Shelf:
    """Holds what is kept, and writes it down where it may."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder
        """The folder of the archive's state; None keeps nothing beyond the session."""
        self.trouble = ""
        """Why what was kept before is not here, in words to be shown."""
        self.kept = Kept()
        """What there is."""
        self.unwritten: list[Change] = []
        """What was done to it and could not be written."""
        try:
            self.kept = self._read()
        except OSError as error:
            self.trouble = f"{error.filename}: {error.strerror}"

    def put(self, change: Change) -> None:
        """Change what is kept; what another explorer keeps meanwhile stays.

        Raises:
            OSError: It cannot be written, and is kept until the explorer ends.
        """
        self.kept = change(self.kept)
        if self.folder is None:
            return
        self.unwritten.append(change)
        with _alone(make_folder(self.folder)):
            kept = self._read()
            for one in self.unwritten:
                kept = one(kept)
            write_private(self.folder / NAME, written(kept))
        self.kept, self.unwritten = kept, []

    def _read(self) -> Kept:
        """Read what was written; what is damaged is laid aside, for whoever can mend it.

        Raises:
            OSError: It cannot be read.
        """
        file = self.folder / NAME if self.folder else None
        if file is None or not file.exists():
            return Kept()
        try:
            return told(file.read_bytes())
        except (ValueError, KeyError, TypeError, RecursionError):
            aside = file.with_suffix(".damaged")
            file.replace(aside)
            self.trouble = f"saved searches and history are damaged, and lie in {aside} now"
            return Kept()


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Hold off other explorers; where the disk knows no locks, they are not held off."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_CLOEXEC)
    try:
        with suppress(OSError):
            fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)
