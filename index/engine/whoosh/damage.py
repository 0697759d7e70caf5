"""Files of an index that hold something else than was written: whatever reading them raises is told as one error.

The sizes of files are checked where an index is opened; a digest of them all would take longer than most answers.
"""

import struct
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from pickle import UnpicklingError

from whoosh.filedb.filetables import FileFormatError
from whoosh.index import IndexError as WhooshError

from index.engine.protocol import DamagedError

UNREADABLE = (
    ArithmeticError,
    AssertionError,
    EOFError,
    FileFormatError,
    LookupError,
    UnpicklingError,
    ValueError,
    WhooshError,
    struct.error,
)
"""What Whoosh, pickle, struct and memoryview raise for bytes that are not what they should be."""

DOUBTFUL = (AttributeError, TypeError)
"""What they seldom raise, and a fault of the program mostly does."""


@contextmanager
def telling_damage(folder: Path) -> Iterator[None]:
    """Tell what reading the files of a folder raises as damage; the error itself is the cause.

    Raises:
        DamagedError: they cannot be read.
    """
    try:
        yield
    except UNREADABLE as error:
        raise DamagedError(f"the index in {folder} is damaged: {error or type(error).__name__}") from error
    except DOUBTFUL as error:
        fault = f"a fault of amends, unless files of the index in {folder} were changed: {type(error).__name__}: {error}"
        raise DamagedError(fault) from error
