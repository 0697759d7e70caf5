"""Relevance by BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009), counted paragraph by paragraph."""

import math

from attrs import evolve

from index.query.tokens import fold, words
from index.query.tree import And, Not, Or, Word
from tests.engine.holding import holds
from tests.engine.occurring import occurrences

K1, B = 1.2, 0.75


def scorer(tree, everything):
    """Give what tells how much a paragraph among all has to do with a tree."""
    average = sum(map(length, everything)) / max(len(everything), 1)
    leaves = [leaf for leaf in positive(tree) if getattr(leaf, "field", "") == "text"]
    counted = [folded(leaf) for leaf in leaves]
    weights = []
    for leaf in leaves:
        df = sum(holds(leaf, place) for place in everything)
        weights.append(math.log(1 + (len(everything) - df + 0.5) / (df + 0.5)))

    def score(place):
        total = 0.0
        for leaf, weight in zip(counted, weights, strict=True):
            tf = len(occurrences(leaf, place.text))
            total += weight * tf * (K1 + 1) / (tf + K1 * (1 - B + B * length(place) / average))
        return total

    return score


def folded(leaf):
    """Give a leaf without its very forms, which relevance does not weigh."""
    if isinstance(leaf, Word):
        return evolve(leaf, text=fold(leaf.text), exact=False)
    return evolve(leaf, words=tuple(map(fold, leaf.words)), exact=False)


def length(place):
    return len(f" {' '.join(words(place.text))} ".encode())


def positive(tree):
    """Give the leaves that are looked for, not those excluded."""
    if isinstance(tree, And | Or):
        for part in tree.parts:
            yield from positive(part)
    elif not isinstance(tree, Not):
        yield tree
