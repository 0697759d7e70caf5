"""The text of a query to its tree: AND binds tighter than OR, NOT and a leading - exclude."""

from datetime import date

from attrs import frozen

from index.query.errors import QueryError, UnfinishedError
from index.query.fields import leaf
from index.query.scan import Piece, pieces
from index.query.tree import All, Node, Not, both, either
from index.query.writing import write

MAX_DEPTH = 40
"""Brackets inside brackets."""


@frozen
class Query:
    """A query as understood."""

    tree: Node
    """What is looked for."""
    understood: str
    """The same in the query grammar; while typing, what waits for more letters ends in an ellipsis."""


def parse(text: str, *, typing: bool = False, as_of: date | None = None) -> Query:
    """Read a query.

    While `typing`, the last word is also a beginning (`mother*`), and what is not yet finished waits. `6m..` counts
    back from `as_of`.

    Raises:
        QueryError: it cannot be understood; the message says how to mend it.
    """
    reader = _Reader(list(pieces(text, typing=typing)), typing=typing, as_of=as_of)
    tree = reader.alternatives(0)
    if reader.left:
        raise QueryError("a closing bracket has no opening one")
    waiting = f"{reader.waiting}\u2026" if reader.waiting else ""
    return Query(tree, " ".join(filter(None, (write(tree), waiting))))


class _Reader:
    """Reads the pieces of one query from left to right."""

    def __init__(self, left: list[Piece], *, typing: bool, as_of: date | None) -> None:
        self.left = left
        self.typing = typing
        self.as_of = as_of
        self.waiting = ""

    def alternatives(self, depth: int) -> Node:
        """Read parts joined by OR."""
        parts = [self.conjunction(depth)]
        while self.left and self.left[0] == "OR":
            self.left.pop(0)
            if self.expects("OR", depth):
                parts.append(self.conjunction(depth))
        return either(*parts)

    def conjunction(self, depth: int) -> Node:
        """Read parts joined by AND, which need not be written."""
        parts: list[Node] = []
        while self.left and self.left[0] not in {"OR", ")"}:
            if self.left[0] == "AND":
                self.left.pop(0)
                if not parts:
                    raise QueryError("something must stand before AND")
                if not self.expects("AND", depth):
                    break
            parts.append(self.part(depth))
        if not parts and self.left and self.left[0] == "OR":
            raise QueryError("something must stand before OR")
        return both(*parts)

    def part(self, depth: int) -> Node:
        """Read one term, one bracket, or what is excluded."""
        if depth > MAX_DEPTH:
            raise QueryError(f"more than {MAX_DEPTH} brackets inside each other")
        piece = self.left.pop(0)
        if piece in {"NOT", "-"}:
            return self.excluded(str(piece), depth)
        if piece == "(":
            return self.bracket(depth)
        if isinstance(piece, str):
            raise QueryError(f'"{piece}" joins two parts; one of them is missing')
        try:
            return leaf(piece, self.as_of)
        except UnfinishedError:
            if not piece.open:
                raise
            self.waiting = piece.source
            return All()

    def excluded(self, mark: str, depth: int) -> Node:
        """Read what is excluded."""
        if not self.expects(mark, depth):
            return All()
        part = self.part(depth + 1)
        return part if isinstance(part, All) else Not(part)

    def bracket(self, depth: int) -> Node:
        """Read up to the closing bracket; while typing it may be missing."""
        if not self.expects("(", depth):
            return All()
        part = self.alternatives(depth + 1)
        if self.left:
            self.left.pop(0)
        elif not self.typing:
            raise QueryError("a bracket is left open")
        return part

    def expects(self, mark: str, depth: int) -> bool:
        """Tell whether something follows a mark; while typing it may be still to come."""
        if self.left and (self.left[0] not in {"OR", "AND", ")"}):
            return True
        if self.left or not self.typing or depth > MAX_DEPTH:
            raise QueryError("a bracket holds nothing" if mark == "(" else f'something must follow "{mark}"')
        self.waiting = mark
        return False
