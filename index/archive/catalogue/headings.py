"""Articles without their text: what names them, dates them and tells whether they changed."""

from datetime import date

from attrs import frozen

from index.archive.catalogue.connection import Catalogue


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


_HEADING = "name, path, published, title, outlet, digest, version, paragraphs"


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


def newest_day(catalogue: Catalogue) -> date | None:
    """Give the newest publication date."""
    newest = catalogue.one("SELECT max(published) FROM articles")
    return date.fromisoformat(newest) if newest else None


def _heading(row: tuple[str, str, str, str, str, str, str, int]) -> Heading:
    name, path, published, *rest = row
    return Heading(name, path, date.fromisoformat(published) if published else None, *rest)  # type: ignore[arg-type]
