"""Terminals of every kind and size, and what is none."""

import os
import subprocess
import sys

import pytest

from tests.explorer.terminal import READY, START


def test_the_smallest_terminal_shows_hits_status_and_keys(terminal):
    """60 columns, 20 lines."""
    explorer = terminal(size=(60, 20))
    explorer.until(READY, "2 ties", "/ search", "Q quit")


def test_made_tiny_and_large_again_it_is_as_before(terminal):
    """One column and one line break nothing."""
    explorer = terminal()
    explorer.until(READY)
    explorer.press("/coffee\r")
    explorer.until("= coffee*", "/ search")
    for width, height in ((1, 1), (20, 3), (60, 20), (80, 24)):
        explorer.resize(width, height)
    explorer.until("= coffee*", "1/2 · newest", "they had coffee", "Q quit")


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
