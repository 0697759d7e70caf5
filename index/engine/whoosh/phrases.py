"""Phrases and very forms: sets of the single words, intersected, then looked for in the text of each candidate.

A look into the folded text costs 0.4 microseconds a candidate, Whoosh's stored positions 4 and twice the index (measured).
"""

from collections.abc import Callable, Iterable
from functools import cache

from pyroaring import BitMap

from index.engine.whoosh.schema import BESIDE, COMMON
from index.engine.whoosh.segment import Segment
from index.engine.whoosh.vocabulary import beginning, documents
from index.query.tokens import fold, forms, words
from index.query.tree import Phrase, Word

PAIR = 2
"""Words of a pair."""

Looked = Word | Phrase
"""What a look into the text decides: a phrase, or a word in its very form."""


def candidates(segment: Segment, leaf: Looked) -> BitMap:
    """Give the documents that hold all words of a leaf, and its pairs that are terms; those struck out too."""
    if not looked(leaf):
        return documents(segment, leaf) if isinstance(leaf, Word) else pair_at(segment, leaf, 0)
    sets = [documents(segment, word) for word in single_words(leaf)]
    sets += [pair_at(segment, leaf, place) for place in common_pairs(leaf)]
    return BitMap.intersection(*sets) if len(sets) > 1 else sets[0]


def common_pairs(leaf: Looked) -> list[int]:
    """Give the places in a phrase where a pair begins that is a term."""
    if not isinstance(leaf, Phrase) or leaf.field != "text" or leaf.exact or leaf.slop:
        return []
    return [place for place, word in enumerate(leaf.words[:-1]) if word in COMMON]


def pair_at(segment: Segment, leaf: Looked, place: int) -> BitMap:
    """Give the documents of a pair of a phrase."""
    assert isinstance(leaf, Phrase)
    pair = " ".join(leaf.words[place : place + 2])
    if leaf.prefix and place == len(leaf.words) - 2:
        return beginning(segment, BESIDE, pair)
    return segment.find(BESIDE, pair)


def single_words(leaf: Looked) -> list[Word]:
    """Give the words of a leaf as the index knows them."""
    if isinstance(leaf, Word):
        return [Word(fold(leaf.text), leaf.field, prefix=leaf.prefix)]
    texts = [fold(word) if leaf.exact else word for word in leaf.words]
    last = len(texts) - 1
    return [Word(text, leaf.field, prefix=leaf.prefix and i == last) for i, text in enumerate(texts)]


def holding(segment: Segment, leaf: Looked, among: Iterable[int]) -> BitMap:
    """Give those among some documents in which the leaf truly stands."""
    if leaf.field in {"text", "title", "entity"} and not leaf.exact:
        if isinstance(leaf, Phrase) and not leaf.slop:
            return _side_by_side(segment, leaf, among)
        holds = near(leaf)
        return BitMap([one for one in among if any(map(holds, segment.folded[one].split(b"\n")))])
    return BitMap([one for one in among if any(map(_tester(leaf), texts(segment, leaf.field, one)))])


def needle(leaf: Phrase) -> bytes:
    """Give what stands in a folded text where a phrase does."""
    return f" {' '.join(leaf.words)}{'' if leaf.prefix else ' '}".encode()


def _side_by_side(segment: Segment, leaf: Phrase, among: Iterable[int]) -> BitMap:
    """Look for words side by side."""
    column, wanted = segment.folded, needle(leaf)
    find, base, starts = column.map.find, column.base, column.starts
    return BitMap([one for one in among if find(wanted, base + starts[one], base + starts[one + 1]) >= 0])


def texts(segment: Segment, field: str, document: int) -> list[str]:
    """Give the texts of a field in their very form."""
    if field == "entity":
        return segment.forms_of(document)
    column = {"text": segment.raw, "title": segment.raw, "outlet": segment.outlet, "file": segment.file}[
        field
    ]
    return [column[document].decode()]


def _tester(leaf: Looked) -> Callable[[str], bool]:
    """Give a test of one text; outlets and files are few, so what was found is kept."""
    shape = forms if leaf.exact else words
    holds = near(leaf)
    return cache(lambda text: holds(f" {' '.join(shape(text))} ".encode()))


def near(leaf: Looked) -> Callable[[bytes], bool]:
    """Give a test of words joined by blanks: side by side, or all inside a window."""
    phrase = leaf if isinstance(leaf, Phrase) else Phrase((leaf.text,), prefix=leaf.prefix)
    wanted = needle(phrase)
    if not phrase.slop:
        return lambda text: wanted in text
    targets = [word.encode() for word in phrase.words]
    reach = len(targets) + phrase.slop
    return lambda text: bool(windows(text.split(), targets, reach))


def windows(found: list[bytes], targets: list[bytes], reach: int) -> list[int]:
    """Give where a window of `reach` words begins that holds every target, a word for each."""
    need = {target: targets.count(target) for target in targets}
    places = [i for i, word in enumerate(found) if word in need]
    return [
        start
        for start in places
        if all(found[start : start + reach].count(target) >= count for target, count in need.items())
    ]


def looked(leaf: object) -> bool:
    """Tell whether only a look into the text decides: of a phrase all of whose pairs are terms, where it has two words, none."""
    if isinstance(leaf, Phrase):
        return len(leaf.words) > PAIR or not common_pairs(leaf)
    return isinstance(leaf, Word) and leaf.exact
