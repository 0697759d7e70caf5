"""The archive's process as the explorer has it: started before Textual is imported, sent to and heard without waiting."""

from __future__ import annotations

import socket
import subprocess
import sys
from typing import TYPE_CHECKING

from index.service.messages import Inbox, packed, send

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop
    from collections.abc import Callable

    from index.service.opening import Opening

CHUNK = 262_144
"""Bytes taken from the socket at a time: an answer of a screen of rows is one of them."""

PATIENCE = 1.0
"""Seconds that the process may take to write down the session and end."""


class Process:
    """The archive's process and our end of the socket pair to it; it ends when that is closed, however ours ends."""

    def __init__(self, child: subprocess.Popen[bytes], socket: socket.socket) -> None:
        self.child, self.socket = child, socket
        self._inbox, self._unsent = Inbox(), bytearray()
        self._loop: AbstractEventLoop | None = None

    def listen(
        self, loop: AbstractEventLoop, take: Callable[[object], None], died: Callable[[Process], None]
    ) -> None:
        """Hand over each record as it comes, and say so where the process is gone; from the first time on."""
        if self._loop is None:
            self._loop, self._take, self._died = loop, take, died
            self.socket.setblocking(False)  # noqa: FBT003 - the socket's own signature
            loop.add_reader(self.socket, self._hear)

    def send(self, record: object) -> None:
        """Send as much as the socket takes, the rest as soon as it takes more."""
        self._unsent += packed(record)
        self._flush()

    def end(self) -> None:
        """Let go of it, whether it is gone or is to go; at the end of its input it ends by itself."""
        if self._loop:
            self._loop.remove_reader(self.socket)
            self._loop.remove_writer(self.socket)
        self.socket.close()
        try:
            self.child.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.child.kill()
            self.child.wait()

    def _flush(self) -> None:
        assert self._loop
        self._loop.remove_writer(self.socket)
        try:
            while self._unsent:
                del self._unsent[: self.socket.send(self._unsent)]
        except BlockingIOError:
            self._loop.add_writer(self.socket, self._flush)
        except OSError:
            self._died(self)

    def _hear(self) -> None:
        try:
            raw = self.socket.recv(CHUNK)
        except BlockingIOError:
            return
        except OSError:
            raw = b""
        if not raw:
            self._died(self)
            return
        for record in self._inbox.records(raw):
            self._take(record)


def start(opening: Opening) -> Process:
    """Start a process that opens an archive and answers for it.

    `-P` keeps a folder of strangers' files that holds an `index/` from having its code run. The child's end is closed
    here and ours is not inherited, so that either sees the other's end.
    """
    ours, theirs = socket.socketpair()
    with theirs:
        child = subprocess.Popen(  # noqa: S603 - our own module
            [sys.executable, "-P", "-m", "index.service", str(theirs.fileno())],
            pass_fds=(theirs.fileno(),),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    send(ours, opening)
    return Process(child, ours)
