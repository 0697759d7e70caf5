"""What is pasted reaches the input whole, whatever it holds and however it comes."""

import pytest
from textual.events import Key, Paste

from tests.explorer.terminal import READY
from tui.explorer import pasting
from tui.explorer.pasting import Pasting

BEGIN, END = "\x1b[200~", "\x1b[201~"


def pasted(text):
    """Write a paste as a terminal does."""
    return f"{BEGIN}{text}{END}"


def told(events):
    """Name keys and pastes."""
    return [event.text if isinstance(event, Paste) else event.key for event in events]


@pytest.mark.parametrize("size", range(1, 9))
def test_a_paste_is_whole_however_its_text_and_its_end_are_cut(size):
    """A slow line cuts anywhere, and waits: Textual takes half an end for text, and all that is typed after it."""
    text, parser = "a\x1b]0;PWN\x07b\x1b[Bc\x1b[20", Pasting()
    rest = f"{text}{END}xy"
    events = told(parser.feed(BEGIN))
    for start in range(0, len(rest), size):
        events += [*told(parser.feed(rest[start : start + size])), *told(parser.tick())]
    assert events == [text, "x", "y"]


def test_a_paste_whose_end_is_lost_ends_by_itself(monkeypatch):
    """Else the keyboard would be dead."""
    monkeypatch.setattr(pasting, "PATIENCE", -1)
    parser = Pasting()
    assert told(parser.feed(f"a{BEGIN}b\x1b[20")) == ["a"]
    assert told(parser.tick()) == ["b\x1b[20"]
    assert told(parser.feed("c")) == ["c"]


def test_many_pastes_come_at_once():
    assert told(Pasting().feed(pasted("a") * 2000 + "b")) == ["a"] * 2000 + ["b"]


def test_all_lines_of_a_paste_are_in_the_box(terminal):
    """The first may be empty, and what would steer the terminal is shown instead."""
    explorer = terminal()
    explorer.until(READY)
    explorer.press("/" + pasted("\nthey\thad\r\n coffee"))
    explorer.until(" they had coffee ", "1/1 · newest")
    explorer.press("\x15" + pasted("\x1b]0;PWN\x07 and\u2028so") + "on")
    explorer.until("␛]0;PWN␇ and soon ")
    assert b"\x1b]0;PWN" not in explorer.bytes


def test_a_hundred_kilobytes_are_taken(terminal):
    """And the next letters too."""
    explorer = terminal()
    explorer.until(READY)
    explorer.press("/" + pasted("word " * 20_000) + "end")
    explorer.until("word end ", "characters")
    explorer.press("\x15coffee")
    explorer.until("1/2 · newest")


def test_a_paste_that_no_input_takes_is_said(terminal):
    """It is no row of commands."""
    explorer = terminal()
    explorer.until(READY)
    explorer.press(pasted("Q"))
    explorer.until("only an input takes what is pasted")


def test_what_is_pasted_behind_keys_waits_with_them(drive):
    """The dialog that it is meant for opens once the answer is there."""

    async def script(explorer):
        explorer.hold_answers()
        await explorer.search_ahead("coffee", "f")
        explorer.app.post_message(Paste("Ben Straw"))
        explorer.app.post_message(Key("enter", "\r"))
        await explorer.pilot.pause()
        await explorer.let_answers_come()
        await explorer.settle()
        assert "with ✓ Ben Straw" in explorer.screen

    drive(script)
