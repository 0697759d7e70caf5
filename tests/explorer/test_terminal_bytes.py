"""What is sent to a terminal, byte by byte: no escape of an article, colours only where they may be, and little of it."""

import re
from statistics import median

import pytest

from tests.conftest import write_articles
from tests.explorer.terminal import READY

COLOUR = re.compile(rb"\x1b\[[0-9;]*\b(?:3[0-7]|4[0-7]|9[0-7]|10[0-7]|38|48)(?=[;m])[0-9;]*m")
"""An SGR sequence that sets a colour; 39 and 49 set the terminal's own."""


def test_no_escape_of_an_article_reaches_the_terminal(terminal, tmp_path):
    """Titles, clipboard, clearing, links, overrides: all are shown, none is obeyed."""
    payloads = (
        "\x1b]0;PWN\x07",
        "\x1b]52;c;UFdO\x1b\\",
        "\x1b[2JGONE",
        "\x9b31m",
        "\x1b]8;;http://x\x1b\\link",
        "\u202eevil",
    )
    text = (
        "2023-05-02 Bad "
        + payloads[0]
        + "\n"
        + "\n".join(f"Mira Holt wrote {one} today." for one in payloads)
    )
    folder = write_articles(tmp_path / "bad", text)
    explorer = terminal(folder=folder, index=tmp_path / "bad-index")
    explorer.until("1/7 · newest")
    explorer.press("\r")
    explorer.until("Mira Holt wrote", "p6")
    explorer.press("Q")
    explorer.end()
    for forbidden in (
        b"\x1b]0;PWN",
        b"\x1b]52;c;UFdO",
        b"\x1b[2JGONE",
        "\x9b".encode(),
        b"\x1b]8;;",
        "\u202e".encode(),
    ):
        assert forbidden not in explorer.bytes


def test_a_byte_that_is_no_utf8_is_typed_as_a_mark(terminal):
    """A paste from a Latin-1 terminal does not end the program."""
    explorer = terminal()
    explorer.until(READY)
    explorer.press(b"/caf\xe9(coffee")
    explorer.until("coffee", "typing")
    explorer.press("\x15coffee")
    explorer.until("1/2 · newest")


def test_without_colour_nothing_is_coloured(terminal):
    """NO_COLOR leaves weight, underline and reverse."""
    explorer = terminal(NO_COLOR="1")
    explorer.until(READY)
    explorer.press("/coffee\r\r")
    explorer.until("p1 ")
    explorer.press("Q")
    explorer.end()
    assert not COLOUR.search(explorer.bytes)
    assert b"\x1b[1" in explorer.bytes


@pytest.mark.parametrize("colours", [{}, {"NO_COLOR": "1"}])
def test_the_cue_of_a_rejected_claim_is_struck_out_in_the_article(terminal, colours):
    """With colour and without; the margin says so too."""
    explorer = terminal(**colours)
    explorer.until(READY)
    explorer.press("/sued on\r\rareject\r")
    explorer.until("p1   rejected ", "u takes it back")
    row = next(n for n, told in enumerate(explorer.display.display) if "rejected  " in told)
    at = explorer.display.display[row].index("sued")
    assert explorer.display.buffer[row][at].strikethrough
    explorer.press("u")
    explorer.read_until(lambda: not explorer.display.buffer[row][at].strikethrough, "the cue as it was")


@pytest.mark.parametrize("opens", ["/", "f"])
def test_without_colour_the_place_where_one_types_is_seen(terminal, opens):
    """In the box and in a dialog."""
    explorer = terminal(NO_COLOR="1")
    explorer.until("coffee", "Q quit")
    explorer.press(opens + "bakxyz")
    explorer.until("bakxyz")
    row = next(n for n, told in enumerate(explorer.display.display) if "bakxyz" in told)
    behind = explorer.display.display[row].index("bakxyz") + len("bakxyz")
    explorer.read_until(lambda: explorer.display.buffer[row][behind].reverse, "the cursor")
    assert sum(cell.reverse for cell in explorer.display.buffer[row].values()) == 1


def test_colour_is_used_where_it_may_be(terminal):
    """The test above can fail."""
    explorer = terminal()
    explorer.until(READY)
    assert COLOUR.search(explorer.bytes)


def test_the_terminals_own_colours_are_the_terminals_own(terminal, tmp_path):
    """As set in the configuration, or chosen while it runs: none is mixed or taken from a palette."""
    settings = tmp_path / "home" / "config" / "amends" / "config.toml"
    settings.parent.mkdir(parents=True)
    settings.write_text('[view]\ntheme = "ansi"\n')
    explorer = terminal(COLORTERM="truecolor")
    explorer.until(READY)
    explorer.press("\r")
    explorer.until("▌p0")
    assert COLOUR.search(explorer.bytes)
    assert not re.search(rb"\x1b\[[0-9;]*[34]8;[25];", explorer.bytes)


def test_an_arrow_key_costs_less_than_a_kilobyte(terminal):
    """Over a slow line a list still moves."""
    explorer = terminal(COLORTERM="truecolor")
    explorer.until(READY)
    costs = []
    down, up = (
        [(number, "\x1b[B") for number in range(2, 12)],
        [(number, "\x1b[A") for number in range(10, 0, -1)],
    )
    for number, key in (*down, *up, *down):  # what is still drawn at the start falls on the first few
        before = explorer.press(key)
        explorer.until(f"{number}/11 · newest")
        costs.append(len(explorer.bytes) - before)
    assert median(costs) <= 1000


def test_another_pane_costs_little(terminal):
    """Only the lines of both cursors and the keys are sent, not the whole screen."""
    explorer = terminal(COLORTERM="truecolor")
    explorer.until(READY)
    explorer.press("\x1b[B")
    explorer.until("2/11 · newest")
    sizes = []
    for _ in range(3):  # while files are still looked at, other lines change too
        before = explorer.press("/")
        explorer.until("typing")
        sizes.append(len(explorer.bytes) - before)
        explorer.press("\x07")
        explorer.until("Q quit")
    assert min(sizes) <= 2000
