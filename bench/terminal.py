"""A real terminal at 80x24 without the terminal: a pty whose bytes are stamped with the time they came."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time
from collections.abc import Sequence
from typing import NamedTuple

SIZE = struct.pack("HHHH", 24, 80, 0, 0)
"""Rows and columns."""

ASKED = (b"\x1b[?2026$p", b"\x1b[?2026;2$y")
"""Whether frames can be marked, as Textual asks, and the answer: they can."""


class Chunk(NamedTuple):
    """Bytes that came at once."""

    at: float
    """When: `time.perf_counter`."""
    raw: bytes
    """The bytes."""


class Terminal:
    """A program in a terminal."""

    def __init__(self, command: Sequence[str], env: dict[str, str]) -> None:
        self.begun = time.perf_counter()
        self.process, self._end = pty.fork()
        if not self.process:
            os.execvpe(command[0], command, env)  # noqa: S606 - the program itself
        fcntl.ioctl(self._end, termios.TIOCSWINSZ, SIZE)

    def press(self, keys: bytes) -> float:
        """Send keys and give the time."""
        at = time.perf_counter()
        os.write(self._end, keys)
        return at

    def until(self, pattern: bytes, patience: float = 60) -> float:
        """Read until something was written; give the seconds since the start."""
        seen, end = b"", time.perf_counter() + patience
        while time.perf_counter() < end:
            for chunk in self.read(0.02):
                seen += chunk.raw
                if re.search(pattern, seen):
                    return chunk.at - self.begun
        raise RuntimeError(f"{pattern!r} did not come; there was {seen[-2000:]!r}")

    def settled(self, quiet: float, least: float = 0, most: float = 10) -> list[Chunk]:
        """Read until nothing came for so many seconds, but so long at least and at most."""
        begun = time.perf_counter()
        chunks: list[Chunk] = []
        while (now := time.perf_counter()) < begun + most:
            last = chunks[-1].at if chunks else begun
            left = max(last + quiet, begun + least) - now
            if left <= 0:
                break
            chunks += self.read(left)
        return chunks

    def read(self, patience: float) -> list[Chunk]:
        """Give what comes within so many seconds, if anything does."""
        if not select.select([self._end], [], [], patience)[0]:
            return []
        try:
            raw = os.read(self._end, 65536)
        except OSError:
            raise RuntimeError("the program ended") from None
        if ASKED[0] in raw:
            os.write(self._end, ASKED[1])
        return [Chunk(time.perf_counter(), raw)]

    def close(self) -> None:
        """End the program."""
        os.kill(self.process, signal.SIGTERM)
        while True:
            try:
                self.read(5)
            except RuntimeError:
                break
        os.waitpid(self.process, 0)
        os.close(self._end)
