"""What keeps the terminal usable whatever happens: signals, odd bytes, errors of threads, lost connections."""

from __future__ import annotations

import asyncio
import codecs
import os
import select
import signal
import threading
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from textual.drivers import linux_driver

from tui.explorer.pasting import Pasting

if TYPE_CHECKING:
    from textual.app import App

    from tui.explorer.app import Explorer

GRACE = 2.0
"""Seconds after a signal until the process ends itself, should the loop hang, or a pager is killed."""

KEYBOARD = 0
"""The file that keys are read from: the standard input, as Textual has it."""


def accept_odd_bytes() -> None:
    """Read bytes that are no UTF-8 as replacement characters: Textual 8.2 dies of one (Textualize/textual#6456). Take pastes whole."""
    tolerant = partial(codecs.getincrementaldecoder("utf-8"), errors="replace")
    linux_driver.getincrementaldecoder = lambda _: tolerant  # type: ignore[attr-defined]
    linux_driver.XTermParser = Pasting  # type: ignore[attr-defined]


def is_job() -> bool:
    """Tell whether a shell waits to have it go on once it is stopped: it gives each job a group of processes of its own.

    What `ssh -t desk amends` or a window of tmux starts leads the session itself, or is in the group that does.
    Source: POSIX.1-2017, 2.4.3: nobody in an orphaned process group is stopped by the terminal.
    """
    return os.getpgrp() != os.getsid(0)


def leave_on_signals(app: App[None]) -> None:
    """Give the terminal back on SIGTERM and SIGHUP, which would leave it raw."""
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGHUP):
        loop.add_signal_handler(number, _leave, app, number)


def leave_with_terminal() -> None:
    """Leave when the terminal is gone: the signal of it reaches the session's leader, which may be `make`, and no other.

    Textual 8.2 reads on at its end, as fast as it can. Source: poll(2): a hang-up is told where nothing was asked for.
    """
    loops = threading.get_ident()  # the thread of the loop, which a pager may keep waiting
    terminal = select.poll()
    terminal.register(KEYBOARD, 0)

    def wait() -> None:
        terminal.poll()
        signal.pthread_kill(loops, signal.SIGHUP)  # told to the process, another thread may take it

    threading.Thread(target=wait, name="hang-up", daemon=True).start()


def after_grace(last: Callable[..., object], *arguments: int) -> None:
    """Do the last thing to what is to end, should it not have ended by then."""
    timer = threading.Timer(GRACE, last, arguments)
    timer.daemon = True
    timer.start()


def _leave(app: App[None], number: signal.Signals) -> None:
    """End the app; should that hang, the process."""
    after_grace(os._exit, 128 + number)
    app.exit(return_code=128 + number)


def show_thread_errors(app: Explorer) -> None:
    """Say what went wrong in a thread, which is silent else."""

    def tell(failed: threading.ExceptHookArgs) -> None:
        app.call_from_thread(app.tell, f"{failed.exc_type.__name__}: {failed.exc_value}")

    threading.excepthook = tell
