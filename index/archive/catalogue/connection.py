"""The catalogue's file: opened for reading or writing, made where it is not there."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

NAME = "catalogue.sqlite"
"""The catalogue's file inside the folder of the index."""

SCHEMA = Path(__file__).with_name("schema.sql")
"""The tables."""

WAIT = 5.0
"""Seconds to wait for a lock of SQLite's own; a transaction of the writer takes well below one."""


class Catalogue:
    """An open catalogue; modules beside this one hold what is asked of each table."""

    def __init__(self, folder: Path, *, create: bool = False) -> None:
        """Open the catalogue of an index, or make an empty one.

        That of another user, in a folder we cannot write, is read as it is: SQLite would write beside it to share it.

        Raises:
            sqlite3.DatabaseError: It is missing, damaged or of another version.
        """
        path = folder / NAME
        fresh = create and not path.exists()
        if not create and not path.exists():
            raise sqlite3.DatabaseError(f"there is no {path}")
        self.immutable = not os.access(folder, os.W_OK)
        if self.immutable:
            from urllib.parse import quote  # noqa: PLC0415 - rarely needed, and slow to load

            address = f"file:{quote(str(path.absolute()))}?mode=ro&immutable=1"
            self.db = sqlite3.connect(address, uri=True, timeout=WAIT)
        else:
            self.db = sqlite3.connect(path, timeout=WAIT)
        self.db.isolation_level = None
        if fresh:
            path.chmod(0o600)
            self.db.execute("PRAGMA journal_mode = WAL")
            self.db.executescript(SCHEMA.read_text())
        if not self.immutable:
            self.db.execute("PRAGMA synchronous = NORMAL")

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Make all that is written inside true at once, or none of it."""
        self.db.execute("BEGIN IMMEDIATE")
        try:
            yield self.db
        except BaseException:
            self.db.execute("ROLLBACK")
            raise
        self.db.execute("COMMIT")

    def meta(self, name: str) -> str:
        """Read one fact about the whole index; empty where it was never set."""
        row = self.db.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
        return str(row[0]) if row else ""

    def set_meta(self, name: str, value: str) -> None:
        """Write one fact about the whole index."""
        self.db.execute("REPLACE INTO meta VALUES (?, ?)", (name, value))

    def one(self, query: str, *values: Any) -> Any:  # noqa: ANN401 - a column of any type
        """Give the first column of the first row."""
        row = self.db.execute(query, values).fetchone()
        return row[0] if row else None

    def close(self) -> None:
        """Let go of the file."""
        self.db.close()
