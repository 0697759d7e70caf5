"""One commit opened for reading; it stays as it is while others are written."""

from pathlib import Path

from attrs import frozen

from index.engine.protocol import DamagedError
from index.engine.whoosh.commit import FILE, Commit, check_files, open_segments, read_commit
from index.engine.whoosh.damage import telling_damage
from index.engine.whoosh.links import Links
from index.engine.whoosh.roster import Roster
from index.engine.whoosh.segment import Segment
from index.engine.whoosh.storage import MappedStorage

TRIES = 5
"""How often a commit is read again that another process replaced while it was opened."""


@frozen(eq=False)
class View:
    """What one commit holds."""

    storage: MappedStorage
    """The folder."""
    commit: Commit
    """The commit."""
    segments: tuple[Segment, ...] = ()
    """Its segments."""
    links: tuple[Links, ...] = ()
    """Who is who in each of them."""
    roster: Roster | None = None
    """The people of all; None where there are none."""


def open_view(folder: Path) -> View:
    """Open the newest commit of a folder.

    Raises:
        DamagedError: it cannot be read, or is of another version.
    """
    for left in reversed(range(TRIES)):
        commit = read_commit(folder)
        try:
            with telling_damage(folder):
                return _open(folder, commit)
        except FileNotFoundError as error:
            if not left or read_commit(folder) == commit:
                raise DamagedError(
                    f"the index in {folder} is damaged: {error.filename} is not there"
                ) from None
    raise DamagedError(f"the index in {folder} changes faster than it can be opened: {FILE}")


def _open(folder: Path, commit: Commit) -> View:
    check_files(folder, commit)
    storage = MappedStorage(str(folder))
    segments = tuple(open_segments(storage, commit))
    links = tuple(Links(storage, commit.links[segment.id]) for segment in segments)
    return View(storage, commit, segments, links, Roster(storage, commit.roster) if commit.roster else None)
