"""Writing: results to stdout, messages to stderr, both through `shown` and neither ever in the way.

The one rule: nothing else in the commands prints.
"""

import os
import re
import shutil
import sys
from typing import Any, TextIO

from tui.terminal.shown import shown
from tui.terminal.spans import STYLES, Line, Span, wrap

MAX_WIDTH = 100
"""Cells of the widest text: longer lines are hard to read (Bringhurst: 45 to 75 characters, 90 with care)."""

MIN_WIDTH = 20
"""Cells of the narrowest text: margins alone take 8."""

UNBROKEN = sys.maxsize
"""The width where lines are not broken."""

CLOSED_PIPE = 141
"""Exit status where nobody reads any more: that of a process ended by SIGPIPE."""

_UNSAFE_IN_JSON = "[\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"


def width() -> int:
    """Give the cells of a line: those of the terminal, but no more than can be read well.

    In a pipe lines stay whole, so that they can be searched, unless COLUMNS says how wide they are to be.
    """
    at_terminal = sys.stdout is not None and sys.stdout.isatty()
    if not at_terminal and not os.environ.get("COLUMNS"):
        return UNBROKEN
    return max(min(shutil.get_terminal_size().columns, MAX_WIDTH), MIN_WIDTH)


def colours(stream: TextIO) -> bool:
    """Tell whether a stream is a terminal that wants colours (https://no-color.org)."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def say(*spans: Span | str) -> None:
    """Write one line of results."""
    _write(sys.stdout, [Span(span) if isinstance(span, str) else span for span in spans])


def say_wrapped(*spans: Span | str, indent: str = "", hang: str | None = None) -> None:
    """Write a line of results, broken at the width of the terminal."""
    line = [Span(span) if isinstance(span, str) else span for span in spans]
    for part in wrap(line, width(), indent, hang):
        _write(sys.stdout, part)


def say_json(value: Any) -> None:  # noqa: ANN401 - any JSON value
    """Write a JSON value; what may steer a terminal is escaped, so that nothing of it is lost."""
    import json  # noqa: PLC0415 - only where asked for

    say_json_text(json.dumps(value, ensure_ascii=False, indent=2))


def say_json_line(value: Any) -> None:  # noqa: ANN401 - any JSON value
    """Write a JSON value on one line."""
    import json  # noqa: PLC0415 - only where asked for

    say_json_text(json.dumps(value, ensure_ascii=False))


def say_text(text: str) -> None:
    """Write text of several lines, none of them broken."""
    for line in text.removesuffix("\n").split("\n"):
        say(line)


def say_json_text(text: str) -> None:
    """Write JSON that is text already."""
    safe = re.sub(_UNSAFE_IN_JSON, lambda found: f"\\u{ord(found[0]):04x}", text)
    for line in safe.split("\n"):
        _write(sys.stdout, [Span(line)])


def warn(text: str) -> None:
    """Write one line to stderr, led by the program's name."""
    _write(sys.stderr, [Span(f"amends: {text}")])


def draw_over(text: str) -> None:
    """Show text on the last line of a terminal at stderr, over what stood there; empty text clears it."""
    if sys.stderr is not None and sys.stderr.isatty():
        room = shutil.get_terminal_size().columns - 1
        sys.stderr.write("\r\x1b[K" + shown(text)[:room])
        sys.stderr.flush()


def _write(stream: TextIO | None, line: Line) -> None:
    if stream is None:  # closed by the caller (`>&-`)
        return
    coloured = colours(stream)
    parts = [_painted(shown(span.text), span.style if coloured else "plain") for span in line]
    stream.write("".join(parts).rstrip() + "\n")


def _painted(text: str, style: str) -> str:
    return f"\x1b[{STYLES[style]}m{text}\x1b[0m" if STYLES[style] and text.strip() else text
