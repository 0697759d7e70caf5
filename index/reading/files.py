"""Files of an archive: which there are, and what each one holds."""

import gzip
import os
import stat
import zlib
from collections.abc import Iterable, Iterator
from io import BufferedReader
from pathlib import Path

from index.reading.decoding import decode
from index.reading.jsonl import read_lines
from index.reading.refusing import MAX_ARTICLE_BYTES, TOO_LARGE, UnreadableError
from index.reading.text import read_text
from index.records import Article, Refusal

LINES = frozenset({".jsonl", ".ndjson"})
"""Endings of files with one JSON object a line; `.gz` may follow."""

OTHER = {
    **dict.fromkeys((".html", ".htm", ".xml"), "is markup: save it as plain text"),
    **dict.fromkeys(
        (".json", ".csv", ".tsv"), "is a table or one JSON value: write one JSON object a line, as .jsonl"
    ),
    **dict.fromkeys(
        (".pdf", ".doc", ".docx", ".odt", ".rtf", ".epub"), "is a document: save it as plain text"
    ),
    **dict.fromkeys((".zip", ".tar", ".tgz", ".bz2", ".xz", ".zst", ".7z"), "is packed: unpack it"),
}
"""Endings of files that are not read although some look like text, with what to do."""


def root_of(paths: Iterable[Path]) -> Path:
    """Give the folder that names of files in the archive are relative to: the nearest that holds them all."""
    real = [path.resolve() for path in paths]
    return Path(os.path.commonpath([path if path.is_dir() else path.parent for path in real]))


def find_files(paths: Iterable[Path]) -> Iterator[Path]:
    """Give every file of an archive once, in order of its path; hidden ones are left out.

    What is missing or cannot be listed is given as well, so that reading it says why.
    """
    given: set[Path] = set()
    entered: set[str] = set()
    for path in sorted(path.resolve() for path in paths):
        for file in _walk(path, entered) if path.is_dir() else [path]:
            if file not in given:
                given.add(file)
                yield file


def _walk(folder: Path, entered: set[str]) -> Iterator[Path]:
    closed: list[Path] = []
    for at, folders, files in os.walk(
        folder, followlinks=True, onerror=lambda error: closed.append(Path(error.filename))
    ):
        real = os.path.realpath(at)
        if real in entered:  # a link back up the tree, or a folder given twice
            folders.clear()
            continue
        entered.add(real)
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (Path(at, name) for name in sorted(files) if not name.startswith("."))
    yield from closed


def read_file(path: Path, root: Path) -> Iterator[Article | Refusal]:
    """Read every article of a file; what cannot be read is refused by name with the reason.

    Args:
        path: The file.
        root: The folder that the archive names its files from, as `root_of` gives it.
    """
    name = os.path.relpath(path, root)
    named = name.encode(errors="backslashreplace").decode()
    try:
        if named == name:
            yield from _read(path, Path(name).as_posix())
        else:
            yield Refusal(named, "has a name that is not UTF-8: rename it")
    except UnreadableError as error:
        yield Refusal(named, str(error))
    except (OSError, EOFError, zlib.error) as error:
        yield Refusal(named, f"cannot be read: {getattr(error, 'strerror', None) or error}")


def encoding_of_file(path: Path) -> str:
    """Tell how a file that is read was decoded: utf-8, utf-16-le, cp1252 and so on.

    Raises:
        UnreadableError: It is no text.
        OSError: It cannot be read.
    """
    with opened(path) as stream:
        return decode(stream.read(MAX_ARTICLE_BYTES))[1]


def _read(path: Path, name: str) -> Iterator[Article | Refusal]:
    if not stat.S_ISREG(path.stat().st_mode):
        raise UnreadableError("cannot be listed" if path.is_dir() else "is no regular file")
    *_, ending = ["", *(part.lower() for part in path.suffixes if part.lower() != ".gz")]
    if ending in OTHER:
        raise UnreadableError(OTHER[ending])
    with opened(path) as stream:
        if ending in LINES:
            yield from read_lines(stream, name)
            return
        raw = stream.read(MAX_ARTICLE_BYTES + 1)
    if len(raw) > MAX_ARTICLE_BYTES:
        raise UnreadableError(TOO_LARGE)
    yield read_text(raw, name)


def opened(path: Path) -> BufferedReader:
    """Open a file for its bytes; what is packed is unpacked."""
    if path.suffix.lower() == ".gz":
        return BufferedReader(gzip.open(path))
    return path.open("rb")
