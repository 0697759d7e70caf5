"""What headless tests cannot see: bytes, signals, escapes, processes that die."""

import gzip
import json
import os
import re
import select
import signal
import subprocess
import sys
from statistics import median

import pytest

from tests.conftest import write_articles
from tests.explorer.terminal import DEADLINE, START, Terminal

COLOUR = re.compile(rb"\x1b\[[0-9;]*\b(?:3[0-7]|4[0-7]|9[0-7]|10[0-7]|38|48)(?=[;m])[0-9;]*m")
"""An SGR sequence that sets a colour; 39 and 49 set the terminal's own."""

READY = "1/11 · newest"
"""On the screen when the first answer is."""


@pytest.fixture
def terminal(story, tmp_path):
    """Open the explorer on the story in a terminal, and end it however the test ends."""
    opened = []

    def start(size=(80, 24), folder=None, index=None, **variables):
        folder, index = (folder, index) if folder else story
        opened.append(Terminal(folder, index, tmp_path / "home", size, **variables))
        return opened[-1]

    yield start
    for one in opened:
        one.close()


def test_start_type_filter_open_and_quit(terminal):
    """The main job, key by key."""
    explorer = terminal()
    explorer.until(READY)
    explorer.press("/coffee")
    explorer.until("1/2 · newest", "typing")
    explorer.press("\r")
    explorer.until("/ search", "= coffee* ")
    explorer.press("f")
    explorer.until("Filter by a person", "Mira Holt")
    explorer.press("bnstr")
    explorer.until("bnstr", "Ben Straw")
    explorer.press("\r")
    explorer.until("with ✓ Ben Straw", "1/1 · newest")
    explorer.press("\r")
    explorer.until("p3 ", "served the coffee")
    explorer.press("Q")
    assert explorer.end() == 0
    assert explorer.cooked
    assert explorer.left


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


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_gives_the_terminal_back(terminal, number):
    """Stock Textual would leave it raw."""
    explorer = terminal()
    explorer.until(READY)
    os.kill(explorer.child.pid, number)
    assert explorer.end() == 128 + number
    assert explorer.cooked
    assert explorer.left


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


def test_the_smallest_terminal_shows_hits_status_and_keys(terminal):
    """60 columns, 20 lines."""
    explorer = terminal(size=(60, 20))
    explorer.until(READY, "2 ties", "/ search", "Q quit")


def test_suspended_and_resumed_it_draws_again(terminal):
    """Textual leaves the screen blank after fg."""
    explorer = terminal()
    explorer.until(READY)
    explorer.press("\x1a")
    _, status = os.waitpid(explorer.child.pid, os.WUNTRACED)
    assert os.WIFSTOPPED(status)
    explorer.read_until(lambda: b"\x1b[?1049l" in explorer.bytes, "the main screen")
    explorer.display.reset()
    os.kill(explorer.child.pid, signal.SIGCONT)
    explorer.until(READY, "/ search")


def test_a_byte_that_is_no_utf8_is_typed_as_a_mark(terminal):
    """A paste from a Latin-1 terminal does not end the program."""
    explorer = terminal()
    explorer.until(READY)
    explorer.press(b"/caf\xe9(coffee")
    explorer.until("coffee", "typing")
    explorer.press("\x15coffee")
    explorer.until("1/2 · newest")


def test_the_archives_process_may_die(terminal):
    """It is started again, and asked again."""
    explorer = terminal()
    explorer.until(READY)
    first = explorer.children()[0]
    os.kill(first, signal.SIGKILL)
    explorer.press("/coffee")
    explorer.until("1/2 · newest")
    assert first not in explorer.children()


def test_a_lost_terminal_ends_it_and_the_archives_process(terminal):
    """Nobody is left who burns a core."""
    explorer = terminal()
    explorer.until(READY)
    processes = [os.pidfd_open(one) for one in (explorer.child.pid, *explorer.children())]
    explorer.lose()
    assert all(select.select([one], [], [], DEADLINE)[0] for one in processes)


