"""What the explorer keeps between sessions: queries, searches saved by name, where it was left."""

import json
from collections.abc import Callable
from typing import Any, NamedTuple, get_args

from index.archive.questions.search import Order, Search

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


Change = Callable[[Kept], Kept]
"""What is done to what is kept."""


def written(kept: Kept) -> bytes:
    """Write it."""
    saved, left = [one._asdict() for one in kept.saved], kept.left and kept.left._asdict()
    told = {"schema": 1, "history": kept.history, "saved": saved, "left": left}
    return json.dumps(told, ensure_ascii=False).encode()


def told(raw: bytes) -> Kept:
    """Read what was written.

    Raises:
        ValueError, KeyError, TypeError, RecursionError: It was not, or by another version.
    """
    found = json.loads(raw)
    if found["schema"] != 1:
        raise ValueError(found["schema"])
    saved = tuple(Saved(**_checked(one)) for one in found["saved"])
    left = Position(**_checked(found["left"])) if found.get("left") else None
    "".join(found["history"]).encode()
    return Kept(tuple(found["history"]), saved, left)


def _checked(found: dict[str, Any]) -> dict[str, Any]:
    """Take the fields of a record, where they are text that can be shown and written again."""
    told = {**found, "people": tuple(found["people"])}
    if told["order"] not in get_args(Order):
        raise ValueError(told["order"])
    "".join((told["query"], told.get("name", ""), told.get("address", ""), *told["people"])).encode()
    return told
