"""`make bench [ARCHIVE=PATH]`: what this program costs, in ratios of one run wherever another machine would differ."""

import argparse
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import keystrokes
import opening
import writing
from archive import analyses

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
    asked = parser.parse_args()
    with TemporaryDirectory() as temporary:
        folder = Path(temporary, "index")
        folder.mkdir(mode=0o700)
        writing.measure(folder, analyses(asked.archive, asked.paragraphs))
        opening.measure(folder, keystrokes.QUERIES)
        fts = None
        if not asked.no_fts:
            rows = writing.texts(analyses(asked.archive, asked.paragraphs))
            fts = keystrokes.fill_fts(Path(temporary, "fts.sqlite"), rows)
        keystrokes.measure(writing.open_engine(folder), fts)
    return 0


if __name__ == "__main__":
    sys.exit(main())
