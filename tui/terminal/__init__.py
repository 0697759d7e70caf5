"""What reaches the terminal, and how."""

from tui.terminal.output import (
    CLOSED_PIPE,
    colours,
    draw_over,
    say,
    say_json,
    say_json_line,
    say_json_text,
    say_text,
    say_wrapped,
    warn,
    width,
)
from tui.terminal.shown import shown
from tui.terminal.spans import Span, marked, width_of, wrap

__all__ = [
    "CLOSED_PIPE",
    "Span",
    "colours",
    "draw_over",
    "marked",
    "say",
    "say_json",
    "say_json_line",
    "say_json_text",
    "say_text",
    "say_wrapped",
    "shown",
    "warn",
    "width",
    "width_of",
    "wrap",
]
