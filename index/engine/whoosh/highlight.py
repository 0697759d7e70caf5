"""Where the words of a query stand in a paragraph's text.

The words are looked for in the text with each letter folded to one letter, so that offsets agree; a text in which a fold
changes the length (or a leaf that needs the very forms or a window) is cut into tokens instead, 30 times slower.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator

from index.engine.whoosh.phrases import windows
from index.engine.whoosh.relevance import positive
from index.engine.whoosh.vocabulary import one_edit_away
from index.query.tokens import APOSTROPHES, fold, straight, tokens
from index.query.tree import Node, Phrase, Word

Span = tuple[int, int]
"""Start and one past the end."""

Marker = Callable[[str, str | None], Iterable[Span]]
"""Gives the spans of one leaf in a text; the text letter by letter folded comes second, None where that cannot be."""

STARTS = r"(?<![^\W_])(?<![^\W_]')"
"""A word begins here: no letter before, and no apostrophe that follows one."""

ENDS = r"(?![^\W_])(?!'[^\W_])"
"""A word ends here."""

OWNED = r"(?:'s(?![^\W_])(?!'[^\W_]))?"
"""A possessive, which belongs to no word."""


BETWEEN = rf"{OWNED}{ENDS}[\W_]+"
"""Between two words of a phrase."""


class _Letters(dict[int, str]):
    """Each letter folded; those that do not fold to one letter become NUL."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        folded = fold(letter) if letter.isalnum() else "'" if letter in APOSTROPHES else letter
        same = len(folded) == 1 and folded.isalnum() == letter.isalnum() and not unicodedata.combining(letter)
        self[code] = folded if same else "\0"
        return self[code]


_letters = _Letters()


def by_letter(text: str) -> str | None:
    """Fold a text letter by letter; None where lengths would differ."""
    if text.isascii():
        return text.lower()
    folded = text.translate(_letters)
    return None if "\0" in folded else folded


def spans(tree: Node) -> Callable[[str, bool], tuple[Span, ...]]:
    """Give what marks the words of a tree in a text; the second argument tells whether the text is a headline."""
    sought = [leaf for leaf in positive(tree) if isinstance(leaf, Word | Phrase)]
    markers = {
        headline: [
            _marker(leaf) for leaf in sought if leaf.field == "text" or (headline and leaf.field == "title")
        ]
        for headline in (False, True)
    }

    def mark(text: str, headline: bool) -> tuple[Span, ...]:  # noqa: FBT001 - one of two kinds of text
        if not markers[headline]:
            return ()
        folded = by_letter(text)
        found = [span for marker in markers[headline] for span in marker(text, folded)]
        return tuple(_apart(sorted(found)))

    return mark


def _apart(found: Iterable[Span]) -> Iterator[Span]:
    """Join spans that overlap."""
    last: Span | None = None
    for start, end in found:
        if last and start < last[1]:
            last = (last[0], max(end, last[1]))
            continue
        if last:
            yield last
        last = (start, end)
    if last:
        yield last


def _marker(leaf: Word | Phrase) -> Marker:
    """Give what marks a leaf."""
    slow = _by_tokens(leaf)
    if leaf.exact or (isinstance(leaf, Phrase) and leaf.slop):
        return lambda text, _: slow(text)
    find = re.compile(_pattern(leaf)).finditer

    def fast(text: str, folded: str | None) -> Iterable[Span]:
        return slow(text) if folded is None else [(match.start(), match.end(1)) for match in find(folded)]

    return fast


def _pattern(leaf: Word | Phrase) -> str:
    """Give the pattern of a leaf in a text folded letter by letter; its first group ends where the words do.

    It begins with letters, which `re` finds fast, and looks ahead from there, since phrases may overlap.
    """
    tail = r"(?:(?!'s(?![^\W_])(?!'[^\W_]))(?:[^\W_]|'(?=[^\W_])))*" if leaf.prefix else ""
    if isinstance(leaf, Word) and leaf.fuzzy:
        near = "|".join(sorted(map(re.escape, one_edit_away(leaf.text)), reverse=True))
        return rf"{STARTS}(?=(?:{near})(){OWNED}{ENDS})"
    first, *rest = [re.escape(word) for word in (leaf.words if isinstance(leaf, Phrase) else (leaf.text,))]
    starts = rf"(?<![^\W_]{first})(?<![^\W_]'{first})"
    return rf"{first}{starts}(?={''.join(f'{BETWEEN}{word}' for word in rest)}{tail}(){OWNED}{ENDS})"


def _by_tokens(leaf: Word | Phrase) -> Callable[[str], list[Span]]:
    """Give what marks a leaf token by token."""
    phrase = leaf if isinstance(leaf, Phrase) else Phrase((leaf.text,), prefix=leaf.prefix, exact=leaf.exact)
    size, last = len(phrase.words), phrase.words[-1]
    near = one_edit_away(leaf.text) if isinstance(leaf, Word) and leaf.fuzzy else {last}

    def ends(word: str) -> bool:
        return word.startswith(last) if phrase.prefix else word in near

    def mark(text: str) -> list[Span]:
        found = list(tokens(text))
        shapes = [straight(text[one.start : one.end]) if phrase.exact else one.text for one in found]
        if phrase.slop:
            reach = size + phrase.slop
            starts = windows(
                [shape.encode() for shape in shapes], [word.encode() for word in phrase.words], reach
            )
            inside = {i for at in starts for i in range(at, min(at + reach, len(found)))}
            return [(found[i].start, found[i].end) for i in sorted(inside) if shapes[i] in phrase.words]
        return [
            (found[i].start, found[i + size - 1].end)
            for i in range(len(found) - size + 1)
            if tuple(shapes[i : i + size - 1]) == phrase.words[:-1] and ends(shapes[i + size - 1])
        ]

    return mark
