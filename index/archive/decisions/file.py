"""The decisions file: lines appended under a lock and on the disk before anything is said of them."""

import fcntl
import os
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from index.archive.decisions.record import Decision, Verb, decision_of, line_of
from index.archive.safety import FILE_MODE, make_folder


def read(path: Path) -> tuple[Decision, ...]:
    """Give the decisions of a file, oldest first; a line that is none is left in the file and passed over."""
    try:
        text = path.read_text(encoding="utf-8", errors="replace")
    except FileNotFoundError:
        return ()
    return tuple(filter(None, map(decision_of, lines_of(text))))


def lines_of(text: str) -> list[str]:
    """Give the lines of a file of decisions; a note may hold what else ends a line, as U+2028 does."""
    return text.split("\n")


def append(path: Path, decisions: Iterable[Decision]) -> None:
    """Write decisions down, whole lines or none.

    Raises:
        OSError: The file cannot be written; nothing was ruled.
    """
    raw = "".join(map(line_of, decisions)).encode()
    make_folder(path.parent)
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, FILE_MODE)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        _write_whole(descriptor, (b"" if _ends_whole(descriptor) else b"\n") + raw)
    finally:
        os.close(descriptor)


def ruled_now(
    verb: Verb, target: Iterable[str], value: str = "", note: str = "", digest: str = ""
) -> Decision:
    """Make a decision of this user at this moment."""
    import secrets  # noqa: PLC0415 - only ruling needs it, and each command reads the file

    return Decision(
        id=secrets.token_hex(4),
        time=datetime.now(UTC).isoformat(timespec="seconds"),
        user=_user(),
        verb=verb,
        target=tuple(target),
        value=value,
        note=note,
        digest=digest,
    )


def _write_whole(descriptor: int, raw: bytes) -> None:
    """Write to the end of a file; where that fails midway, as on a full disk, take back what was written."""
    size = os.fstat(descriptor).st_size
    try:
        while raw:
            raw = raw[os.write(descriptor, raw) :]
        os.fsync(descriptor)
    except OSError:
        os.ftruncate(descriptor, size)
        raise


def _ends_whole(descriptor: int) -> bool:
    """Tell whether the last line is whole; a machine that lost power may have left half of one."""
    size = os.fstat(descriptor).st_size
    return size == 0 or os.pread(descriptor, 1, size - 1) == b"\n"


def _user() -> str:
    import getpass  # noqa: PLC0415 - only ruling needs it

    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return str(os.getuid())
