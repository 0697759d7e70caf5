"""Relevance, asked for by key: BM25 over the words sought.

Term frequencies and lengths (in bytes) are read from the folded text of each paragraph found, so that the index keeps none.
"""

import math
from collections.abc import Callable, Iterator, Sequence

from pyroaring import BitMap

from index.engine.whoosh.finding import Finder
from index.engine.whoosh.ordering import Place, newest
from index.engine.whoosh.phrases import windows
from index.engine.whoosh.vocabulary import one_edit_away
from index.query.tokens import fold
from index.query.tree import And, Node, Not, Or, Phrase, Word

K1, B = 1.2, 0.75
"""BM25's usual constants. Source: Robertson and Zaragoza, "The Probabilistic Relevance Framework" (2009)."""


def relevant(finders: Sequence[Finder], found: Sequence[BitMap], tree: Node) -> list[Place]:
    """Give paragraphs by BM25 over the words sought, the newest first where it is even.

    Term frequencies and lengths (in bytes) are read from the folded text of each paragraph found.
    """
    terms = [leaf for leaf in positive(tree) if isinstance(leaf, Word | Phrase) and leaf.field == "text"]
    everything = [finder.segment.all("paragraph") for finder in finders]
    count = sum(map(len, everything))
    weights = []
    for leaf in terms:
        df = sum(len(finder.paragraphs(leaf)) for finder in finders)
        weights.append((counter(leaf), math.log(1 + (count - df + 0.5) / (df + 0.5))))
    average = sum(map(_bytes, finders)) / max(count, 1)
    segments = [finder.segment for finder in finders]

    def score(place: Place) -> float:
        text = segments[place[0]].folded[place[1]]
        norm = K1 * (1 - B + B * len(text) / average)
        return sum(weight * tf * (K1 + 1) / (tf + norm) for tell, weight in weights if (tf := tell(text)))

    return sorted(newest(segments, found), key=score, reverse=True)


def positive(tree: Node) -> Iterator[Node]:
    """Give the leaves that are not excluded."""
    if isinstance(tree, And | Or):
        for part in tree.parts:
            yield from positive(part)
    elif not isinstance(tree, Not):
        yield tree


def _bytes(finder: Finder) -> int:
    """Count the bytes of the folded text of all paragraphs that are not struck out."""
    segment = finder.segment
    span, starts = segment.span("paragraph"), segment.folded.starts
    if not span:
        return 0
    struck = segment.struck & BitMap(span)
    return starts[span.stop] - starts[span.start] - sum(starts[one + 1] - starts[one] for one in struck)


def counter(leaf: Word | Phrase) -> Callable[[bytes], int]:
    """Give what counts a leaf in a folded text; for very forms the folded ones are counted."""
    if isinstance(leaf, Phrase):
        return _phrase_counter([fold(word).encode() for word in leaf.words], leaf)
    word = fold(leaf.text).encode()
    if leaf.prefix:
        return lambda text: sum(one.startswith(word) for one in text.split())
    if leaf.fuzzy:
        near = {one.encode() for one in one_edit_away(leaf.text)}
        return lambda text: sum(one in near for one in text.split())
    return lambda text: text.split().count(word)


def _phrase_counter(words: list[bytes], leaf: Phrase) -> Callable[[bytes], int]:
    """Give what counts a phrase: its places, or with slop the words inside its windows."""
    size, last = len(words), words[-1]

    def side_by_side(text: bytes) -> int:
        found = text.split()
        begun = (i for i in range(len(found) - size + 1) if found[i : i + size - 1] == words[:-1])
        return sum(
            found[i + size - 1].startswith(last) if leaf.prefix else found[i + size - 1] == last
            for i in begun
        )

    def spread(text: bytes) -> int:
        found, reach = text.split(), size + leaf.slop
        inside = {
            i
            for start in windows(found, words, reach)
            for i in range(start, min(start + reach, len(found)))
            if found[i] in words
        }
        return len(inside)

    return spread if leaf.slop else side_by_side
