"""Quotations and claims: those of which conditions hold."""

from collections.abc import Callable
from typing import Any

from attrs import frozen
from pyroaring import BitMap

from index.engine.whoosh.links import Links
from index.engine.whoosh.roster import Roster, tie_number
from index.engine.whoosh.segment import Segment
from index.engine.whoosh.vocabulary import union
from index.query.tree import About, And, Between, During, Happening, InQuad, Node, Or, Said, Voiced

FOREVER = 2**32
"""Later than any day."""


@frozen
class Told:
    """Finds quotations and claims of one segment."""

    segment: Segment
    """The segment."""
    links: Links
    """Who is who in it."""
    roster: Roster
    """Who there is."""

    def find(self, tree: Node) -> BitMap:
        """Give the quotations and claims of which a tree of conditions holds; those struck out too.

        Raises:
            TypeError: the tree holds something else.
        """
        if isinstance(tree, And):
            return BitMap.intersection(*map(self.find, tree.parts))
        if isinstance(tree, Or):
            return BitMap.union(*map(self.find, tree.parts))
        if type(tree) not in _FINDERS:
            raise TypeError(f"{type(tree).__name__} is no condition on a claim or quotation")
        return _FINDERS[type(tree)](self, tree)

    def of_ties(self, ties: frozenset[tuple[str, str]]) -> BitMap:
        """Give the claims of ties."""
        keys = {key for tie in ties for key in tie}
        numbers = {key: number for key in keys if (number := self.roster.number(key)) is not None}
        wanted = {tie_number(numbers[a], numbers[b]) for a, b in ties if a in numbers and b in numbers}
        claims = self.links.documents("party", set(numbers.values()))
        return BitMap([claim for claim in claims if self.tie_of(claim) in wanted])

    def tie_of(self, claim: int) -> int:
        """Give the number of a claim's tie."""
        place = claim - self.segment.start("claim")
        return tie_number(self.links.one[place], self.links.other[place])

    def paragraphs(self, documents: BitMap) -> BitMap:
        """Give the paragraphs of quotations, claims or entities."""
        return BitMap([self.segment.paragraph[one] for one in documents])

    def said(self, leaf: Said) -> BitMap:
        """Spoken by any of them."""
        return self.links.documents("says", self.roster.numbers(leaf.people))

    def about(self, leaf: About) -> BitMap:
        """Whose words mention any of them."""
        return self.links.documents("about", self.roster.numbers(leaf.people))

    def between(self, leaf: Between) -> BitMap:
        """Between one of some and one of others."""
        ones, others = self.roster.numbers(leaf.one), self.roster.numbers(leaf.other)
        wanted = {tie_number(a, b) for a in ones for b in others}
        claims = self.links.documents("party", ones) & self.links.documents("party", others)
        return BitMap([claim for claim in claims if self.tie_of(claim) in wanted])

    def voiced(self, leaf: Voiced) -> BitMap:
        """Of a class of voice."""
        return self.segment.find("voice", leaf.kind)

    def happening(self, leaf: Happening) -> BitMap:
        """Of an event, or any mode of its root."""
        return self.segment.find("event", leaf.event)

    def in_quad(self, leaf: InQuad) -> BitMap:
        """Of a quad class."""
        return union(self.segment.find("quad", quad) for quad in leaf.quads)

    def during(self, leaf: During) -> BitMap:
        """With an event that shares a day with a span."""
        first = leaf.first.toordinal() if leaf.first else 1
        last = leaf.last.toordinal() if leaf.last else FOREVER
        begins, ends = self.segment.begins.values, self.segment.ends.values
        claims = self.segment.span("claim")
        return BitMap([claim for claim in claims if 0 < begins[claim] <= last and ends[claim] >= first])


_FINDERS: dict[type, Callable[[Told, Any], BitMap]] = {
    Said: Told.said,
    About: Told.about,
    Between: Told.between,
    Voiced: Told.voiced,
    Happening: Told.happening,
    InQuad: Told.in_quad,
    During: Told.during,
}
