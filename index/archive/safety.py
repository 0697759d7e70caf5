"""Folders and files for one user alone, and the check that an index was not written by a stranger."""

import os
import pwd
import stat
from collections.abc import Iterable
from pathlib import Path

from index.archive.errors import UnsafeError

FOLDER_MODE = 0o700
"""A folder that the user alone may enter."""

FILE_MODE = 0o600
"""A file that the user alone may read."""


def make_folder(path: Path) -> Path:
    """Make a folder with all above it, readable by the user alone; one that is there already stays as it is."""
    missing = [folder for folder in (path, *path.parents) if not folder.exists()]
    for folder in reversed(missing):
        folder.mkdir(mode=FOLDER_MODE, exist_ok=True)
    return path


def write_private(path: Path, content: bytes) -> None:
    """Write a file whole or not at all, readable by the user alone."""
    fresh = path.with_name(f"{path.name}.{os.getpid()}")
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, FILE_MODE)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)


def check_trusted(folder: Path, trusted: Iterable[str] = ()) -> None:
    """Refuse a folder that another user owns or may write: it holds pickles, and loading one runs its code.

    Args:
        folder: The folder of an index.
        trusted: Names of users whose indexes are opened too, beside one's own and root's.

    Raises:
        UnsafeError: The folder, or a file of it, is not safe to open.
    """
    owners = {os.getuid(), 0, *map(_number, trusted)}
    for path in (folder, *folder.rglob("*")):
        try:
            told = path.lstat()
        except FileNotFoundError:  # a writer replaced it meanwhile
            continue
        if told.st_uid not in owners:
            raise UnsafeError(
                f"{path} belongs to {_name(told.st_uid)}: add that user to [trust] users in the configuration, "
                f"or choose another folder with --index"
            )
        if not stat.S_ISLNK(told.st_mode) and told.st_mode & (stat.S_IWGRP | stat.S_IWOTH):
            raise UnsafeError(f"{path} can be written by others: run chmod -R go-w {folder}")


def unknown_users(users: Iterable[str]) -> tuple[str, ...]:
    """Name those whom this machine does not know."""
    return tuple(user for user in users if _number(user) is None)


def _number(user: str) -> int | None:
    try:
        return pwd.getpwnam(user).pw_uid
    except KeyError:
        return None


def _name(number: int) -> str:
    try:
        return pwd.getpwuid(number).pw_name
    except KeyError:
        return f"user {number}"
