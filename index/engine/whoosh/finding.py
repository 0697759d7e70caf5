"""A tree to a set of documents of one segment."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from functools import lru_cache, partial
from operator import neg
from typing import Any

from pyroaring import BitMap

from index.engine.whoosh.links import Links
from index.engine.whoosh.narrowing import Narrowing
from index.engine.whoosh.phrases import Looked, candidates, holding, looked
from index.engine.whoosh.roster import Roster
from index.engine.whoosh.schema import NOBODY
from index.engine.whoosh.segment import Segment
from index.engine.whoosh.told import Told
from index.engine.whoosh.vocabulary import union
from index.query import tree as leaves
from index.query.tree import All, And, Node, Not, Or, Phrase, Word

KEPT_CANDIDATES = 4
"""Phrases whose candidates are kept: those of one query, asked for by its first rows and by its count."""


class Finder:
    """Finds documents of one segment; none of those it gives is struck out."""

    def __init__(self, segment: Segment, links: Links, roster: Roster) -> None:
        self.segment, self.links, self.roster = segment, links, roster
        self.told = Told(segment, links, roster)
        self.narrowing = Narrowing()
        self._candidates = lru_cache(KEPT_CANDIDATES)(partial(candidates, segment))

    def paragraphs(self, tree: Node, *, unlooked: bool = False) -> BitMap:
        """Give the paragraphs of which a tree holds; `unlooked`, those too that only a look into the text rules out."""
        return self._among(self.segment.all("paragraph"), tree, self._leaf, unlooked=unlooked)

    def of_kind(self, kind: str, tree: Node) -> BitMap:
        """Give entities, quotations or claims: conditions of a tree hold of them, the rest of their paragraphs."""
        if kind == "entity":
            found = self.segment.all("person") | self.segment.all("entity")
            found = BitMap([one for one in found if self.segment.paragraph[one] != NOBODY])
        else:
            found = self.segment.all(kind)
        return self._among(found, tree, partial(self._inside, kind))

    def _among(
        self, some: BitMap, tree: Node, leaf: Callable[[Node, BitMap], BitMap], *, unlooked: bool = False
    ) -> BitMap:
        """Give those among some of which a tree holds; what needs a look into texts comes last, among the fewest."""
        if isinstance(tree, All):
            return some
        if isinstance(tree, Not):
            return some - self._among(some, tree.part, leaf)
        if isinstance(tree, Or):
            return union(self._among(some, part, leaf, unlooked=unlooked) for part in tree.parts)
        if isinstance(tree, And):
            for part in sorted(tree.parts, key=looked):
                some = self._among(some, part, leaf, unlooked=unlooked)
            return some
        if unlooked and isinstance(tree, Word | Phrase) and looked(tree) and tree.field == "text":
            return self.candidates(tree, some)
        return leaf(tree, some)

    def _inside(self, kind: str, tree: Node, among: BitMap) -> BitMap:
        """Give those among some entities, quotations or claims of which a leaf holds."""
        if isinstance(tree, leaves.Told):
            return self.told.find(tree.part) & among
        if isinstance(tree, leaves.OfTies) and kind == "claim":
            return self.told.of_ties(tree.ties) & among
        if isinstance(tree, Word | Phrase) and tree.field == kind:
            return self._worded(tree, among)
        paragraphs = self._leaf(tree, self.segment.all("paragraph"))
        return BitMap([one for one in among if self.segment.paragraph[one] in paragraphs])

    def _leaf(self, tree: Node, among: BitMap) -> BitMap:
        """Give those among some paragraphs of which a leaf holds.

        Raises:
            TypeError: the leaf is for the archive to resolve, or stands outside of `Told`.
        """
        if isinstance(tree, Word | Phrase):
            return self._words(tree, among)
        if type(tree) not in _LEAVES:
            raise TypeError(f"{type(tree).__name__} must be resolved before the engine sees it")
        return _LEAVES[type(tree)](self, tree) & among

    def _words(self, leaf: Word | Phrase, among: BitMap) -> BitMap:
        """Give the paragraphs of a word or phrase of any field."""
        segment = self.segment
        if leaf.field == "text":
            return self._worded(leaf, among)
        if leaf.field != "entity":
            return segment.of_articles(self._worded(leaf, segment.all("article"))) & among
        found = self._worded(leaf, segment.all("person") | segment.all("entity"))
        people, entities = segment.span("person"), segment.span("entity")
        paragraphs = BitMap([segment.paragraph[one] for one in found if one in entities])
        for one in found:
            if one in people:
                paragraphs.update(segment.paragraphs.numbers(one))
        return paragraphs & among

    def _worded(self, leaf: Word | Phrase, among: BitMap) -> BitMap:
        """Give those among some documents of the leaf's field that hold it."""
        if not looked(leaf):
            return candidates(self.segment, leaf) & among
        held = holding(self.segment, leaf, self.candidates(leaf, among))
        self.narrowing.keep(leaf, among, held)
        return held

    def candidates(self, leaf: Looked, among: BitMap) -> BitMap:
        """Give those among some documents that hold all words of a leaf, as far as can be told without a look."""
        return self._candidates(leaf) & self.narrowing.of(leaf, among)

    def _dated(self, leaf: leaves.Dated) -> BitMap:
        """Articles stand from the newest to the oldest: a span is a range."""
        days = self.segment.day.values[: len(self.segment.span("article"))]
        first = leaf.first.toordinal() if leaf.first else 1
        low = bisect_left(days, -leaf.last.toordinal(), key=neg) if leaf.last else 0
        return self._articles(low, bisect_right(days, -first, lo=low, key=neg))

    def _undated(self, _: leaves.Undated) -> BitMap:
        """Those without a date stand last."""
        days = self.segment.day.values[: len(self.segment.span("article"))]
        return self._articles(bisect_left(days, 0, key=neg), len(days))

    def _articles(self, low: int, high: int) -> BitMap:
        """Give the paragraphs of a range of articles."""
        end = self.segment.first[high] if high < len(self.segment.span("article")) else None
        stop = self.segment.span("paragraph").stop if end is None else end
        return BitMap(range(self.segment.first[low], stop)) if low < high else BitMap()

    def _within(self, leaf: leaves.Within) -> BitMap:
        """Give the paragraphs of an article."""
        article = self.segment.article_named(leaf.article)
        return BitMap() if article is None else BitMap(self.segment.of_article("paragraph", article))

    def _places(self, leaf: leaves.Paragraphs) -> BitMap:
        """Give paragraphs by article and number."""
        found = BitMap()
        for name in {name for name, _ in leaf.places}:
            for one in self._within(leaves.Within(name)):
                if (name, self.segment.number[one]) in leaf.places:
                    found.add(one)
        return found

    def _mentions(self, leaf: leaves.Mentions) -> BitMap:
        """Give the paragraphs that mention any of some people."""
        return self.links.documents("mentions", self.roster.numbers(leaf.people))

    def _quoting(self, _: leaves.Quoting) -> BitMap:
        """Give the paragraphs with a quotation."""
        return self.segment.find("has", "quotation")

    def _told(self, leaf: leaves.Told) -> BitMap:
        """Give the paragraphs with one quotation or claim of which all of it holds."""
        return self.told.paragraphs(self.told.find(leaf.part))

    def _of_ties(self, leaf: leaves.OfTies) -> BitMap:
        """Give the paragraphs with a claim of a tie."""
        return self.told.paragraphs(self.told.of_ties(leaf.ties))


_LEAVES: dict[type, Callable[[Finder, Any], BitMap]] = {
    leaves.Dated: Finder._dated,  # noqa: SLF001 - the table of its own methods
    leaves.Undated: Finder._undated,  # noqa: SLF001
    leaves.Within: Finder._within,  # noqa: SLF001
    leaves.Paragraphs: Finder._places,  # noqa: SLF001
    leaves.Mentions: Finder._mentions,  # noqa: SLF001
    leaves.Quoting: Finder._quoting,  # noqa: SLF001
    leaves.Told: Finder._told,  # noqa: SLF001
    leaves.OfTies: Finder._of_ties,  # noqa: SLF001
}
