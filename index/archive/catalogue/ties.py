"""Ties of the archive as they stand by default, and the articles that claim something between two people."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from index.archive.catalogue.connection import Catalogue
from index.archive.catalogue.packing import pack, unpack

if TYPE_CHECKING:
    from index.archive.answers.ties import TieRow

Pair = tuple[str, str]
"""Keys of two people, in alphabetical order."""

_MEMBERS = """
    SELECT DISTINCT min(one.key, other.key), max(one.key, other.key) FROM pairs
    JOIN members one ON one.article = pairs.article AND one.name = pairs.a
    JOIN members other ON other.article = pairs.article AND other.name = pairs.b
    WHERE one.key != other.key AND one.key != '' AND other.key != ''
"""


def pair_of(a: str, b: str) -> Pair:
    """Put two keys in order."""
    return (a, b) if a <= b else (b, a)


def all_pairs(catalogue: Catalogue) -> Iterator[Pair]:
    """Give every two people between whom something is claimed."""
    yield from catalogue.db.execute(_MEMBERS)


def pairs_of_article(catalogue: Catalogue, article: str) -> Iterator[Pair]:
    """Give every two people between whom an article claims something."""
    yield from catalogue.db.execute(f"{_MEMBERS} AND pairs.article = ?", (article,))


def articles_between(catalogue: Catalogue, pairs: Iterable[Pair]) -> list[str]:
    """Give the names of articles that claim something between two people of any of these pairs, oldest first."""
    query = """
        SELECT DISTINCT articles.published, pairs.article FROM members one
        CROSS JOIN members other ON other.key = ?2 AND other.article = one.article
        CROSS JOIN pairs ON pairs.article = one.article
            AND pairs.a = min(one.name, other.name) AND pairs.b = max(one.name, other.name)
        CROSS JOIN articles ON articles.name = one.article
        WHERE one.key = ?1
    """  # CROSS JOIN keeps SQLite to this order, each step a lookup in an index
    found = {row for pair in pairs for row in catalogue.db.execute(query, pair)}
    return [article for _, article in sorted(found)]


def keep_tie(catalogue: Catalogue, row: "TieRow", due: date | None) -> None:
    """Write down where a tie stands, and from when on that may be otherwise."""
    changed, until = (day.isoformat() if day else "" for day in (row.changed, due))
    catalogue.db.execute(
        "REPLACE INTO ties VALUES (?, ?, ?, ?, ?, ?)", (*row.people, row.label, changed, until, pack(row))
    )


def pairs_due(catalogue: Catalogue, day: str) -> list[Pair]:
    """Give the ties that may stand otherwise on a day (ISO 8601), though nothing new is told of them."""
    query = "SELECT a, b FROM ties WHERE due != '' AND due <= ? ORDER BY a, b"
    return list(catalogue.db.execute(query, (day,)))


def drop_tie(catalogue: Catalogue, pair: Pair) -> None:
    """Forget a tie of which nothing is claimed any more."""
    catalogue.db.execute("DELETE FROM ties WHERE a = ? AND b = ?", pair)


def tie_row(catalogue: Catalogue, pair: Pair) -> "TieRow | None":
    """Give one tie in short."""
    row = catalogue.db.execute("SELECT row FROM ties WHERE a = ? AND b = ?", pair).fetchone()
    tie: TieRow | None = unpack(row[0]) if row else None
    return tie


def tie_rows(catalogue: Catalogue, people: Iterable[str] = ()) -> "Iterator[TieRow]":
    """Give ties, the last changed first: all, those of one person, or those among several people."""
    some = tuple(people)
    marks = ", ".join("?" * len(some))
    joint = "OR" if len(some) == 1 else "AND"
    where = f"WHERE a IN ({marks}) {joint} b IN ({marks})" if some else ""
    query = f"SELECT row FROM ties {where} ORDER BY changed DESC, a, b"  # noqa: S608 - question marks alone
    for (row,) in catalogue.db.execute(query, (*some, *some)):
        yield unpack(row)
