"""Fewer bytes that show the same, judged by a terminal (pyte)."""

import pyte
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.explorer.frugal import frugal

WIDTH, HEIGHT = 20, 40
"""Of the terminal; nothing is drawn on its last rows, so that the end of a line moves nothing."""

EFFECTS = ("1", "3", "4", "7", "9")
COLOURS = (
    "31",
    "97",
    "38;5;200",
    "38;2;10;20;30",
    "38;2;10;20;31",
    "48;5;7",
    "48;2;1;2;3",
    "41",
    "107",
    "39",
    "49",
)

styles = st.lists(st.sampled_from(EFFECTS + COLOURS), max_size=4).map(";".join)
ends = st.sampled_from(("\x1b[0m", "\x1b[m", "\x1b[22m", "\x1b[24;27m", "\x1b[39m", ""))
words = st.sampled_from(("word", " ", "    ", "é", "a b", "\n", "\x1b[K", "\x1b[2J", "\x1b[?25l"))
moves = st.builds("\x1b[{};{}H".format, st.integers(1, 5), st.integers(1, WIDTH - 5))
stretches = st.builds("\x1b[{}m{}{}".format, styles, words, ends)
frames = st.lists(st.one_of(stretches, moves, words, moves.map("\n{}".format)), max_size=25).map("".join)


def drawn(text):
    """Give each place of the terminal as it is seen after a text, and what a letter put behind it looks like."""
    screen = pyte.Screen(WIDTH, HEIGHT)
    pyte.Stream(screen).feed(f"{text}\x1b[5;1Hx")
    return [[seen(screen.buffer[y][x]) for x in range(WIDTH)] for y in range(HEIGHT)]


def seen(place):
    """Say what is seen of a place: of a blank neither its colour, weight nor slant."""
    effects = (place.underscore, place.reverse, place.strikethrough)
    if place.data == " " and not any(effects):
        return (" ", place.bg)
    return (place.data, place.fg, place.bg, place.bold, place.italics, *effects)


@given(frames)
def test_the_screen_is_the_same_with_no_more_bytes(frame):
    """Whatever is drawn where, in whatever style, and whatever is left of it behind the last stretch."""
    assert drawn(frugal(frame)) == drawn(frame)
    assert len(frugal(frame)) <= len(frame) + len("\x1b[0;00m")


def test_a_style_is_told_once_and_taken_back_once():
    told = frugal("\x1b[1;31mone\x1b[0m\n\x1b[2;1H\x1b[1;31mtwo\x1b[0m")
    assert told == "\x1b[1;31mone\x1b[2;1Htwo\x1b[m"


def test_only_what_changes_is_told():
    told = frugal("\x1b[1;38;2;9;9;9;48;2;1;1;1mone\x1b[0m\x1b[38;2;9;9;9;48;2;1;1;1m two\x1b[0m")
    assert told == "\x1b[1;38;2;9;9;9;48;2;1;1;1mone\x1b[22m two\x1b[m"


def test_blanks_take_no_colour_of_text():
    told = frugal("\x1b[31;44mone\x1b[0m\x1b[32;44m   \x1b[0m\x1b[31;44mtwo\x1b[0m")
    assert told == "\x1b[31;44mone   two\x1b[m"


@pytest.mark.parametrize("raw", ["\x1b]52;c;aGVsbG8=\x07", "\x1b[?1049h", "plain text\nmore", "\x1b[6n", ""])
def test_everything_else_is_left_as_it_is(raw):
    assert frugal(raw) == raw
