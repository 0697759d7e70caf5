"""Articles and what was understood of each."""

from collections.abc import Iterable
from datetime import date

from attrs import frozen

from index.archive.catalogue.connection import Catalogue
from index.archive.catalogue.members import Member, members_of
from index.archive.catalogue.packing import pack, unpack
from index.archive.catalogue.people import keys_of_article
from index.archive.catalogue.ties import pairs_of_article
from index.records import Analysis, Claim, Kin


@frozen
class Heading:
    """An article without its text."""

    name: str
    """Its name."""
    path: str
    """The file it was read from."""
    published: date | None
    """Day of publication."""
    title: str
    """The headline."""
    outlet: str
    """The outlet, else empty."""
    digest: str
    """Digest of the cleaned text."""
    version: str
    """Digest of the program and lexicons that analysed it."""
    paragraphs: int
    """Paragraphs, the headline included."""


@frozen
class Understood:
    """An article ready to be kept: the heading, its people, and the rest packed where it was analysed."""

    heading: Heading
    """The article without its text."""
    members: tuple[Member, ...]
    """Its people."""
    pairs: tuple[tuple[str, str], ...]
    """Names of two between whom something is claimed, in alphabetical order."""
    analysis: bytes
    """The analysis, packed."""
    claims: bytes
    """Its claims and kin words, packed."""


_HEADING = "name, path, published, title, outlet, digest, version, paragraphs"


def understood(analysis: Analysis, version: str) -> Understood:
    """Make an analysis ready to be kept."""
    article = analysis.article
    heading = Heading(
        article.name,
        article.path,
        article.published,
        article.title,
        article.outlet,
        article.digest,
        version,
        len(article.paragraphs),
    )
    return Understood(
        heading,
        members_of(analysis),
        tuple(sorted({_pair(claim.actor, claim.recipient) for claim in analysis.claims})),
        pack(analysis),
        pack((analysis.claims, analysis.kin)),
    )


def _pair(a: str, b: str) -> tuple[str, str]:
    return (a, b) if a <= b else (b, a)


def keep_articles(catalogue: Catalogue, batch: Iterable[Understood]) -> None:
    """Write articles down; one of the same name is replaced, and its people keep their keys until they are linked."""
    for one in batch:
        head = one.heading
        keys = keys_of_article(catalogue, head.name)
        drop_article(catalogue, head.name)
        published = head.published.isoformat() if head.published else ""
        catalogue.db.execute(
            "INSERT INTO articles VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                *(head.name, head.path, published, head.title, head.outlet),
                *(head.digest, head.version, head.paragraphs, one.analysis, one.claims),
            ),
        )
        catalogue.db.executemany(
            "INSERT INTO members VALUES (?, ?, ?, ?, ?, ?, ?)",
            [
                (head.name, m.name, m.folded, keys.get(m.name, ""), m.paragraphs, m.died, pack(m))
                for m in one.members
            ],
        )
        catalogue.db.executemany(
            "INSERT INTO pairs VALUES (?, ?, ?)", [(head.name, *pair) for pair in one.pairs]
        )
        catalogue.db.executemany("REPLACE INTO touched VALUES (?)", [(m.folded,) for m in one.members])
        catalogue.db.execute("REPLACE INTO fresh VALUES (?)", (head.name,))


def drop_article(catalogue: Catalogue, name: str) -> None:
    """Forget an article; its people and ties are left to be linked anew."""
    catalogue.db.execute("REPLACE INTO touched SELECT folded FROM members WHERE article = ?", (name,))
    catalogue.db.executemany("REPLACE INTO stale VALUES (?, ?)", list(pairs_of_article(catalogue, name)))
    catalogue.db.execute("DELETE FROM fresh WHERE article = ?", (name,))
    for table, column in (("articles", "name"), ("members", "article"), ("pairs", "article")):
        catalogue.db.execute(f"DELETE FROM {table} WHERE {column} = ?", (name,))  # noqa: S608 - names above


def headings_of_file(catalogue: Catalogue, path: str) -> dict[str, Heading]:
    """Give the articles read from a file, by name."""
    rows = catalogue.db.execute(f"SELECT {_HEADING} FROM articles WHERE path = ?", (path,))  # noqa: S608
    return {row[0]: _heading(row) for row in rows}


def headings_named(catalogue: Catalogue, beginning: str, limit: int = 10) -> list[Heading]:
    """Give the articles whose name begins so, the very name alone where there is one."""
    query = f"SELECT {_HEADING} FROM articles WHERE name >= ? AND name < ? ORDER BY name LIMIT ?"  # noqa: S608
    rows = [
        _heading(row) for row in catalogue.db.execute(query, (beginning, beginning + "\U0010ffff", limit))
    ]
    return [row for row in rows if row.name == beginning] or rows


def neighbour(catalogue: Catalogue, heading: Heading, *, before: bool) -> str:
    """Give the name of the article before or after one by date; empty at the end."""
    sign, order = ("<", "DESC") if before else (">", "ASC")
    published = heading.published.isoformat() if heading.published else ""
    query = f"SELECT name FROM articles WHERE (published, name) {sign} (?, ?) "  # noqa: S608 - signs above
    query += f"ORDER BY published {order}, name {order} LIMIT 1"
    return catalogue.one(query, published, heading.name) or ""


def analysis_of(catalogue: Catalogue, name: str) -> Analysis:
    """Read what was understood of an article."""
    analysis: Analysis = unpack(catalogue.one("SELECT analysis FROM articles WHERE name = ?", name))
    return analysis


def claims_of(catalogue: Catalogue, name: str) -> tuple[tuple[Claim, ...], tuple[Kin, ...]]:
    """Read claims and kin words of an article."""
    claims, kin = unpack(catalogue.one("SELECT claims FROM articles WHERE name = ?", name))
    return claims, kin


def newest_day(catalogue: Catalogue) -> date | None:
    """Give the newest publication date."""
    newest = catalogue.one("SELECT max(published) FROM articles")
    return date.fromisoformat(newest) if newest else None


def _heading(row: tuple[str, str, str, str, str, str, str, int]) -> Heading:
    name, path, published, *rest = row
    return Heading(name, path, date.fromisoformat(published) if published else None, *rest)  # type: ignore[arg-type]
