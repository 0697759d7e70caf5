"""Opening the index: time after the imports, and the memory of the process; each in a process of its own."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from figures import Figure, at_most, median

TIMES = 7
"""Repetitions; the median counts."""

OPEN = """
import time, sys
from pathlib import Path
import index.engine.whoosh.engine
from index.engine import open_engine
from index.query import parse
begun = time.perf_counter()
engine = open_engine(Path(sys.argv[1]))
opened = time.perf_counter()
list(engine.answer("paragraph", parse("mother").tree, facets=30))
answered = time.perf_counter()
if len(sys.argv) > 2:
    for text in open(sys.argv[2]).read().split("\\n"):
        for size in range(1, len(text) + 1):
            try:
                list(engine.answer("paragraph", parse(text[:size], typing=True).tree, facets=30))
            except ValueError:
                pass
memory = dict(line.split(":") for line in open("/proc/self/status") if ":" in line)
print((opened - begun) * 1000, (answered - opened) * 1000, memory["VmRSS"].split()[0], memory["RssAnon"].split()[0])
"""


def measure(folder: Path, queries: Path) -> Iterator[Figure]:
    """Give what opening costs."""
    runs = [_run(OPEN, str(folder)) for _ in range(TIMES)]
    full = _run(OPEN, str(folder), str(queries))
    yield at_most("open, after the imports", median([run[0] for run in runs]), 50, "ms", 1)
    yield Figure("first answer after it", f"{median([run[1] for run in runs]):.1f} ms")
    yield Figure("process after it (private)", f"{runs[0][2] / 1024:.0f} MB ({runs[0][3] / 1024:.0f})")
    yield at_most("process after all queries", full[2] / 1024, 150, "MB")
    yield Figure("private memory of it", f"{full[3] / 1024:.0f} MB")


def _run(code: str, *words: str) -> list[float]:
    """Run code in a process of its own and read the figures it prints."""
    told = subprocess.run(
        [sys.executable, "-c", code, *words], check=True, capture_output=True, text=True, env=_env()
    )
    return [float(figure) for figure in told.stdout.split()]


def _env() -> dict[str, str]:
    """Give an environment in which compiled modules are kept, as for a user."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
