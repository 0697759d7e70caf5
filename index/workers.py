"""Worker processes that no folder of strangers' files can slip code to, and that end with their parent."""

import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from itertools import islice
from multiprocessing import get_context, parent_process
from multiprocessing.connection import wait
from typing import TypeVar

Given = TypeVar("Given")
"""What a worker is handed."""

Made = TypeVar("Made")
"""What it gives back."""

AHEAD = 3
"""Tasks for each worker that wait at least, so that none is idle."""


def in_order(
    task: Callable[[Given], Made],
    given: Iterable[Given],
    workers: int,
    *,
    size: Callable[[Given], int] = lambda _: 1,
    most: int = 0,
) -> Iterator[Made]:
    """Give what `task` makes of each of `given`, in their order, taking no more of them than the workers need.

    Args:
        task: A function of a module, or a `partial` of one, since it is pickled.
        given: What it is called with, taken as it is needed.
        workers: Processes that do it.
        size: How much memory one of `given` and what is made of it take, in any unit.
        most: So much of it may wait, that workers go on while whoever takes the results is busy; by default nothing
            more than keeps them busy between two results.
    """
    rest, held = iter(given), 0
    with pool_of(workers) as pool:
        waiting: deque[tuple[Future[Made], int]] = deque()
        room = workers * AHEAD
        while True:
            for one in islice(rest, room):
                waiting.append((pool.submit(task, one), size(one)))
                held += waiting[-1][1]
            if not waiting:
                return
            done, freed = waiting.popleft()
            yield done.result()
            held -= freed
            room = 2 if held < most else 1


@contextmanager
def pool_of(workers: int) -> Iterator[ProcessPoolExecutor]:
    """Start workers; without PYTHONSAFEPATH they would import from the folder the user stands in."""
    safe = os.environ.get("PYTHONSAFEPATH")
    os.environ["PYTHONSAFEPATH"] = "1"
    pool = ProcessPoolExecutor(workers, mp_context=get_context("spawn"), initializer=_begin)
    try:
        yield pool
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
        if safe is None:
            del os.environ["PYTHONSAFEPATH"]


def _begin() -> None:
    """Leave ctrl-c to the parent, and end when it ends: a killed parent closes no queue."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = parent_process()
    if parent:
        wait([parent.sentinel])
        os._exit(1)
