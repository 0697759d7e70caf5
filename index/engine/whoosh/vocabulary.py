"""The words of a field: those that begin so, those near another, and their documents."""

from collections import Counter
from collections.abc import Iterable, Iterator

from pyroaring import BitMap

from index.engine.whoosh.schema import MAX_PREFIX
from index.engine.whoosh.segment import Segment
from index.query.tree import Word

MAX_WORDS = 20_000
"""Words looked through for one completion or likeness, so that a single letter costs no more than some milliseconds."""

ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789'"
"""Letters that one edit can put in; the word's own letters come beside them."""


def documents(segment: Segment, leaf: Word) -> BitMap:
    """Give the documents of a field that hold a word (by its folded form); those struck out too."""
    if leaf.fuzzy:
        return union(segment.find(leaf.field, word) for word in one_edit_away(leaf.text))
    return beginning(segment, leaf.field, leaf.text) if leaf.prefix else segment.find(leaf.field, leaf.text)


def beginning(segment: Segment, field: str, prefix: str) -> BitMap:
    """Give the documents with a word that begins so."""
    if len(prefix.rpartition(" ")[2]) <= MAX_PREFIX:
        return segment.find(f"{field}_begins", prefix)
    return union(segment.find(field, word) for word in words_from(segment, field, prefix))


def union(sets: Iterable[BitMap]) -> BitMap:
    """Join sets, or none."""
    return BitMap.union(BitMap(), *sets)


def words_from(segment: Segment, field: str, prefix: str) -> Iterator[str]:
    """Give the words that begin so, in order."""
    begin = prefix.encode()
    for name, term in segment.terms.terms_from(field, begin):
        if name != field or not term.startswith(begin):
            return
        yield term.decode()


def one_edit_away(word: str) -> set[str]:
    """Give everything one insertion, deletion, substitution or swap of neighbours away, and the word itself.

    Letters outside the Latin alphabet are put in only where the word itself is written in them.
    """
    letters = set(ALPHABET) | set(word)
    cuts = [(word[:i], word[i:]) for i in range(len(word) + 1)]
    edits = {a + b[1:] for a, b in cuts if b} | {a + b[1] + b[0] + b[2:] for a, b in cuts if len(b) > 1}
    edits |= {a + c + b[1:] for a, b in cuts if b for c in letters}
    edits |= {a + c + b for a, b in cuts for c in letters}
    return {word} | edits - {""}


def complete(segments: Iterable[Segment], field: str, prefix: str, limit: int) -> tuple[str, ...]:
    """Give the words that begin so, those of most documents first."""
    counts = _counts(segments, field, prefix)
    return tuple(sorted(counts, key=lambda word: (-counts[word], word))[:limit])


def similar(segments: Iterable[Segment], field: str, word: str, limit: int) -> tuple[str, ...]:
    """Give the words nearest to one: those one edit away; with the same first letter, those two edits away."""
    segments = list(segments)
    near = one_edit_away(word) - {word}
    counts = Counter({other: _count(segments, field, other) for other in near})
    found = sorted((other for other in counts if counts[other]), key=lambda one: (-counts[one], one))
    if len(found) < limit and word:
        more = _counts(segments, field, word[0])
        far = {other for other in more if other not in near and other != word and _edits(word, other) <= _FAR}
        found += sorted(far, key=lambda one: (-more[one], one))
    return tuple(found[:limit])


_FAR = 2
"""Edits that a likeness may need."""


def _counts(segments: Iterable[Segment], field: str, prefix: str) -> Counter[str]:
    """Count the documents of the words that begin so."""
    counts: Counter[str] = Counter()
    for segment in segments:
        for seen, word in enumerate(words_from(segment, field, prefix)):
            if seen >= MAX_WORDS:
                break
            counts[word] += _count([segment], field, word)
    return +counts


def _count(segments: Iterable[Segment], field: str, word: str) -> int:
    """Count the documents of a word that are not struck out."""
    return sum(len(segment.find(field, word) - segment.struck) for segment in segments)


def _edits(a: str, b: str) -> int:
    """Count edits (optimal string alignment: insertion, deletion, substitution, swap of neighbours)."""
    if abs(len(a) - len(b)) > _FAR:
        return _FAR + 1
    rows = [list(range(len(b) + 1))]
    for i, x in enumerate(a, 1):
        row = [i]
        for j, y in enumerate(b, 1):
            row.append(min(row[-1] + 1, rows[-1][j] + 1, rows[-1][j - 1] + (x != y)))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                row[-1] = min(row[-1], rows[-2][j - 2] + 1)
        rows.append(row)
    return rows[-1][-1]
