"""People of the archive: who they are, what they are called, which members they have."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from index.archive.answers.people import PersonRow
from index.archive.catalogue.connection import Catalogue
from index.archive.catalogue.packing import pack, unpack
from index.archive.naming import folded, words_of

if TYPE_CHECKING:
    from index.archive.catalogue.members import Member

LAST = "\U0010ffff"
"""Sorts after every letter: the end of the range of words that begin so."""


def members_named(catalogue: Catalogue, folded_name: str) -> "list[tuple[Member, str]]":
    """Give everybody who bears a name, each with the key it has so far."""
    rows = catalogue.db.execute("SELECT told, key FROM members WHERE folded = ?", (folded_name,))
    return [(unpack(told), key) for told, key in rows]


def members_known_as(catalogue: Catalogue, key: str) -> "Iterator[Member]":
    """Give the members of a person."""
    for (told,) in catalogue.db.execute(
        "SELECT told FROM members WHERE key = ? ORDER BY article, name", (key,)
    ):
        yield unpack(told)


def deaths_told(catalogue: Catalogue, key: str) -> Iterator[tuple[str, str, str, str]]:
    """Give article, its day of publication, name there and day of death, for each article that tells a person's death."""
    query = """
        SELECT article, published, members.name, died FROM members JOIN articles ON articles.name = article
        WHERE key = ? AND died != ''
    """
    yield from catalogue.db.execute(query, (key,))


def keys_of_article(catalogue: Catalogue, article: str) -> dict[str, str]:
    """Give the key of each person of an article, by the name there."""
    return dict(catalogue.db.execute("SELECT name, key FROM members WHERE article = ?", (article,)))


def keys_named(catalogue: Catalogue, folded_name: str) -> list[str]:
    """Give the keys of the people that bear a name."""
    return [key for (key,) in catalogue.db.execute("SELECT key FROM people WHERE folded = ?", (folded_name,))]


def keep_person(catalogue: Catalogue, row: PersonRow, folded_name: str, members: "Sequence[Member]") -> None:
    """Write a person down with its members and the words of its names."""
    drop_person(catalogue, row.key)
    catalogue.db.execute(
        "INSERT INTO people VALUES (?, ?, ?, ?, ?, ?)",
        (row.key, row.name, folded_name, row.count, row.articles, pack(row)),
    )
    catalogue.db.executemany(
        "UPDATE members SET key = ? WHERE article = ? AND name = ?",
        [(row.key, member.article, member.name) for member in members],
    )
    words = {word for name in (folded_name, *row.aliases) for word in words_of(name)}
    catalogue.db.executemany("INSERT INTO words VALUES (?, ?)", [(word, row.key) for word in words])


def drop_person(catalogue: Catalogue, key: str) -> None:
    """Forget a person; its number is not given anew."""
    catalogue.db.execute("DELETE FROM people WHERE key = ?", (key,))
    catalogue.db.execute("DELETE FROM words WHERE key = ?", (key,))


def highest_number(catalogue: Catalogue, folded_name: str) -> int:
    """Give the highest number that people of a name were ever given."""
    return catalogue.one("SELECT highest FROM numbers WHERE folded = ?", folded_name) or 0


def keep_number(catalogue: Catalogue, folded_name: str, highest: int) -> None:
    """Write down the highest number that people of a name were given."""
    catalogue.db.execute("REPLACE INTO numbers VALUES (?, ?)", (folded_name, highest))


def person(catalogue: Catalogue, key: str) -> PersonRow | None:
    """Give one person."""
    raw = catalogue.one("SELECT row FROM people WHERE key = ?", key)
    row: PersonRow | None = unpack(raw) if raw else None
    return row


def everybody(catalogue: Catalogue, start: int, size: int) -> tuple[list[PersonRow], int]:
    """Give a window of all people, the most mentioned first, and how many there are."""
    rows = catalogue.db.execute(
        "SELECT row FROM people ORDER BY paragraphs DESC, key LIMIT ? OFFSET ?", (size, start)
    )
    return [unpack(row) for (row,) in rows], catalogue.one("SELECT count(*) FROM people")


def people_called(
    catalogue: Catalogue, name: str, *, prefix: bool, start: int = 0, size: int = 50
) -> tuple[list[PersonRow], int]:
    """Give a window of the people whose names hold all words of `name`, the most mentioned first, and their number.

    Args:
        catalogue: Where to look.
        name: Words of a name, in any order.
        prefix: Whether a word may be the beginning of one.
        start: First row of the window.
        size: Rows of the window.
    """
    words = words_of(name)
    if not words:
        return everybody(catalogue, start, size)
    keys, values = _keys_query(words, prefix=prefix)
    total = catalogue.one(f"SELECT count(*) FROM ({keys})", *values)  # noqa: S608 - built of the lines above
    query = f"SELECT row FROM people WHERE key IN ({keys}) ORDER BY paragraphs DESC, key LIMIT ? OFFSET ?"  # noqa: S608
    return [unpack(row) for (row,) in catalogue.db.execute(query, (*values, size, start))], total


def keys_called(catalogue: Catalogue, name: str, *, prefix: bool) -> frozenset[str]:
    """Give the keys of all people whose names hold all words of `name`, which has one at least."""
    keys, values = _keys_query(words_of(name), prefix=prefix)
    return frozenset(key for (key,) in catalogue.db.execute(keys, values))


def _keys_query(words: tuple[str, ...], *, prefix: bool) -> tuple[str, list[str]]:
    """Give the query for keys of people whose names hold all words, and its values."""
    whole, beginning = (
        "SELECT key FROM words WHERE word = ?",
        "SELECT key FROM words WHERE word >= ? AND word < ?",
    )
    one = beginning if prefix else whole
    values = [value for word in words for value in ((word, word + LAST) if prefix else (word,))]
    return " INTERSECT ".join([one] * len(words)), values


def words_like(catalogue: Catalogue, words: Iterable[str]) -> Iterator[str]:
    """Give those words that stand in names of people."""
    for word in words:
        if catalogue.one("SELECT 1 FROM words WHERE word = ? LIMIT 1", word):
            yield word


def full_names_with(catalogue: Catalogue, word: str) -> bool:
    """Tell whether a full name of two words or more holds this word."""
    query = "SELECT 1 FROM words JOIN people USING (key) WHERE word = ? AND people.folded LIKE '% %' LIMIT 1"
    return bool(catalogue.one(query, folded(word)))
