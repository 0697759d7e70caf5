"""What the explorer keeps between sessions beside the archive's state: queries, searches saved by name, where it was left."""

import json
from pathlib import Path
from typing import Any, NamedTuple

from index.archive.questions.search import Order, Search
from index.archive.safety import make_folder, write_private

NAME = "searches.json"
"""The file inside the folder of the archive's state."""

MOST = 200
"""Queries kept; the oldest give way."""


class Saved(NamedTuple):
    """A search with its name."""

    name: str
    """The name the user gave it."""
    query: str
    """The text of the box."""
    people: tuple[str, ...] = ()
    """Keys of the people filtered by."""
    order: Order = "newest"
    """Order of the rows."""

    @property
    def question(self) -> Search:
        """The search to be asked."""
        return Search(self.query, self.people, self.order)


class Position(NamedTuple):
    """Where a session ended."""

    query: str
    """The text of the box."""
    people: tuple[str, ...]
    """Keys of the people filtered by."""
    order: Order
    """Order of the rows."""
    address: str
    """The paragraph under the cursor."""
    reading: bool
    """True where its article was being read."""

    @property
    def question(self) -> Search:
        """The search that stood there."""
        return Search(self.query, self.people, self.order)


class Kept(NamedTuple):
    """Everything that is kept."""

    history: tuple[str, ...] = ()
    """Queries, the newest last."""
    saved: tuple[Saved, ...] = ()
    """Searches saved, the newest first."""
    left: Position | None = None
    """Where the last session ended; None where there was none."""

    def with_query(self, query: str) -> "Kept":
        """Keep a query as the newest."""
        return self._replace(history=(*(one for one in self.history if one != query), query)[-MOST:])

    def with_search(self, search: Saved) -> "Kept":
        """Save a search; one of the same name gives way."""
        return self._replace(saved=(search, *self.without(search.name).saved))

    def without(self, name: str) -> "Kept":
        """Forget the search of a name."""
        return self._replace(saved=tuple(one for one in self.saved if one.name != name))


class Shelf:
    """Holds what is kept, and writes it down where it may."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder
        """The folder of the archive's state; None keeps nothing beyond the session."""
        self.kept = self._read() or Kept()
        """What there is."""

    def put(self, kept: Kept) -> None:
        """Keep this from now on.

        Raises:
            OSError: It cannot be written.
        """
        self.kept = kept
        if self.folder:
            saved, left = [one._asdict() for one in kept.saved], kept.left and kept.left._asdict()
            told = {"schema": 1, "history": kept.history, "saved": saved, "left": left}
            write_private(make_folder(self.folder) / NAME, json.dumps(told, ensure_ascii=False).encode())

    def _read(self) -> Kept | None:
        """Read what was written; None where there is nothing, or nothing that can be read."""
        if self.folder is None or not (self.folder / NAME).exists():
            return None
        try:
            told = json.loads((self.folder / NAME).read_bytes())
            saved = (Saved(**_with_tuples(one)) for one in told["saved"])
            left = Position(**_with_tuples(told["left"])) if told.get("left") else None
            return Kept(tuple(told["history"]), tuple(saved), left)
        except (OSError, ValueError, KeyError, TypeError):
            return None


def _with_tuples(told: dict[str, Any]) -> dict[str, Any]:
    return {**told, "people": tuple(told["people"])}
