"""Engine and catalogue of one archive, opened together from the folder of its index."""

import sqlite3
from collections.abc import Callable
from functools import cached_property
from pathlib import Path

from index.archive.catalogue import Catalogue
from index.archive.catalogue.connection import NAME
from index.archive.errors import ArchiveError, UnusableError
from index.archive.extensions import NO_EXTENSIONS, Extensions
from index.archive.lock import writing
from index.archive.safety import make_folder
from index.archive.version import digest_of_sources
from index.engine.protocol import DamagedError, Engine

LAYOUT = ("records", "archive/catalogue", "archive/answers")
"""What shapes the records that an index holds: where it changed, the index is made anew."""

UNDAMAGED = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_CANTOPEN)
"""Errors of SQLite that say nothing of what is in the file."""

PRIMARY = 0xFF
"""Part of an error's number that tells its kind: https://www.sqlite.org/rescode.html, section 2."""

OpenEngine = Callable[[Path], Engine]
"""Opens or makes an engine in a folder."""


class Store:
    """An open index."""

    def __init__(self, folder: Path, catalogue: Catalogue, engine: Engine, extensions: Extensions) -> None:
        self.folder, self.catalogue, self.engine = folder, catalogue, engine
        self.extensions = extensions
        self.remade = ""
        """Why it had to be made anew, in words to be shown; empty where it had not."""
        self._inode = (folder / NAME).stat().st_ino

    @cached_property
    def version(self) -> str:
        """The digest that each analysis carries; made from all sources, so only where files are looked at."""
        return self.extensions.version

    @property
    def replaced(self) -> bool:
        """Whether another process made the index anew since it was opened."""
        try:
            return (self.folder / NAME).stat().st_ino != self._inode
        except FileNotFoundError:
            return True

    def close(self) -> None:
        """Let go of its files."""
        self.engine.close()
        self.catalogue.close()


def open_store(
    folder: Path, archive: str, engine: OpenEngine, extensions: Extensions = NO_EXTENSIONS
) -> Store:
    """Open the index in a folder, or make an empty one where none was made whole; one that cannot be used is left as it is.

    Args:
        folder: Folder of the index.
        archive: Digest of the archive's paths.
        engine: Opens the engine.
        extensions: Lexicons and tables of the user.

    Raises:
        UnusableError: It is damaged, or was made by another version of the program.
        ArchiveError: It is the index of another archive.
        BusyError: It has to be made, and another process is writing it.
    """
    if not (folder / NAME).exists():
        return make_store(folder, archive, engine, extensions)
    try:
        catalogue = Catalogue(folder)
        made_for, layout = catalogue.meta("archive"), catalogue.meta("layout")
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) & PRIMARY in UNDAMAGED:
            raise
        raise UnusableError(f"the index in {folder} is damaged") from error
    if made_for not in ("", archive):
        catalogue.close()
        raise ArchiveError(f"{folder} holds the index of another archive: choose another folder with --index")
    if not layout:
        catalogue.close()
        return make_store(folder, archive, engine, extensions)
    if layout != digest_of_sources(LAYOUT):
        catalogue.close()
        raise UnusableError(f"the index in {folder} was made by another version of amends")
    try:
        return Store(folder, catalogue, engine(folder / "engine"), extensions)
    except DamagedError as error:
        catalogue.close()
        raise UnusableError(f"the index in {folder} is damaged") from error


def make_store(folder: Path, archive: str, engine: OpenEngine, extensions: Extensions) -> Store:
    """Make an empty index, in place of one that cannot be used.

    Raises:
        BusyError: Another process is writing it.
        ArchiveError: The folder cannot be written.
    """
    make_folder(folder)
    with writing(folder):
        return _make(folder, archive, engine, extensions)


def _make(folder: Path, archive: str, engine: OpenEngine, extensions: Extensions) -> Store:
    """Make an empty index; only what an index consists of is removed before."""
    import shutil  # noqa: PLC0415 - an index is rarely made

    for name in (NAME, f"{NAME}-wal", f"{NAME}-shm"):
        (folder / name).unlink(missing_ok=True)
    shutil.rmtree(folder / "engine", ignore_errors=True)
    catalogue = Catalogue(folder, create=True)
    with catalogue.transaction():
        catalogue.set_meta("archive", archive)
        catalogue.set_meta("layout", digest_of_sources(LAYOUT))
        catalogue.set_meta("weighed", extensions.version)
    return Store(folder, catalogue, engine(make_folder(folder / "engine")), extensions)
