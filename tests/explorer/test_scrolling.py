"""Lines that the terminal moves by itself, judged by a terminal (pyte)."""

import io
import re
from statistics import median

import pyte
import pytest
from textual._ansi_sequences import SYNC_START

from tests.conftest import write_articles
from tests.explorer.conftest import indexed
from tests.explorer.terminal import Terminal
from tui.explorer.frugal import Frugal
from tui.explorer.scrolling import scrolled

LINES = ["zero", "one", "two", "three", "four", "five"]


def after(told):
    """Give the lines of a terminal after a text."""
    screen = pyte.Screen(10, len(LINES))
    stream = pyte.Stream(screen)
    stream.feed("\r\n".join(LINES))
    stream.feed(told)
    return [text.strip() for text in screen.display]


def test_a_band_moves_up_and_what_comes_in_is_blank():
    assert after(scrolled(1, 4, 2)) == ["zero", "three", "four", "", "", "five"]


def test_a_band_moves_down():
    assert after(scrolled(1, 4, -1)) == ["zero", "", "one", "two", "three", "five"]


def test_afterwards_the_whole_screen_moves_again():
    assert after(scrolled(1, 4, 1) + "\x1b[6;1H\r\n")[0] == "two"


class Kept(Frugal):
    """A driver whose terminal is a string."""

    def __init__(self):
        self._writer_thread = self.sent = io.StringIO()


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ((SYNC_START, "frame"), f"{SYNC_START}HELDframe"),
        (("frame", "next"), "HELDframenext"),
    ],
)
def test_lines_move_in_the_frame_that_draws_the_rest(written, sent):
    """In a frame that is shown at once nobody sees the blank lines."""
    driver = Kept()
    driver.hold("HELD")
    for one in written:
        driver.write(one)
    assert driver.sent.getvalue() == sent


@pytest.fixture(scope="module")
def days(tmp_path_factory):
    """Give sixty articles of two paragraphs, and their index."""
    place = tmp_path_factory.mktemp("days")
    text = "\n---\n".join(
        f"2023-05-01 The {number}. day\nOn day {number} Mira Holt met Dora Quill"
        + " at the harbour of Arden, where both had worked for years" * (number % 2)
        for number in range(1, 61)
    )
    return indexed(write_articles(place / "articles", text), place / "index")


@pytest.fixture
def explorer(days, tmp_path):
    """Open them in a terminal of 80 columns."""
    opened = Terminal(*days, tmp_path / "home", COLORTERM="truecolor")
    opened.until("/120 · newest")
    yield opened
    opened.close()


def test_a_list_that_moves_costs_less_than_a_kilobyte_a_step(explorer):
    """The lines that stay are not sent again."""
    explorer.press("/day\r")
    explorer.until("1/120 · newest", "Q quit")
    explorer.press("j" * 30)
    explorer.until(" 31/120 · newest")
    costs = []
    for number in range(32, 62):
        before = explorer.press("j")
        explorer.until(f" {number}/120 · newest")
        costs.append(len(explorer.bytes) - before)
    assert median(costs) <= 1000  # what is still drawn at the start falls on a few


@pytest.mark.parametrize(
    ("keys", "place"),
    [("j" * 16 + "k" * 14, 3), ("G" + "k" * 16 + "jj", 106), ("G" + "k" * 16 + "g" + "j" * 12, 13)],
)
def test_what_moved_looks_as_if_it_were_drawn_at_once(explorer, keys, place):
    """Behind a dialog everything is drawn again from what is known of each line, moved ones too."""
    for key in keys:
        explorer.press(key)
    explorer.until(f" {place}/120 · newest")
    explorer.read_until(lambda: "…" not in explorer.screen, "all rows")
    moved = listed(explorer)
    assert sum("2023-05-01" in text for text in moved) > 3
    explorer.press("?")
    explorer.until("Keys valid here")
    explorer.press("\x1b")
    explorer.read_until(lambda: listed(explorer) == moved, moved)


def listed(explorer):
    """Give the lines of the list."""
    return explorer.display.display[4:-1]


@pytest.fixture
def visits(tmp_path):
    """Open an article of twenty-five ties."""
    given, family = ("Ada", "Bela", "Cora", "Dora", "Edna"), ("Archer", "Baker", "Cooper", "Draper", "Fisher")
    told = (f"Mira Holt visited {one} {other}." for one in given for other in family)
    folder = write_articles(tmp_path / "articles", "\n".join(("2023-05-01 A round of visits", *told)))
    opened = Terminal(*indexed(folder, tmp_path / "index"), tmp_path / "home", COLORTERM="truecolor")
    opened.until("1/26 · newest")
    yield opened
    opened.close()


def test_the_list_of_all_ties_moves_so_too(visits):
    """The margin beside it hinders nothing; nor does what still changes on the screen that it hides."""
    opened = visits.press("R")
    visits.until("25 ties", "Q quit", "▌")
    for _ in range(20):
        under = cursor(visits)
        visits.press("j")
        visits.read_until(lambda under=under: cursor(visits) not in ("", under), "the next tie")
    moved = re.findall(rb"\x1b\[\d+;\d+r", visits.bytes[opened:])
    assert len(moved) > 10, "the terminal moves it, at each step as far as is needed"
    assert len(visits.bytes) - opened <= 30_000


def cursor(explorer):
    """Give the line under the cursor."""
    return next((text for text in explorer.display.display if "▌" in text), "")
