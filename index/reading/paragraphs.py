"""Cleaned text to headline and paragraphs."""

import re

MAX_HEADLINE = 200
"""A first line of so many characters or more is a paragraph, no headline."""

_BLANK_LINE = re.compile(r"\n[ ]*\n")
_CLOSING = "\"'”’)]» "


def split_paragraphs(text: str) -> list[str]:
    """Cut cleaned text: where a blank line occurs, blocks are paragraphs, else lines."""
    if _BLANK_LINE.search(text.strip("\n")):
        blocks = _BLANK_LINE.split(text)
        cut = [" ".join(line.strip() for line in block.split("\n")) for block in blocks]
    else:
        cut = text.split("\n")
    return [paragraph.strip() for paragraph in cut if paragraph.strip()]


def split_headline(text: str) -> tuple[str, str]:
    """Take the headline off cleaned text: a short first line without a full stop; else it is empty."""
    first, _, rest = text.strip("\n ").partition("\n")
    first = first.strip()
    if len(first) < MAX_HEADLINE and not first.rstrip(_CLOSING).endswith("."):
        return first, rest
    return "", text
