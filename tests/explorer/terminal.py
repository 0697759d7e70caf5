"""The program in a real terminal: a pty, its bytes, and the screen they make (pyte)."""

import os
import signal
import sys
import termios
import time
from contextlib import suppress
from pathlib import Path

import pexpect
import pyte

DEADLINE = 30
"""Seconds after which a screen that does not come is a failure."""

START = [sys.executable, "-P", "-m", "tui"]
"""The program, started so that a folder of strangers' files runs no code."""

READY = "1/11 · newest"
"""On the screen when the first answer on the story of the tests is."""


class Terminal:
    """A terminal with the explorer in it."""

    def __init__(self, folder, index, home, size=(80, 24), through=(), **variables):
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "LANG": "C.UTF-8",
            "TERM": "xterm-256color",
            **{f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in ("CACHE", "DATA", "STATE", "CONFIG")},
            **variables,
        }
        width, height = size
        paths = map(str, folder if isinstance(folder, tuple) else (folder,))
        command, *arguments = [*through, *START, *paths, "--index", str(index)]
        self.child = pexpect.spawn(command, arguments, env=environment, dimensions=(height, width))
        self.display = pyte.Screen(width, height)
        self.stream = pyte.ByteStream(self.display)
        self.bytes = b""
        self.lost = False

    @property
    def screen(self):
        """Give the lines of the screen."""
        return "\n".join(self.display.display)

    def until(self, *texts):
        """Read until all texts are on the screen."""
        self.read_until(lambda: all(text in self.screen for text in texts), texts)

    def read_until(self, reached, what):
        """Read what comes until something holds."""
        end = time.monotonic() + DEADLINE
        while not reached():
            try:
                chunk = self.child.read_nonblocking(65536, timeout=max(0.0, end - time.monotonic()))
            except (pexpect.TIMEOUT, pexpect.EOF) as error:
                raise AssertionError(f"{what} did not come; the screen is\n{self.screen}") from error
            self.bytes += chunk
            self.stream.feed(chunk)

    def press(self, keys):
        """Send keys, and give how many bytes had come before."""
        before = len(self.bytes)
        self.child.send(keys)
        return before

    def resize(self, width, height):
        """Give the terminal another size."""
        self.display.resize(height, width)
        self.child.setwinsize(height, width)

    def end(self):
        """Read to the end and give the exit status, or minus the signal."""
        self.bytes += self.child.read()
        self.child.wait()
        return self.child.exitstatus if self.child.exitstatus is not None else -self.child.signalstatus

    def lose(self):
        """Hang up, as a lost connection does."""
        self.lost = True
        self.child.ptyproc.fileobj.close()

    def close(self):
        """End the program, however the test ended."""
        if self.lost:
            with suppress(ProcessLookupError):
                os.killpg(self.child.pid, signal.SIGKILL)
            os.waitpid(self.child.pid, 0)
            self.child.closed = self.child.ptyproc.closed = True
        else:
            self.child.close(force=True)

    def children(self, of=None):
        """Give the ids of its processes, or of another's: the archive's is the first."""
        parent = of or self.child.pid
        return [int(number) for number in Path(f"/proc/{parent}/task/{parent}/children").read_text().split()]

    @property
    def cooked(self):
        """Tell whether the terminal echoes and edits lines again."""
        flags = termios.tcgetattr(self.child.child_fd)[3]
        return bool(flags & termios.ECHO and flags & termios.ICANON)

    @property
    def left(self):
        """Tell whether alternate screen, hidden cursor and key protocol were given back, in this order of bytes."""
        return all(self.bytes.rfind(given) > self.bytes.rfind(taken) for taken, given in GIVEN_BACK)


GIVEN_BACK = (
    (b"\x1b[?1049h", b"\x1b[?1049l"),
    (b"\x1b[?25l", b"\x1b[?25h"),
    (b"\x1b[?2004h", b"\x1b[?2004l"),
)
"""What is taken of a terminal, and what gives it back."""
