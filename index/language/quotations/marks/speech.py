"""Quoted words that somebody says, told from the title of a work."""

from index.language.quotations.marks.span import QuotedSpan

_SMALL = frozenset(
    ("a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "of", "on", "or", "the", "to", "with")
)  # fmt: skip
"""Words that are written small inside a title."""


def is_speech(text: str, span: QuotedSpan) -> bool:
    """Tell words that somebody says from the title of a work."""
    words = text[span.start : span.end].split()
    introduced = text[: span.left].rstrip()
    if not words or words[-1][-1] in ".,!?…" or introduced[-1:] in (":", ","):
        return bool(words)
    capitals = sum(word[0].isupper() or not word[0].isalpha() for word in words)
    small = sum(word in _SMALL for word in words)
    return capitals < 2 or capitals + small < len(words)  # noqa: PLR2004 - one capital opens any sentence
