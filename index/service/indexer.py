"""The indexer's process: `python -P -m index.service.indexer`, the archive to open on its standard input."""

import os
import pickle
import signal
import sys

from index.archive.errors import ArchiveError
from index.service.messages import Trouble, packed
from index.service.opening import Opening

NICE = 10
"""Steps of priority given up, so that keystrokes go first."""


def main() -> None:
    """Bring an index up to date and write each record of progress to standard output."""
    os.nice(NICE)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    opening = pickle.load(sys.stdin.buffer)  # noqa: S301 - from the process that started us
    assert isinstance(opening, Opening)
    try:
        with opening.archive() as archive:
            for news in archive.update():
                _tell(news)
    except ArchiveError as error:
        _tell(Trouble(str(error)))


def _tell(news: object) -> None:
    sys.stdout.buffer.write(packed(news))
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
