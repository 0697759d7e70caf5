"""The ties of what a search finds: between whom the paragraphs claim something, by the user's word on who is who."""

from collections.abc import Iterator

from index.archive.answering.search import last
from index.archive.catalogue.ties import Pair, pair_of
from index.archive.view import View
from index.query import both
from index.query.tree import Node, Not, Within


def ties_in(view: View, tree: Node) -> frozenset[Pair]:
    """Give the ties with a claim in the paragraphs that a tree finds; articles in which somebody was split are read."""
    read = sorted({address.partition(":")[0] for address in view.overlay.split})
    outside = tree
    for article in read:
        outside = both(outside, Not(Within(article)))
    rows = last(view.engine.answer("tie", outside, "newest", (0, 10**6))).rows
    pairs = {_ruled(view, *row.stored["people"]) for row in rows}
    return frozenset(pairs.union(*(_claimed(view, tree, article) for article in read)))


def _ruled(view: View, a: str, b: str) -> Pair:
    return pair_of(view.overlay.key(a), view.overlay.key(b))


def _claimed(view: View, tree: Node, article: str) -> Iterator[Pair]:
    """Give the pairs of the claims of one article that stand in paragraphs found."""
    found = last(view.engine.answer("paragraph", both(tree, Within(article)), "newest", (0, 10**6)))
    numbers, keys = {row.paragraph for row in found.rows}, view.keys(article)
    for claim in view.analysis(article).claims:
        if claim.paragraph in numbers and claim.actor in keys and claim.recipient in keys:
            yield pair_of(keys[claim.actor], keys[claim.recipient])
