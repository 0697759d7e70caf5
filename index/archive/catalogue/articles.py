"""Articles kept with what was understood of each."""

from collections.abc import Iterable

from attrs import frozen

from index.archive.catalogue.connection import Catalogue
from index.archive.catalogue.headings import Heading
from index.archive.catalogue.members import Member, members_of
from index.archive.catalogue.packing import pack
from index.archive.catalogue.people import keys_of_article
from index.archive.catalogue.ties import pairs_of_article
from index.records import Analysis


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
