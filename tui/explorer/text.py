"""The one place where text of the archive becomes something that is drawn.

Everything passes through `shown`, which keeps control characters off the terminal, and becomes `Content`,
which is never read as markup.
"""

import re
from collections.abc import Iterable

from textual.content import Content, Span

from tui.terminal import shown

_BLANKS = re.compile(r"\s+")

Part = Content | str | tuple[str, str]
"""A piece of a line: finished content, words, or words with the name of a style."""


def in_one_line(pasted: str) -> str:
    """Give what was pasted as an input of one line takes it in whole: Textual's own drops all but the first line."""
    return shown(_BLANKS.sub(" ", pasted))


def line(*parts: Part) -> Content:
    """Join pieces to one line; `Content.join`, which copies each piece first, takes three times as long."""
    said: list[str] = []
    spans: list[Span] = []
    at = 0
    for part in parts:
        if isinstance(part, Content):
            piece = part.plain
            spans += [Span(at + start, at + end, style) for start, end, style in part.spans]
        else:
            text, style = part if isinstance(part, tuple) else (part, "")
            piece = shown(text)
            if style:
                spans.append(Span(at, at + len(piece), style))
        said.append(piece)
        at += len(piece)
    return Content("".join(said), spans, strip_control_codes=False)


def marked(text: str, spans: Iterable[tuple[int, int, str]]) -> Content:
    """Mark stretches of a text: start, one past the end, name of the style; a later one lies on top."""
    return Content(shown(text), [Span(*span) for span in spans], strip_control_codes=False)


def apart(left: Content, right: Content, width: int) -> Content:
    """Set one piece at the left and one at the right of a line; the left one gives way."""
    room = max(0, width - right.cell_length - 1)
    return line(left.truncate(room, ellipsis=True, pad=True), " ", right)


def indented(content: Content, width: int, indent: int) -> list[Content]:
    """Wrap to lines that begin with blanks."""
    return [wrapped.pad_left(indent) for wrapped in content.wrap(max(8, width - indent))]


def shortened(words: Content, width: int, tall: int) -> list[Content]:
    """Wrap to at most so many lines; the last one says where there would be more."""
    lines = words.wrap(max(8, width)) or [line("")]
    if len(lines) <= tall:
        return lines
    last = lines[tall - 1].rstrip()
    if last.cell_length > width - len(" …"):
        last = last[: max(last.plain.rfind(" "), 0)].rstrip()
    return [*lines[: tall - 1], line(last, (" …", "dim"))]
