"""What the explorer keeps between sessions beside the archive's state: queries, searches saved by name, where it was left."""

import json
from pathlib import Path
from typing import Any

from attrs import asdict, define, evolve, frozen

from index.archive.questions.search import Order, Search
from index.archive.safety import make_folder, write_private

NAME = "searches.json"
"""The file inside the folder of the archive's state."""

MOST = 200
"""Queries kept; the oldest give way."""


@frozen
class Saved:
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


@frozen
class Position:
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


@frozen
class Kept:
    """Everything that is kept."""

    history: tuple[str, ...] = ()
    """Queries, the newest last."""
    saved: tuple[Saved, ...] = ()
    """Searches saved, the newest first."""
    left: Position | None = None
    """Where the last session ended; None where there was none."""

    def with_query(self, query: str) -> "Kept":
        """Keep a query as the newest."""
        return evolve(self, history=(*(one for one in self.history if one != query), query)[-MOST:])

    def with_search(self, search: Saved) -> "Kept":
        """Save a search; one of the same name gives way."""
        return evolve(self, saved=(search, *self.without(search.name).saved))

    def without(self, name: str) -> "Kept":
        """Forget the search of a name."""
        return evolve(self, saved=tuple(one for one in self.saved if one.name != name))


@define
class Shelf:
    """Holds what is kept, and writes it down where it may."""

    folder: Path | None = None
    """The folder of the archive's state; None keeps nothing beyond the session."""
    kept: Kept = Kept()
    """What there is."""

    def __attrs_post_init__(self) -> None:
        self.kept = self._read() or self.kept

    def put(self, kept: Kept) -> None:
        """Keep this from now on.

        Raises:
            OSError: It cannot be written.
        """
        self.kept = kept
        if self.folder:
            told = {"schema": 1, **asdict(kept)}
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
