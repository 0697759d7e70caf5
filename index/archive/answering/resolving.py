"""A query made ready for the engine: names become keys of people, labels become ties."""

from collections.abc import Callable
from datetime import date

from attrs import Factory, define

from index.archive.catalogue.ties import tie_rows
from index.archive.people.lookup import who
from index.archive.questions import Search
from index.archive.view import View
from index.query import both, parse, resolve
from index.query.tree import (
    About,
    Between,
    Marked,
    Mentions,
    Named,
    Node,
    OfTies,
    Paragraphs,
    Said,
    Standing,
    Unresolved,
    Within,
)

_KEYED: dict[str, Callable[[frozenset[str]], Node]] = {"person": Mentions, "said": Said, "about": About}


@define
class Resolver:
    """Turns what only the archive understands into what an engine does, and notes what to tell of it."""

    view: View
    """The archive."""
    search: Search
    """The search."""
    notes: list[str] = Factory(list)
    """What to tell the user."""

    def __call__(self, leaf: Unresolved) -> Node:
        """Resolve one leaf."""
        if isinstance(leaf, Named):
            return self._named(leaf)
        if isinstance(leaf, Standing):
            return self._standing(leaf)
        return self._marked(leaf)

    def _named(self, leaf: Named) -> Node:
        found = []
        for place, name in enumerate(leaf.names):
            prefix = leaf.prefix and place == len(leaf.names) - 1
            meant = who(self.view.catalogue, name, prefix=prefix)
            if not prefix and meant.note:
                self.notes.append(meant.note)
            found.append(meant.keys)
        return Between(found[0], found[1]) if leaf.field == "pair" else _KEYED[leaf.field](found[0])

    def _standing(self, leaf: Standing) -> Node:
        rows = tie_rows(self.view.catalogue)
        return OfTies(frozenset(row.people for row in rows if row.label == leaf.label))

    def _marked(self, leaf: Marked) -> Node:
        if leaf.mark == "contested":
            rows = tie_rows(self.view.catalogue)
            return OfTies(frozenset(row.people for row in rows if "contested" in row.flags))
        return Paragraphs(frozenset())


@define
class Ready:
    """A search ready for the engine."""

    tree: Node
    """What the engine is asked."""
    understood: str
    """The query as understood."""
    notes: tuple[str, ...]
    """What to tell the user: names that fit several people or nobody."""


def ready(view: View, search: Search) -> Ready:
    """Read the query of a search and resolve it, its filters added.

    Raises:
        QueryError: The query cannot be understood; the message says how to mend it.
    """
    day: date | None = view.day(search.as_of)
    query = parse(search.query, typing=search.typing, as_of=day)
    resolver = Resolver(view, search)
    tree = resolve(query.tree, resolver)
    filters: list[Node] = [Mentions(frozenset((key,))) for key in search.people]
    if search.within:
        filters.append(Within(search.within))
    return Ready(both(tree, *filters), query.understood, tuple(dict.fromkeys(resolver.notes)))
