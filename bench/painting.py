"""The explorer in a terminal: its start beside an empty Textual app, answers painted after a key, bytes, memory."""

import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from figures import Figure, at_most, median, percentile
from processes import AMENDS, environment, family, memory
from terminal import Terminal

EMPTY = "from textual.app import App\nfrom textual.widgets import Static\n"
EMPTY += "class Empty(App):\n    def compose(self): yield Static('quit')\nEmpty().run(mouse=False)"
"""The smallest app: one line of text."""

PAINTED = rb"quit"
"""Stands on the first screen of both."""

ROWS = rb"\d/[1-9]"
"""The place among the hits: stands there once there are any."""

STARTS = 7
"""Starts of each; the median counts."""

RHYTHM = 0.08
"""Seconds between two keys, as of a quick typist."""

QUIET = 0.04
"""Seconds of silence after which an answer is taken for painted; ties follow 0.15 s after the last key."""

MOST = 0.14
"""Seconds after which a key is not waited for any longer."""

LETTER_LIMIT = 15
"""Milliseconds in which a typed letter is to be seen."""

ARROWS = 30
"""Steps through the results."""


def measure(archive: Path, index: Path, home: Path, queries: Path) -> Iterator[Figure]:
    """Give the figures of the explorer on an archive whose index is in place."""
    env = environment(home)
    command = [*AMENDS, str(archive), "--index", str(index), "--fresh"]
    yield from _starts(command, env)
    terminal = Terminal(command, env)
    try:
        terminal.until(ROWS)
        terminal.settled(0.5)
        yield from _typing(terminal, queries)
        yield from _arrows(terminal)
        process = next(islice(family(terminal.process), 1, None))
        yield at_most("the archive's process after all that", memory(process), 150, "MB")
    finally:
        terminal.close()


def _starts(command: list[str], env: dict[str, str]) -> Iterator[Figure]:
    """Start both in turn."""
    empty, first, rows = [], [], []
    for _ in range(STARTS):
        bare = Terminal([sys.executable, "-c", EMPTY], env)
        empty.append(bare.until(PAINTED))
        bare.close()
        own = Terminal(command, env)
        first.append(own.until(PAINTED))
        rows.append(own.until(ROWS) if first else 0)
        own.close()
    yield at_most(
        "start to first paint, beside an empty Textual app", median(first) / median(empty), 1.3, "x", 2
    )
    yield Figure("start to first rows, beside it", f"{median(rows) / median(empty):.2f} x")


def _typing(terminal: Terminal, queries: Path) -> Iterator[Figure]:
    """Type every query letter by letter."""
    letters, answers, sizes = [], [], []
    for query in queries.read_text().splitlines():
        if not query or query.startswith("#"):
            continue
        terminal.press(b"/")
        terminal.settled(0.3)
        terminal.press(b"\x15")
        terminal.settled(0.3)
        for letter in query:
            pressed = terminal.press(letter.encode())
            chunks = terminal.settled(QUIET, least=RHYTHM, most=MOST)
            if chunks:
                letters.append((chunks[0].at - pressed) * 1000)
                answers.append((chunks[-1].at - pressed) * 1000)
                sizes.append(sum(len(chunk.raw) for chunk in chunks))
        terminal.press(b"\r")
        terminal.settled(0.3)
    in_time = sum(one <= LETTER_LIMIT for one in letters) / len(letters) * 100
    yield at_most(f"answer painted after a key, median of {len(answers)}", median(answers), 15, "ms", 1)
    yield at_most("answer painted after a key, 95th percentile", percentile(answers, 0.95), 25, "ms", 1)
    yield Figure("typed letter, median", f"{median(letters):.1f} ms")
    yield Figure(f"typed letters seen in {LETTER_LIMIT} ms", f"{in_time:.1f} %", "≥ 99 %", in_time >= 99)  # noqa: PLR2004
    yield Figure("bytes a letter, median", f"{median(sizes):,.0f}")


def _arrows(terminal: Terminal) -> Iterator[Figure]:
    """Step down through the results of a common word."""
    terminal.press(b"/")
    terminal.settled(0.3)
    terminal.press(b"\x15said\r")
    terminal.settled(0.5)
    sizes = []
    for _ in range(ARROWS):
        terminal.press(b"\x1b[B")
        sizes.append(sum(len(chunk.raw) for chunk in terminal.settled(0.3)))
    yield at_most("bytes an arrow key, median", median(sizes), 1000, "B")
    yield at_most("bytes an arrow key, on average", sum(sizes) / len(sizes), 1000, "B")
    yield at_most("bytes an arrow key, worst", max(sizes), 1000, "B")
