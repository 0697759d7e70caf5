"""Start the archive's process. Imported before Textual is, so that both load side by side."""

import socket
import subprocess
import sys
from typing import NamedTuple

from index.service.messages import send
from index.service.opening import Opening


class Process(NamedTuple):
    """The archive's process and our end of the socket pair to it."""

    child: "subprocess.Popen[bytes]"
    """The process."""
    socket: socket.socket
    """Our end; the process ends when it is closed, however this process ends."""


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
