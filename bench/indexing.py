"""`amends index` as a user runs it: files written out, read, analysed and indexed; looked at again; one of them changed."""

import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path

from figures import Figure, at_least, at_most, median
from processes import AMENDS, environment, seconds, watched

from index.records import Article

AGAIN = 5
"""Repetitions of what is short; the median counts."""


def write_out(articles: Iterable[Article], folder: Path) -> tuple[int, int]:
    """Write each article as a file of its own; give how many there are and their paragraphs."""
    files = paragraphs = 0
    folder.mkdir()
    for files, one in enumerate(articles, start=1):
        head = f" date {one.published} {one.title}" if one.published else one.title
        body = "\n".join(paragraph.text for paragraph in one.paragraphs[1:])
        (folder / f"{files:06}.txt").write_text(f"{head}\n{body}\n")
        paragraphs += len(one.paragraphs)
    return files, paragraphs


def measure(archive: Path, index: Path, home: Path, files: int) -> Iterator[Figure]:
    """Make an index and give what that, a second look and a change cost."""
    command, env = [*AMENDS, "index", str(archive), "--index", str(index)], environment(home)
    spent, peak = watched(command, env)
    yield at_least("indexing with analysis", _paragraphs(index) / spent, 1500, "paragraphs/s")
    yield at_most("its processes together, at the peak", peak, 600, "MB")
    bare = median([seconds([*AMENDS, "--version"], env) for _ in range(AGAIN)])
    again = [seconds(command, env) - bare for _ in range(AGAIN)]
    yield at_most(f"{files:,} unchanged files looked at again", median(again), 0.5, "s", 2)
    changed = []
    for number in range(AGAIN):
        path = archive / f"{number + 1:06}.txt"
        path.write_text(f"{path.read_text()}And then there was more.\n")
        changed.append(seconds(command, env) - bare - median(again))
    yield at_most("and one changed file more", median(changed), 0.5, "s", 2)


def find(archive: Path, index: Path, home: Path, import_whoosh: list[str]) -> Iterator[Figure]:
    """Search once from the command line, in turn with a bare import of Whoosh."""
    env = environment(home)
    command = [*AMENDS, "find", "mother", "-a", str(archive), "--index", str(index)]
    seconds(command, env)
    pairs = [(seconds(command, env), seconds(import_whoosh, env)) for _ in range(3 * AGAIN)]
    ratio = median([own for own, _ in pairs]) / median([bare for _, bare in pairs])
    yield at_most("`amends find` beside `import whoosh.index`", ratio, 3.5, "x", 2)


def _paragraphs(index: Path) -> int:
    """Count what is indexed."""
    with sqlite3.connect(index / "catalogue.sqlite") as catalogue:
        count: int = catalogue.execute("SELECT sum(paragraphs) FROM articles").fetchone()[0]
    return count
