"""Signals, terminals that are lost and processes that die: headless tests see none of them."""

import os
import select
import signal

import pytest

from tests.explorer.terminal import DEADLINE, READY


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_gives_the_terminal_back(terminal, number):
    """Stock Textual would leave it raw."""
    explorer = terminal()
    explorer.until(READY)
    os.kill(explorer.child.pid, number)
    assert explorer.end() == 128 + number
    assert explorer.cooked
    assert explorer.left


JOB = 'set -m; {} "$0" "$@"; echo a shell again; read -r line; fg'
"""A shell that has it as a job."""


@pytest.mark.parametrize("by", ["", """sh -c '"$0" "$@"; exit'"""])
def test_suspended_and_resumed_it_draws_again(terminal, by):
    """Also where something else in the job waits for it, as `make` does. Textual leaves the screen blank after fg."""
    explorer = terminal(through=("sh", "-c", JOB.format(by)))
    explorer.until(READY)
    explorer.press("\x1a")
    explorer.until("a shell again")
    assert explorer.left
    explorer.display.reset()
    explorer.press("\r")
    explorer.until(READY, "/ search")


def test_it_is_not_suspended_where_nothing_would_have_it_go_on(terminal):
    """As with `ssh -t desk amends`."""
    explorer = terminal()
    explorer.until(READY)
    explorer.press("\x1a")
    explorer.until("no shell waits here to go back to; Q quits")
    explorer.press("j")
    explorer.until("2/11")


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


def test_the_archives_process_may_die(terminal):
    """It is started again, and asked again."""
    explorer = terminal()
    explorer.until(READY)
    first = explorer.children()[0]
    os.kill(first, signal.SIGKILL)
    explorer.press("/coffee")
    explorer.until("1/2 · newest")
    assert first not in explorer.children()


def test_killed_again_while_typing_the_archive_is_asked_again(terminal):
    """The process dies between two letters; no letter and no answer is lost."""
    explorer = terminal()
    explorer.until(READY)
    explorer.press("/cof")
    explorer.until("= cof*")
    os.kill(explorer.children()[0], signal.SIGKILL)
    explorer.press("fee")
    explorer.until("= coffee*", "1/2 · newest", "they had coffee")
