"""Where the words of a leaf stand in a text, said as plainly as it can be."""

from index.query.tokens import forms, tokens
from index.query.tree import Word


def matches(leaf, wanted, last, token, form):
    """Tell whether one word of a leaf matches a token."""
    had = form if leaf.exact else token
    if leaf.prefix and last:
        return had.startswith(wanted)
    if getattr(leaf, "fuzzy", False):
        return edits(wanted, had) <= 1
    return had == wanted


def occurrences(leaf, text):
    """Give the spans where a word or phrase stands in a text."""
    found, shapes = list(tokens(text)), forms(text)
    wanted = (leaf.text,) if isinstance(leaf, Word) else leaf.words
    hits = [
        [
            i
            for i, token in enumerate(found)
            if matches(leaf, word, n == len(wanted) - 1, token.text, shapes[i])
        ]
        for n, word in enumerate(wanted)
    ]
    if not getattr(leaf, "slop", 0):
        starts = set(hits[0]).intersection(*({i - n for i in some} for n, some in enumerate(hits)))
        return [(found[i].start, found[i + len(wanted) - 1].end) for i in sorted(starts)]
    reach = len(wanted) + leaf.slop
    spread = [
        i for i in range(len(found)) if places_within(hits, i, i + reach) and any(i in some for some in hits)
    ]
    inside = {j for i in spread for some in hits for j in some if i <= j < i + reach}
    return [(found[j].start, found[j].end) for j in sorted(inside)]


def places_within(hits, start, end):
    """Tell whether every word of a phrase has a place of its own from start to end."""

    def place(rest, taken):
        if not rest:
            return True
        return any(place(rest[1:], taken | {i}) for i in rest[0] if start <= i < end and i not in taken)

    return place(hits, frozenset())


def edits(a, b):
    """Count insertions, deletions, substitutions and swaps of neighbours (optimal string alignment)."""
    rows = [list(range(len(b) + 1))]
    for i, x in enumerate(a, 1):
        row = [i]
        for j, y in enumerate(b, 1):
            row.append(min(row[-1] + 1, rows[-1][j] + 1, rows[-1][j - 1] + (x != y)))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                row[-1] = min(row[-1], rows[-2][j - 2] + 1)
        rows.append(row)
    return rows[-1][-1]
