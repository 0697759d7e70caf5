"""Text in styles, measured and broken in cells of the terminal."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

STYLES = {
    "plain": "",
    "bold": "1",
    "faint": "2",
    "hit": "1;33",
    "name": "1;36",
    "good": "1;32",
    "uneasy": "1;33",
    "bad": "1;31",
}
"""Every style with its SGR parameters (ECMA-48, 8.3.117); the sixteen colours that each theme defines itself."""

_NARROW = re.compile("[ -~\xa0-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e]*")
"""Characters of European text, each one cell wide."""

_WORDS = re.compile(r"\s+|\S+")


class Span(NamedTuple):
    """A stretch of text in one style."""

    text: str
    """The words, not yet passed through `shown`."""
    style: str = "plain"
    """Key of STYLES."""


Line = Sequence[Span]
"""One line of output."""


def width_of(text: str) -> int:
    """Measure text in cells."""
    if _NARROW.fullmatch(text):
        return len(text)
    from rich.cells import cell_len  # noqa: PLC0415 - its tables are needed for other scripts only

    return cell_len(text)


def marked(
    text: str, spans: Iterable[tuple[int, int]], style: str = "hit", plain: str = "plain"
) -> list[Span]:
    """Cut a text into spans, those from start to end given in a style of their own."""
    cut, at = [], 0
    for start, end in sorted(spans):
        if start >= at:
            cut += [Span(text[at:start], plain), Span(text[start:end], style)]
            at = end
    return [span for span in [*cut, Span(text[at:], plain)] if span.text]


def wrap(line: Line, width: int, indent: str = "", hang: str | None = None) -> list[list[Span]]:
    """Break a line between words so that each part, indent included, is at most `width` cells wide.

    Args:
        line: What is to be broken.
        width: Cells of the terminal.
        indent: What the first part begins with.
        hang: What every further part begins with; as `indent` where not given.
    """
    hang = indent if hang is None else hang
    lines, at = [[Span(indent)]], width_of(indent)
    for span in line:
        for word in _WORDS.findall(span.text):
            wide = width_of(word)
            if word.isspace() and at + wide > width:
                continue
            if at + wide > width and len(lines[-1]) > 1:
                lines.append([Span(hang)])
                at = width_of(hang)
            if not (word.isspace() and len(lines[-1]) == 1 and len(lines) > 1):
                lines[-1].append(Span(word, span.style))
                at += wide
    return lines
