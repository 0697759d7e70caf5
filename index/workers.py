"""Worker processes that no folder of strangers' files can slip code to, and that end with their parent."""

import os
import signal
import threading
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context, parent_process
from multiprocessing.connection import wait


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
