"""One writer at a time: a lock file that says who holds it."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from index.archive.errors import ArchiveError, BusyError
from index.archive.safety import FILE_MODE

NAME = "writer.lock"
"""The lock file's name inside the folder of the index."""

PRIVATE = 0o077
"""Mask that keeps everybody else out of what is written."""


@contextmanager
def writing(folder: Path) -> Iterator[None]:
    """Hold the index for writing; the system lets go of it when the process ends, however it ends.

    Files made meanwhile are for the user alone.

    Raises:
        BusyError: Another process holds it; the message says which one.
        ArchiveError: The folder cannot be written.
    """
    path = folder / NAME
    try:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, FILE_MODE)
    except OSError as error:
        raise ArchiveError(
            f"{folder} cannot be written: {error.strerror}; choose another folder with --index"
        ) from None
    mask = os.umask(PRIVATE)
    try:
        _take(descriptor, path)
        holder = (
            f"process {os.getpid()} on {os.uname().nodename} since {datetime.now(UTC):%Y-%m-%d %H:%M} UTC"
        )
        os.ftruncate(descriptor, 0)
        os.pwrite(descriptor, holder.encode(), 0)
        yield
        os.ftruncate(descriptor, 0)
    finally:
        os.umask(mask)
        os.close(descriptor)


def holder_of(folder: Path) -> str:
    """Say who is writing the index now; empty where nobody is."""
    path = folder / NAME
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    except OSError:
        return ""
    try:
        fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return path.read_text(errors="replace") or "another process"
    finally:
        os.close(descriptor)
    return ""


def _take(descriptor: int, path: Path) -> None:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        holder = path.read_text(errors="replace") or "another process"
        raise BusyError(f"the index is being written by {holder}: wait for it, or end it") from None
