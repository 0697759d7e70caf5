"""Files of the index: private to the user, read through memory maps.

Whoosh's own `BufferFile` copies what it maps and its plain files cost two system calls for each value; a map costs
neither, and what it holds is shared with every other process that reads the index.
"""

import json
import mmap
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, BinaryIO, cast

from whoosh.filedb.filestore import FileStorage
from whoosh.filedb.structfile import StructFile

PRIVATE = 0o600
"""Mode of every file: the user alone reads and writes."""

_LENGTH = 4
"""Bytes of the number at the end of a file of sections."""


class MappedFile(StructFile):
    """A file of Whoosh read through a memory map."""

    file: Any

    def get(self, position: int, length: int) -> bytes:
        """Read some bytes."""
        content: bytes = self.file[position : position + length]
        return content

    def forget(self) -> None:
        """Give back the memory of the pages that were read; they come back where they are read again."""
        self.file.madvise(mmap.MADV_DONTNEED)


class MappedStorage(FileStorage):
    """A folder whose files are private and mapped."""

    def open_file(self, name: str, **_: Any) -> MappedFile:  # noqa: ANN401 - as the class above has it
        """Map a file for reading.

        Raises:
            FileNotFoundError: it is not there.
            ValueError: it is empty, which no file of an index is.
        """
        with Path(self.folder, name).open("rb") as file:
            return MappedFile(
                cast("BinaryIO", mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)), name=name
            )

    def create_file(self, name: str, excl: bool = False, mode: str = "wb", **_: Any) -> StructFile:  # noqa: ANN401, FBT001, FBT002 - as the class above has it
        """Make a file that only the user may read."""
        flags = os.O_RDWR | os.O_CREAT | (os.O_EXCL if excl else os.O_TRUNC)
        return StructFile(
            cast("BinaryIO", os.fdopen(os.open(self._fpath(name), flags, PRIVATE), mode)), name=name
        )

    def lock(self, name: str) -> Any:  # noqa: ANN401 - Whoosh has no types
        """Give a lock between processes, its file private."""
        os.close(os.open(Path(self.folder, name), os.O_RDWR | os.O_CREAT, PRIVATE))
        return super().lock(name)  # type: ignore[no-untyped-call]


def write_sections(storage: MappedStorage, name: str, sections: Mapping[str, Any]) -> None:
    """Write named stretches of bytes (anything with the buffer protocol) into one file."""
    table, place = {}, 0
    with storage.create_file(name) as file:
        for section, content in sections.items():
            data = memoryview(content).cast("B")
            table[section] = (place, len(data))
            place += file.write(data)
        end = json.dumps(table).encode()
        file.write(end + len(end).to_bytes(_LENGTH, "little"))


class Sections:
    """Named stretches of bytes of one mapped file."""

    def __init__(self, storage: MappedStorage, name: str) -> None:
        self.map: mmap.mmap = storage.open_file(name).file
        size = int.from_bytes(self.map[-_LENGTH:], "little")
        self.table: dict[str, tuple[int, int]] = json.loads(self.map[-_LENGTH - size : -_LENGTH])

    def bytes(self, section: str) -> memoryview:
        """Give the bytes of a section."""
        start, length = self.table[section]
        return memoryview(self.map)[start : start + length]

    def numbers(self, section: str, code: str = "I") -> memoryview:
        """Give the numbers of a section; `code` is that of `array`."""
        return self.bytes(section).cast(code)  # type: ignore[call-overload, no-any-return]
