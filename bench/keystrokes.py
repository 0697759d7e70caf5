"""Forty queries typed letter by letter: this engine beside SQLite FTS5, in turn, in one run.

This engine gives 50 hits with spans, the exact count and the counts of 30 people; FTS5 gives 50 hits by rank alone, then
newest first with the count.
"""

import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from figures import Figure, at_most, median, milliseconds, percentile, summary, table

from index.engine import Engine
from index.query import QueryError, parse
from index.query.tree import And, Node, Phrase, Word

QUERIES = Path(__file__).with_name("queries.txt")
"""One query a line."""

FACETS = 30
"""People counted beside a search."""

BY_RANK = "SQLite FTS5 by rank, 50 hits"
"""The way that targets are set by."""

FTS_WAYS = {
    BY_RANK: "SELECT rowid FROM paragraphs WHERE paragraphs MATCH ? ORDER BY rank LIMIT 50",
    "SQLite FTS5 newest first, 50 hits": (
        "SELECT rowid FROM paragraphs WHERE paragraphs MATCH ? ORDER BY rowid DESC LIMIT 50"
    ),
}
"""What FTS5 is asked."""


def states() -> Iterator[str]:
    """Give every text the box holds while the queries are typed."""
    for line in QUERIES.read_text().splitlines():
        if line and not line.startswith("#"):
            yield from (line[:size] for size in range(1, len(line) + 1))


def group(text: str) -> str:
    """Name the column of a text."""
    if text.startswith('"'):
        return "phrase"
    if " " in text:
        return "two words"
    return f"{len(text)} letter{'s' if len(text) > 1 else ''}" if len(text) < 4 else "4 and more"  # noqa: PLR2004


def fill_fts(path: Path, rows: Iterator[tuple[int, str]]) -> sqlite3.Connection:
    """Make the table of FTS5, oldest first, with an index of beginnings as long as this engine's."""
    fts = sqlite3.connect(path)
    fts.execute(
        "CREATE VIRTUAL TABLE paragraphs USING fts5"
        "(text, prefix='1 2 3 4', tokenize='unicode61 remove_diacritics 2')"
    )
    fts.executemany("INSERT INTO paragraphs(rowid, text) VALUES (?, ?)", rows)
    fts.commit()
    return fts


def as_fts(tree: Node) -> str:
    """Write a tree as FTS5 wants it."""
    if isinstance(tree, And):
        return " AND ".join(map(as_fts, tree.parts))
    assert isinstance(tree, Word | Phrase)
    words = tree.words if isinstance(tree, Phrase) else (tree.text,)
    return f'"{" ".join(words)}"{"*" if tree.prefix else ""}'


def measure(engine: Engine, fts: sqlite3.Connection | None) -> Iterator[Figure]:
    """Time every state in every way, one after the other, print the table, and give what counts."""
    times: defaultdict[str, defaultdict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    for text in states():
        try:
            tree = parse(text, typing=True).tree
        except QueryError:
            continue
        ways = {"first rows": lambda: next(iter(engine.answer("paragraph", tree, facets=FACETS)))}  # noqa: B023
        ways["the whole"] = lambda: list(engine.answer("paragraph", tree, facets=FACETS))  # noqa: B023
        for name, way in ways.items():
            times[f"amends, {name}"][group(text)].append(milliseconds(way))
        if fts and isinstance(tree, Word | Phrase | And):
            asked = as_fts(tree)
            for name, sql in FTS_WAYS.items():
                times[name][group(text)].append(
                    milliseconds(lambda: fts.execute(sql, (asked,)).fetchall())  # noqa: B023
                )
    columns = ("1 letter", "2 letters", "3 letters", "4 and more", "two words", "phrase")
    everything = {name: [one for some in groups.values() for one in some] for name, groups in times.items()}
    table(
        ("ms: median / 95th / worst", *columns, "all"),
        (
            [name, *(summary(groups[c]) for c in columns), summary(everything[name])]
            for name, groups in times.items()
        ),
    )
    own = everything["amends, the whole"]
    if not fts:
        yield Figure("a keystroke, median / 95th / worst", f"{summary(own)} ms")
        return
    other = everything[BY_RANK]
    yield at_most(
        "a keystroke, median (FTS5 by rank beside it)", median(own), round(median(other), 1), "ms", 1
    )
    fifth = round(percentile(other, 0.95) / 5, 1)
    yield at_most("a keystroke, 95th percentile (a fifth of FTS5's)", percentile(own, 0.95), fifth, "ms", 1)
