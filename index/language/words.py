"""Sentences and words of an article, each with its place in the paragraph.

The one rule: every text that is cut out here equals `paragraph.text[start:end]`.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from attrs import frozen
from sentencex import segment

from index.records import Article, Paragraph

WORD = re.compile(r"[^\W_]+(?:[’'\-.&][^\W_]+)*")
"""A word: letters and digits, held together by hyphen, apostrophe, point or ampersand."""

QUOTED = re.compile(r"“[^“”]+”|\"[^\"]+\"|(?<!\w)‘(?:[^’]|’(?=\w))+’(?!\w)|(?<!\w)'(?:[^']|'(?=\w))+'(?!\w)")
"""Words between the marks of one paragraph; good enough to see the sentences inside them."""


_NO_END = (" Ms.", " Mx.", " Messrs.")
"""Titles with a point that sentencex takes for the end of a sentence (1.0)."""

_OPENING = tuple(f" {mark}" for mark in "“‘\"'")
"""A mark behind a blank opens the next sentence; sentencex leaves it behind where the quotation is never closed."""


@frozen
class Span:
    """A stretch of one paragraph."""

    paragraph: int
    """Number of the paragraph."""
    start: int
    """First character."""
    end: int
    """One past the last character."""


@frozen
class Token:
    """One word of a paragraph."""

    start: int
    """First character, counted in the paragraph."""
    end: int
    """One past the last character."""
    text: str
    """The word as written."""


@frozen
class Sentence:
    """One sentence of a paragraph; a sentence inside quotation marks is one of its own."""

    paragraph: int
    """Number of the paragraph."""
    start: int
    """First character, marks included."""
    end: int
    """One past the last character, blanks excluded."""
    text: str
    """The sentence as written."""

    def tokens(self) -> tuple[Token, ...]:
        """Its words, in order."""
        return tuple(
            Token(self.start + m.start(), self.start + m.end(), m.group()) for m in WORD.finditer(self.text)
        )


def sentences(article: Article) -> tuple[Sentence, ...]:
    """Cut every paragraph of an article into sentences, in the order of the text."""
    return tuple(sentence for paragraph in article.paragraphs for sentence in split(paragraph))


def split(paragraph: Paragraph) -> Iterator[Sentence]:
    """Cut one paragraph into sentences.

    sentencex knows abbreviations, initials and ellipses, and keeps quoted words whole with the words around
    them; the sentences inside the marks are cut here by a second look at the quoted words alone.
    """
    text = paragraph.text
    cuts = {0, len(text), *_boundaries(text, 0, len(text))}
    for quoted in QUOTED.finditer(text):
        start, end = quoted.start() + 1, quoted.end() - 1
        cuts.update(cut for cut in _boundaries(text, start, end) if start < cut < end)
    places = sorted(cuts)
    for start, end in pairwise(places):
        piece = text[start:end]
        body = piece.strip()
        if body:
            first = start + len(piece) - len(piece.lstrip())
            yield Sentence(paragraph.number, first, first + len(body), body)


def _boundaries(text: str, start: int, end: int) -> Iterator[int]:
    """Where sentences of `text[start:end]` end, by sentencex."""
    place = start
    for piece in segment("en", text[start:end]):
        place += len(piece)
        body = piece.rstrip()
        if not body.endswith(_NO_END):
            opens = body.endswith(_OPENING)
            yield place - (len(piece) - len(body) + 1 if opens else 0)
