"""Processes that are measured: their environment, their time and the memory of their family."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

AMENDS = (sys.executable, "-P", "-m", "tui")
"""The program, as it starts its own processes."""

EVERY = 0.25
"""Seconds between two looks at memory."""


def environment(home: Path) -> dict[str, str]:
    """Give an environment with folders of its own, in which compiled modules are kept as for a user."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    folders = {f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in ("CACHE", "DATA", "STATE", "CONFIG")}
    return {**kept, **folders, "TERM": "xterm-256color", "COLORTERM": "truecolor"}


def seconds(command: Sequence[str], env: dict[str, str]) -> float:
    """Time a process, start and end included."""
    begun = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True, env=env)
    return time.perf_counter() - begun


def watched(command: Sequence[str], env: dict[str, str]) -> tuple[float, float]:
    """Run a process and its children; give seconds and the peak of their memory together, in MB."""
    begun, peak = time.perf_counter(), 0.0
    with (
        tempfile.TemporaryFile() as told,
        subprocess.Popen(command, stdout=told, stderr=told, env=env) as run,
    ):
        while run.poll() is None:
            peak = max(peak, sum(memory(one) for one in family(run.pid)))
            time.sleep(EVERY)
        if run.returncode:
            told.seek(0)
            raise RuntimeError(told.read().decode())
    return time.perf_counter() - begun, peak


def family(process: int) -> Iterator[int]:
    """Give a process and all below it."""
    yield process
    try:
        children = Path(f"/proc/{process}/task/{process}/children").read_text().split()
    except OSError:
        return
    for child in children:
        yield from family(int(child))


def memory(process: int) -> float:
    """Give the proportional set size of a process in MB: what it shares is counted once among those that share it."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("Pss:")), 0.0)