def test_a_terminal_lost_by_who_started_it_ends_it_too(terminal):
    """Only the session's leader is told of the loss: here a shell that waits for what it started, as `make` does."""
    explorer = terminal(through=("sh", "-c", 'trap : HUP; "$0" "$@"; exit'))
    explorer.until(READY)
    (started,) = explorer.children()
    processes = [os.pidfd_open(one) for one in (started, *explorer.children(of=started))]
    explorer.lose()
    assert all(select.select([one], [], [], DEADLINE)[0] for one in processes)


def test_ctrl_c_twice_quits(terminal):
    """Once gives up the search."""
    explorer = terminal()
    explorer.until(READY)
    explorer.press("\x03")
    explorer.until("ctrl-c again quits")
    explorer.press("\x03")
    assert explorer.end() == 0


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


def test_a_dumb_terminal_is_refused_in_one_line(terminal):
    """It could not be drawn on."""
    explorer = terminal(TERM="dumb")
    assert explorer.end() == 2
    assert explorer.bytes.count(b"\n") == 1
    assert b"amends find" in explorer.bytes


def test_no_terminal_is_no_explorer(story, tmp_path):
    """A script gets a line and a status."""
    folder, index = story
    ran = subprocess.run(
        [sys.executable, *START[1:], str(folder), "--index", str(index)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        env={**os.environ, "HOME": str(tmp_path)},
        check=False,
    )
    assert ran.returncode == 2
    assert ran.stderr.count(b"\n") == 1


@pytest.mark.parametrize("name", ["xterm", "screen", "linux", "tmux-256color", "vt100"])
def test_other_terminals_are_drawn_on_and_given_back(terminal, name):
    """Search, open and leave, whatever the terminal calls itself."""
    explorer = terminal(TERM=name)
    explorer.until(READY)
    explorer.press("/coffee\r\r")
    explorer.until("and they had", "p1 of 3")
    explorer.press("Q")
    assert explorer.end() == 0
    assert explorer.cooked
    assert explorer.left


def test_keys_typed_in_one_go_each_reach_whoever_they_are_meant_for(terminal):
    """A whole session arrives in one packet: search, open, next hit, back, picker, its name, and the status."""
    explorer = terminal()
    explorer.until(READY)
    explorer.press("/coffee\rjkq\rqfbnstr\r3")
    explorer.until("with ✓ Ben Straw", "1/1 · newest", "Mira Holt")
    explorer.press("X/served\r")
    explorer.until("1/1 · newest", "= served*")
    explorer.press("X")
    explorer.until(READY)
    explorer.press("1jjMren\r\x15June J. J.\r")
    explorer.until("June J. J.", "renamed Ben Straw → June J. J.")


def test_killed_again_while_typing_the_archive_is_asked_again(terminal):
    """The process dies between two letters; no letter and no answer is lost."""
    explorer = terminal()
    explorer.until(READY)
    explorer.press("/cof")
    explorer.until("= cof*")
    os.kill(explorer.children()[0], signal.SIGKILL)
    explorer.press("fee")
    explorer.until("= coffee*", "1/2 · newest", "they had coffee")


def test_made_tiny_and_large_again_it_is_as_before(terminal):
    """One column and one line break nothing."""
    explorer = terminal()
    explorer.until(READY)
    explorer.press("/coffee\r")
    explorer.until("= coffee*", "/ search")
    for width, height in ((1, 1), (20, 3), (60, 20), (80, 24)):
        explorer.resize(width, height)
    explorer.until("= coffee*", "1/2 · newest", "they had coffee", "Q quit")


def test_input_that_is_no_terminal_is_refused_in_one_line(story, tmp_path):
    """Reading /dev/null would spin."""
    folder, index = story
    parent, child = os.openpty()
    ran = subprocess.run(
        [sys.executable, *START[1:], str(folder), "--index", str(index)],
        stdin=subprocess.DEVNULL,
        stdout=child,
        stderr=child,
        env={**os.environ, "HOME": str(tmp_path), "TERM": "xterm"},
        check=False,
    )
    said = os.read(parent, 4096)
    os.close(parent)
    os.close(child)
    assert ran.returncode == 2
    assert said.count(b"\n") == 1
    assert b"terminal" in said


def test_ctrl_q_asks_once_where_something_was_typed(terminal):
    """A name half typed is not lost by one key."""
    explorer = terminal()
    explorer.until(READY)
    explorer.press("fmira")
    explorer.until("Filter by a person", "mira")
    explorer.press("\x11")
    explorer.until("ctrl-q again leaves")
    explorer.press("\x11")
    assert explorer.end() == 0
    assert explorer.left


def test_a_lone_escape_leaves_box_and_dialog(terminal):
    """Where it arrives it does what ctrl-g does."""
    explorer = terminal()
    explorer.until(READY)
    explorer.press("/zebra")
    explorer.until("0/0", "typing")
    explorer.press("\x1b")
    explorer.until(READY, "/ search")
    explorer.press("f")
    explorer.until("Filter by a person")
    explorer.press("\x1b")
    explorer.read_until(lambda: "Filter by a person" not in explorer.screen, "the main screen")


def test_while_an_archive_is_indexed_it_can_be_used(terminal, tmp_path):
    """The index does not exist yet; the first paragraphs come, and the line says that more do."""
    text = "\n---\n".join(
        f"2023-05-{day:02} Day {day} of Mira Holt\nMira Holt met Dora Quill on day {day}."
        for day in range(1, 29)
    )
    explorer = terminal(folder=write_articles(tmp_path / "new", text), index=tmp_path / "new-index")
    explorer.press("/quill")
    explorer.until("= quill*", "/28 · newest")
    explorer.press("\r\r")
    explorer.until("2023-05-28", "Mira Holt met Dora Quill on day 28.")


def test_a_list_of_ties_opened_while_an_archive_is_indexed_fills_itself(terminal, tmp_path):
    """Whoever asks too early need not ask again."""
    text = "2022-03-02 Mira Holt sues Dora Quill\nMira Holt sued Dora Quill on 1 March 2022."
    explorer = terminal(folder=write_articles(tmp_path / "new", text), index=tmp_path / "new-index")
    explorer.press("R")
    explorer.until("1 tie, last changed first", "Dora Quill – Mira Holt")


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


@pytest.fixture
def pager(tmp_path):
    """Give a pager that waits for Enter or ctrl-c."""
    script = tmp_path / "pager.sh"
    script.write_text('trap "exit 1" INT\ncat "${1:--}"\nread anything </dev/tty\n')
    return f"sh {script}"


def test_the_source_of_an_article_is_its_file_whichever_folder_that_lies_in(terminal, tmp_path, pager):
    """Files of several folders are named from the folder above them."""
    folders = tuple(tmp_path / name for name in "ab")
    for folder in folders:
        write_articles(folder, f"2023-05-01 Coffee in {folder.name}\nMira Holt had coffee in {folder.name}.")
    explorer = terminal(folder=folders, index=tmp_path / "two", PAGER=pager)
    explorer.until("1/4 · newest")
    explorer.press('/"coffee in b"\r\r')
    explorer.until("p1 ", "Mira Holt had coffee in b.")
    explorer.press("o")
    explorer.until(" date 2023-05-01 Coffee in b")
    explorer.press("\x03")
    explorer.until("▌p0", "? all keys")


def test_the_source_of_an_article_in_a_packed_file_of_many_is_its_own_line(terminal, tmp_path, pager):
    """Nobody can read a packed file of thousands of lines."""
    story = {"date": "2023-05-01", "title": "Coffee", "text": "Mira Holt had coffee.\n\nIt was hot \x1b[7m."}
    lines = [json.dumps({"id": name, **story}) for name in ("first", "second")]
    packed = tmp_path / "many.jsonl.gz"
    packed.write_bytes(gzip.compress("\n".join(lines).encode()))
    explorer = terminal(folder=packed, index=tmp_path / "packed", PAGER=pager)
    explorer.until("1/6 · newest")
    explorer.press("/file:many hot\rn\r")
    explorer.until("▌p2 ")
    explorer.press("o")
    explorer.until("many.jsonl.gz, line ", "id: ", "title: Coffee", "It was hot .")
    explorer.press("\r")
    explorer.until("▌p2 ", "? all keys")


def test_a_pager_that_is_not_there_is_said(terminal):
    """The explorer goes on."""
    explorer = terminal(PAGER="no-such-pager")
    explorer.until(READY)
    explorer.press("\r")
    explorer.until("▌p0")
    explorer.press("o")
    explorer.until("no-such-pager: No such file or directory; the variable PAGER names the pager")
    explorer.press("Q")
    assert explorer.end() == 0
