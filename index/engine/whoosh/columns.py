"""Columns read in place from the memory map: what a document holds beside its terms.

Whoosh's own columns copy their tables of offsets into the memory of each process; these hand out views.
"""

import sys
from array import array
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from whoosh.columns import Column, ColumnReader, ColumnWriter

NUMBER = 4
"""Bytes of one number."""

Named = Callable[[int], int]
"""Gives another number for one."""


class MappedReader(ColumnReader):
    """A column in a memory map."""

    def __init__(self, file: Any, start: int, length: int, documents: int) -> None:  # noqa: ANN401
        super().__init__(file, start, length, documents)
        self.map = file.file
        self.forget = file.forget


class Numbers(Column):
    """One number below 2**32 for each document; 0 where none was added."""

    _default = 0

    class Writer(ColumnWriter):
        """Collects numbers and writes them at the end."""

        def __init__(self, file: Any) -> None:  # noqa: ANN401 - Whoosh has no types
            self._dbfile = file
            self.values = array("I")

        def add(self, document: int, value: int) -> None:
            """Set the number of the next document that has one."""
            self.values.frombytes(bytes(NUMBER * (document - len(self.values))))
            self.values.append(value)

        def extend(self, document: int, values: Iterable[int]) -> None:
            """Set the numbers of documents that follow each other, as `run` reads them."""
            self.values.frombytes(bytes(NUMBER * (document - len(self.values))))
            self.values.extend(values)

        def finish(self, documents: int) -> None:
            """Write everything, and a last number so that no column is empty."""
            self.values.frombytes(bytes(NUMBER * (documents - len(self.values))))
            self._dbfile.write(self.values.tobytes() + bytes(NUMBER))

    class Reader(MappedReader):
        """Reads numbers in place."""

        def __init__(self, file: Any, start: int, length: int, documents: int) -> None:  # noqa: ANN401
            super().__init__(file, start, length, documents)
            self.values = memoryview(self.map)[start : start + NUMBER * documents].cast("I")

        def __getitem__(self, document: int) -> int:
            value: int = self.values[document]
            return value

        def run(self, documents: range, named: Named | None = None) -> Iterable[int]:
            """Give the numbers of documents that follow each other, each put into another one if so wanted."""
            values = self.values[documents.start : documents.stop]
            return map(named, values) if named else values


class Stretches(Column):
    """A stretch of bytes for each document; documents behind the last that has one take no room.

    Layout: the stretches, where each begins (and the last ends) as numbers, and how many there are.
    """

    _default = b""

    class Writer(ColumnWriter):
        """Writes stretches as they come."""

        def __init__(self, file: Any) -> None:  # noqa: ANN401 - Whoosh has no types
            self._dbfile = file
            self.starts = array("I", [0])

        def add(self, document: int, value: bytes) -> None:
            """Write the stretch of the next document that has one."""
            end = self.starts[-1]
            self.starts.extend([end] * (document + 1 - len(self.starts)))
            self._dbfile.write(value)
            self.starts.append(end + len(value))

        def extend(self, document: int, stretches: tuple[bytes, Sequence[int]]) -> None:
            """Write the stretches of documents that follow each other, as `run` reads them."""
            content, starts = stretches
            end = self.starts[-1]
            self.starts.extend([end] * (document + 1 - len(self.starts)))
            self._dbfile.write(content)
            self.starts.extend([end + one - starts[0] for one in starts[1:]])

        def finish(self, documents: int) -> None:  # noqa: ARG002 - as the class above has it
            """Write where each begins."""
            count = array("I", [len(self.starts) - 1])
            self._dbfile.write(self.starts.tobytes() + count.tobytes())

    class Reader(MappedReader):
        """Reads stretches in place."""

        def __init__(self, file: Any, start: int, length: int, documents: int) -> None:  # noqa: ANN401
            super().__init__(file, start, length, documents)
            end = start + length - NUMBER
            self.count = int.from_bytes(self.map[end : end + NUMBER], sys.byteorder)
            self.base = start
            self.starts = memoryview(self.map)[end - NUMBER * (self.count + 1) : end].cast("I")

        def __getitem__(self, document: int) -> bytes:
            if document >= self.count:
                return b""
            stretch: bytes = self.map[
                self.base + self.starts[document] : self.base + self.starts[document + 1]
            ]
            return stretch

        def run(self, documents: range, named: Named | None = None) -> tuple[bytes, Sequence[int]]:
            """Give the stretches of documents that follow each other as one, and where each begins and the last ends.

            `named` puts each number of packed stretches into another one.
            """
            starts = self.starts[min(documents.start, self.count) : min(documents.stop, self.count) + 1]
            content: bytes = self.map[self.base + starts[0] : self.base + starts[-1]]
            return packed(map(named, memoryview(content).cast("I"))) if named else content, starts

        def numbers(self, document: int) -> Sequence[int]:
            """Read a stretch as the numbers that `packed` packed."""
            return memoryview(self[document]).cast("I").tolist()


def packed(numbers: Iterable[int]) -> bytes:
    """Pack numbers into a stretch."""
    return array("I", numbers).tobytes()
