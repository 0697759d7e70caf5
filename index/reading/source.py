"""An article as it stands in its file, for somebody who wants to look: its own line of many, a packed file unpacked."""

from pathlib import Path

from index.reading.decoding import decode
from index.reading.files import opened
from index.reading.jsonl import find_line
from index.reading.refusing import MAX_ARTICLE_BYTES


def source_of(path: Path, id: str) -> str | None:  # noqa: A002 - the article's
    """Give the words of an article's source; None where the file itself can be looked at, or has it no more.

    Args:
        path: The file.
        id: The article's id in a file of many, else empty.

    Raises:
        OSError: The file cannot be read.
        UnreadableError: It is no text any more.
    """
    with opened(path) as stream:
        if id:
            found = find_line(stream, id)
            return _written(path, *found) if found else None
        return decode(stream.read(MAX_ARTICLE_BYTES))[0] if path.suffix.lower() == ".gz" else None


def _written(path: Path, number: int, fields: dict[str, str]) -> str:
    """Write the fields of a line one below the other, the text last."""
    head = "".join(f"{name}: {value}\n" for name, value in fields.items() if value and name != "text")
    return f"{path}, line {number}\n\n{head}\n{fields['text']}\n"
