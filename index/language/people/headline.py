"""Names in a headline, which loses apostrophes and shouts: "Anna Bells beau", "EastSiders Anna Bell SUES".

The one rule: a headline names nobody anew by a word that the text below knows better.
"""

from collections.abc import Collection, Iterator

from index.language.people.evidence import Words
from index.language.people.names import fold


def without_owner(word: str) -> str:
    """The word less the s that may have had an apostrophe, else empty: "bells", "bell"."""
    return word[:-1] if len(word) > len("abs") and word.endswith("s") and not word.endswith("ss") else ""


def headline_names(
    headline: Collection[Words], below: Collection[Words], words: Collection[str]
) -> Iterator[Words]:
    """The forms of a headline that name somebody anew, as they stand or with their apostrophe given back.

    Args:
        headline: Forms that only the headline holds.
        below: Forms of the text below.
        words: All folded words of the capitalised runs below.
    """
    known = {fold(form) for form in below}
    for form in headline:
        owner = without_owner(form[-1])
        lost = bool(owner) and owner.casefold() in words and form[-1].casefold() not in words
        restored = (*form[:-1], owner) if lost else form
        if not _holds(fold(restored), known):
            yield restored


def _holds(form: Words, known: Collection[Words]) -> bool:
    """Tell whether a name known below is part of the form."""
    pieces = (form[a:b] for a in range(len(form)) for b in range(a + 2, len(form) + 1))
    return any(piece in known for piece in pieces)
