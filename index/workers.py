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
"""Tasks for each worker that may wait, so that none is idle and memory stays bounded."""


def in_order(task: Callable[[Given], Made], given: Iterable[Given], workers: int) -> Iterator[Made]:
    """Give what `task` makes of each of `given`, in their order, taking no more of them than the workers need.

    The task is a function of a module, or a `partial` of one, since it is pickled.
    """
    rest = iter(given)
    with pool_of(workers) as pool:
        waiting: deque[Future[Made]] = deque(pool.submit(task, one) for one in islice(rest, workers * AHEAD))
        while waiting:
            yield waiting.popleft().result()
            waiting.extend(pool.submit(task, one) for one in islice(rest, 1))


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
