"""The source of an article in the user's pager."""

import gzip
import json
import os
import select
import signal

import pytest

from tests.conftest import write_articles
from tests.explorer.terminal import DEADLINE, READY


@pytest.fixture
def pager(tmp_path):
    """Give a pager that waits for Enter or ctrl-c."""
    script = tmp_path / "pager.sh"
    script.write_text('trap "exit 1" INT\ncat "${1:--}"\nread anything </dev/tty\n')
    return f"sh {script}"


def page(explorer):
    """Open the newest article, and its file in the pager."""
    explorer.until(READY)
    explorer.press("\r")
    explorer.until("▌p0")
    explorer.press("o")
    explorer.until(" date 2023-06-10 A new bakery for Ben Straw")


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


def test_behind_a_pager_it_is_not_suspended_where_nothing_would_have_it_go_on(terminal, pager):
    """The terminal sends ctrl-z to both."""
    explorer = terminal(PAGER=pager)
    page(explorer)
    explorer.press("\x1a\r")
    explorer.until("▌p0", "? all keys")


@pytest.mark.parametrize("deaf", ["", "trap '' HUP; "])
def test_a_terminal_lost_behind_a_pager_ends_all(terminal, tmp_path, deaf):
    """Also where the pager reads no terminal, nobody but the session's leader is told, and the pager would not hear."""
    script = tmp_path / "deaf.sh"
    script.write_text(f'{deaf}cat "$1"; exec sleep 60')
    through = ("sh", "-c", 'trap : HUP; "$0" "$@"; exit')
    explorer = terminal(PAGER=f"sh {script}", through=through)
    page(explorer)
    (started,) = explorer.children()
    processes = [os.pidfd_open(one) for one in (started, *explorer.children(of=started))]
    assert len(processes) > 2
    explorer.lose()
    assert all(select.select([one], [], [], DEADLINE)[0] for one in processes)


def test_a_signal_behind_a_pager_gives_the_terminal_back(terminal, pager):
    """Nobody can be asked to leave the pager first."""
    explorer = terminal(PAGER=pager)
    page(explorer)
    os.kill(explorer.child.pid, signal.SIGTERM)
    assert explorer.end() == 128 + signal.SIGTERM
    assert explorer.cooked
    assert explorer.left
