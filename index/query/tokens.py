"""Words of a text, folded: the one truth of index, query and highlighter.

A word is a run of letters and digits, with apostrophes inside it. Folded means NFKC, case folded, without accents,
curly apostrophes straight, a possessive 's dropped: `beyonce` finds Beyoncé and `britney` finds
Britney's. No word is
stopped, none is stemmed (stemming merges Lynne and Lynn).
"""

import re
import unicodedata
from collections.abc import Iterator

from attrs import frozen

APOSTROPHES = "'\u2019\u02bc\u2018\uff07"
"""Straight, right single quotation mark, modifier letter, left single quotation mark, full width."""

WORD = re.compile(rf"[^\W_]+(?:(?:[\u0300-\u036f]+|[{APOSTROPHES}](?=[^\W_]))[^\W_]*)*")
"""Combining accents belong to the letter before them, whether or not a text composes them."""

KNOWN_FOLDS = 200_000
"""Foldings kept: the vocabulary of an archive; then the cache begins anew, so that memory stays bounded."""

_STRAIGHT = str.maketrans(dict.fromkeys(APOSTROPHES, "'"))


@frozen
class Token:
    """One word of a text."""

    text: str
    """The word, folded."""
    start: int
    """First character in the text."""
    end: int
    """One past the last, a possessive 's left out."""


def straight(word: str) -> str:
    """Give the very form of a word: composed, apostrophes straight, a possessive 's dropped."""
    plain = word if word.isascii() else unicodedata.normalize("NFC", word.translate(_STRAIGHT))
    return plain[:-2] if plain[-2:] in {"'s", "'S"} and len(plain) > len("'s") else plain


def fold(word: str) -> str:
    """Fold one word."""
    plain = straight(word)
    if plain.isascii():
        return plain.lower()
    letters = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", plain).casefold())
    bare = "".join(c for c in letters if not unicodedata.combining(c) and not c.isspace())
    return unicodedata.normalize("NFC", bare) or plain


class _Folds(dict[str, str]):
    """Words already folded."""

    def __missing__(self, word: str) -> str:
        if len(self) >= KNOWN_FOLDS:
            self.clear()
        folded = self[word] = fold(word)
        return folded


_folds = _Folds()


def words(text: str) -> list[str]:
    """Give the folded words of a text, in order."""
    folds = _folds
    return [folds[word] for word in WORD.findall(text)]


def forms(text: str) -> list[str]:
    """Give the very forms of the words of a text, in order; as many as `words` gives."""
    return [straight(word) for word in WORD.findall(text)]


def tokens(text: str) -> Iterator[Token]:
    """Give the words of a text with their places."""
    for match in WORD.finditer(text):
        word = match.group()
        ends = word.translate(_STRAIGHT).lower().endswith("'s") and len(word) > len("'s")
        yield Token(_folds[word], match.start(), match.end() - (len("'s") if ends else 0))
