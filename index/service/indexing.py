"""The indexer as a process of its own, and what it tells of its progress."""

import os
import pickle
import subprocess
import sys
from collections.abc import Iterator
from typing import IO

from index.service.messages import Inbox, News, Trouble
from index.service.opening import Opening

CHUNK = 65536
"""Bytes taken from the indexer at a time."""


class Indexing:
    """A running indexer: the same run as `amends index`, at a lower priority."""

    def __init__(self, opening: Opening) -> None:
        self._child = subprocess.Popen(
            [sys.executable, "-P", "-m", "index.service.indexer"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        assert self._child.stdin and self._child.stdout
        self.output: IO[bytes] = self._child.stdout
        self.ended = False
        self._inbox = Inbox()
        with self._child.stdin as stdin:
            stdin.write(pickle.dumps(opening))

    def news(self) -> Iterator[News]:
        """Give what came; at its end say why, where it ended without a report."""
        raw = os.read(self.output.fileno(), CHUNK)
        yield from self._inbox.records(raw)  # type: ignore[misc]
        if not raw:
            self.ended = True
            if status := self._child.wait():
                yield Trouble(f"indexing ended with status {status}; what was read so far is kept")

    def end(self) -> None:
        """Have it end, if it still runs; what it committed is kept.

        Nobody waits for that: on a busy machine it takes seconds, and the explorer gives a session one to be written down.
        """
        if self._child.poll() is None:
            self._child.terminate()
        self.output.close()
