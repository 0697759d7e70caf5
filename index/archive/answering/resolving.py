"""A query made ready for the engine: names become keys of people, labels become ties."""

from collections.abc import Callable, Iterable, Iterator
from itertools import product
from typing import TYPE_CHECKING

from attrs import Factory, define, frozen

from index.archive.catalogue.ties import pair_of
from index.archive.questions.search import Search
from index.archive.view import View
from index.query import both, parse, resolve
from index.query.tree import (
    About,
    Between,
    Marked,
    Named,
    Node,
    OfTies,
    Paragraphs,
    Said,
    Standing,
    Unresolved,
    Within,
)

if TYPE_CHECKING:
    from index.archive.answers.ties import TieRow
    from index.archive.lookup import Meant

_TOLD: dict[str, Callable[[frozenset[str]], Node]] = {"said": Said, "about": About}


@define
class Resolver:
    """Turns what only the archive understands into what an engine does, and notes what to tell of it."""

    view: View
    """The archive."""
    search: Search
    """The search."""
    notes: list[str] = Factory(list)
    """What to tell the user."""
    unknown: "list[Meant]" = Factory(list)
    """Names that nobody has."""

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
            meant = self.view.who(name, prefix=prefix)
            if meant.note and not self.search.typing:
                self.notes.append(meant.note)
            if meant.found == "unknown":
                self.unknown.append(meant)
            found.append(meant.keys)
        if leaf.field == "person":
            return self.view.mentions(found[0])
        raw = [self.view.raw(keys) for keys in found]
        return Between(raw[0], raw[1]) if leaf.field == "pair" else _TOLD[leaf.field](raw[0])

    def _standing(self, leaf: Standing) -> Node:
        standing = (row for row in self._rows() if (row.ruled or row.label) == leaf.label)
        return self._of_ties(row for row in standing if row.before or not leaf.came)

    def _marked(self, leaf: Marked) -> Node:
        if leaf.mark == "contested":
            return self._of_ties(row for row in self._rows() if "contested" in row.flags)
        if leaf.mark == "new":
            counts = self.view.catalogue.db.execute("SELECT name, paragraphs FROM articles")
            new = ((name, range(count)) for name, count in counts if self.view.is_new(name))
            return Paragraphs(frozenset((name, number) for name, numbers in new for number in numbers))
        return Paragraphs(self.view.overlay.stars)

    def _rows(self) -> "Iterator[TieRow]":
        """Give every tie as it stands on the as-of date of the search."""
        from index.archive.answering.standings import rows_at  # noqa: PLC0415 - few queries ask for ties

        return rows_at(self.view, self.search.as_of)

    def _of_ties(self, rows: "Iterable[TieRow]") -> Node:
        """Give the paragraphs with a claim of these ties, which the engine knows by the machine's reading."""
        raw = self.view.overlay.raw
        pairs = (pair_of(a, b) for row in rows for a, b in product(raw(row.people[0]), raw(row.people[1])))
        return OfTies(frozenset(pairs))


@frozen
class Ready:
    """A search ready for the engine."""

    tree: Node
    """What the engine is asked."""
    understood: str
    """The query as understood."""
    notes: tuple[str, ...]
    """What to tell the user: names that fit several people or nobody."""
    unknown: "tuple[Meant, ...]" = ()
    """Names that nobody has, with whom they are like."""


def ready(view: View, search: Search) -> Ready:
    """Read the query of a search and resolve it, its filters added.

    Raises:
        QueryError: The query cannot be understood; the message says how to mend it.
    """
    query = parse(search.query, typing=search.typing, as_of=view.at(search.as_of).day)
    resolver = Resolver(view, search)
    tree = resolve(query.tree, resolver)
    filters: list[Node] = [view.mentions((key,)) for key in search.people]
    if search.within:
        filters.append(Within(search.within))
    return Ready(
        both(tree, *filters), query.understood, tuple(dict.fromkeys(resolver.notes)), tuple(resolver.unknown)
    )
