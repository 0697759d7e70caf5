"""Files that were read, and what was refused."""

from collections.abc import Iterable

from attrs import frozen

from index.archive.catalogue.connection import Catalogue
from index.records import Refusal


@frozen
class SeenFile:
    """A file as it was when it was read."""

    path: str
    """The file as the archive names it."""
    size: int
    """Bytes."""
    modified: int
    """Time of the last change, in nanoseconds."""
    digest: str = ""
    """SHA-256 of its bytes in hex."""


def seen_files(catalogue: Catalogue) -> dict[str, SeenFile]:
    """Give every file that was read, by its path."""
    return {row[0]: SeenFile(*row) for row in catalogue.db.execute("SELECT * FROM files")}


def keep_file(catalogue: Catalogue, file: SeenFile, refused: Iterable[Refusal]) -> None:
    """Write down that a file was read to its end, and what of it was refused."""
    catalogue.db.execute(
        "REPLACE INTO files VALUES (?, ?, ?, ?)", (file.path, file.size, file.modified, file.digest)
    )
    catalogue.db.execute("DELETE FROM refusals WHERE path = ?", (file.path,))
    catalogue.db.executemany(
        "REPLACE INTO refusals VALUES (?, ?, ?)", [(one.path, one.line, one.reason) for one in refused]
    )


def drop_file(catalogue: Catalogue, path: str) -> None:
    """Forget a file that is gone."""
    catalogue.db.execute("DELETE FROM files WHERE path = ?", (path,))
    catalogue.db.execute("DELETE FROM refusals WHERE path = ?", (path,))


def refusals(catalogue: Catalogue) -> tuple[Refusal, ...]:
    """Give all that is not read."""
    rows = catalogue.db.execute("SELECT path, reason, line FROM refusals ORDER BY path, line")
    return tuple(Refusal(*row) for row in rows)
