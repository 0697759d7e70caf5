"""What explorer and archive's process say to each other: pickled records, each led by its length.

They are named tuples: six classes of attrs would take 2 ms of every start.
"""

import pickle
import socket
import struct
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from index.archive.progress import Progress, Report
    from index.archive.questions.asks import Asks

_LENGTH = struct.Struct(">I")
"""Four bytes, big-endian, before each record."""


class Ask(NamedTuple):
    """A question."""

    number: int
    """What its answers carry."""
    channel: str
    """A newer question of the same channel supersedes it."""
    question: "Asks[Any]"
    """The question."""


class BringUpToDate(NamedTuple):
    """Start the indexer, unless it is running."""


class Told(NamedTuple):
    """An answer, or the first rows of it."""

    number: int
    """The question's."""
    answer: Any
    """What is told: the record that its question asks for."""


class Done(NamedTuple):
    """The end of the answers to a question."""

    number: int
    """The question's."""
    superseded: bool = False
    """True where a newer question of its channel came first."""
    error: str = ""
    """Why it was not answered, in words to be shown."""


class Trouble(NamedTuple):
    """Why the indexer ended without a report."""

    reason: str
    """In words to be shown."""


class Remade(NamedTuple):
    """The index is made anew, since the one that was there could not be used."""

    reason: str
    """In words to be shown."""


class Committed(NamedTuple):
    """The index or the decisions are as they will stay: the indexer ended, or another process indexed or ruled."""

    generation: int
    """Generation of the index now."""


News: TypeAlias = "Progress | Report | Trouble | Remade | Committed"
"""What is told of indexing, without being asked."""


def packed(record: object) -> bytes:
    """Write a record as bytes, its length first."""
    raw = pickle.dumps(record, pickle.HIGHEST_PROTOCOL)
    return _LENGTH.pack(len(raw)) + raw


class Inbox:
    """Bytes that came, cut into records; both ends are processes of one user and one program."""

    def __init__(self) -> None:
        self._raw = bytearray()

    def records(self, raw: bytes) -> Iterator[object]:
        """Take up what came, and give each record that is whole."""
        self._raw += raw
        while len(self._raw) >= _LENGTH.size:
            end = _LENGTH.size + _LENGTH.unpack_from(self._raw)[0]
            if len(self._raw) < end:
                return
            record = bytes(self._raw[_LENGTH.size : end])
            del self._raw[:end]
            yield pickle.loads(record)  # noqa: S301 - from the process that we started, or that started us


def send(to: socket.socket, record: object) -> None:
    """Send one record.

    Raises:
        OSError: The other end is gone.
    """
    to.sendall(packed(record))
