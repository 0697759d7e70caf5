"""`make bench [ARCHIVE=PATH]`: what this program costs, in ratios of one run wherever another machine would differ."""

import argparse
import sys
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory

import indexing
import keystrokes
import opening
import painting
import writing
from archive import analyses
from figures import Figure, report

PARAGRAPHS = 100_000
"""Paragraphs of our own text, where no archive is named."""


def main() -> int:
    """Measure and print tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "archive", nargs="?", type=Path, help="a file or folder of articles; without it, made-up text"
    )
    parser.add_argument("--paragraphs", type=int, default=PARAGRAPHS, help="how much made-up text")
    parser.add_argument("--no-fts", action="store_true", help="leave SQLite FTS5 out")
    parser.add_argument(
        "--only", choices=("engine", "program"), help="the engine alone, or the program as it is used"
    )
    asked = parser.parse_args()
    with TemporaryDirectory() as temporary:
        figures: list[Figure] = []
        if asked.only != "program":
            figures += engine(Path(temporary), asked)
        if asked.only != "engine":
            figures += program(Path(temporary), asked)
    report(figures)
    return 0


def engine(temporary: Path, asked: argparse.Namespace) -> Iterator[Figure]:
    """Measure the engine alone: no analysis, people by their capitals."""
    folder = temporary / "engine"
    folder.mkdir(mode=0o700)
    yield from writing.measure(folder, analyses(asked.archive, asked.paragraphs))
    yield from opening.measure(folder, keystrokes.QUERIES)
    fts = None
    if not asked.no_fts:
        rows = writing.texts(analyses(asked.archive, asked.paragraphs))
        fts = keystrokes.fill_fts(temporary / "fts.sqlite", rows)
    yield from keystrokes.measure(writing.open_engine(folder), fts)


def program(temporary: Path, asked: argparse.Namespace) -> Iterator[Figure]:
    """Measure the program as a user has it: files, analysis, commands, a terminal."""
    archive, index, home = temporary / "articles", temporary / "index", temporary / "home"
    articles = (one.article for one in analyses(asked.archive, asked.paragraphs))
    files, _ = indexing.write_out(articles, archive)
    yield from chain(
        indexing.measure(archive, index, home, files),
        indexing.find(archive, index, home, [sys.executable, "-c", "import whoosh.index"]),
        painting.measure(archive, index, home, keystrokes.QUERIES),
    )


if __name__ == "__main__":
    sys.exit(main())
