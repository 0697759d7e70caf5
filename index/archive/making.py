"""The index of an archive, opened: made where there is none, and made anew only where its articles are there to be read."""

import sqlite3

from index.archive.errors import ArchiveError, UnusableError
from index.archive.extensions import Extensions
from index.archive.identity import Identity, Places
from index.archive.store import OpenEngine, Store, make_store, open_store


def usable_store(
    identity: Identity, places: Places, engine: OpenEngine, extensions: Extensions, *, remake: bool
) -> Store:
    """Open the index of an archive.

    Args:
        identity: The archive.
        places: Where its index is kept.
        engine: Opens the engine.
        extensions: Lexicons and tables of the user.
        remake: Whether one that cannot be used is made anew.

    Raises:
        BusyError: It has to be made, and another process is writing it.
        ArchiveError: It cannot be opened or made, or is another archive's; one line to be shown.
    """
    folder = places.index
    try:
        try:
            return open_store(folder, identity.digest, engine, extensions)
        except UnusableError as error:
            _may_be_made_anew(identity, error, remake=remake)
            store = make_store(folder, identity.digest, engine, extensions)
            store.remade = f"{error}; it is made anew"
            return store
    except sqlite3.OperationalError as error:
        raise ArchiveError(f"the index in {folder} cannot be opened: {error}") from error


def _may_be_made_anew(identity: Identity, error: UnusableError, *, remake: bool) -> None:
    """Leave an index that cannot be used as it is, unless it is to be made anew and there is something to make it of."""
    if not remake:
        raise ArchiveError(f"{error}; start amends again to use it or to make it anew") from error
    if not identity.holds_files:
        raise ArchiveError(f"{error}; it is left as it is, since no article is there to be read") from error
