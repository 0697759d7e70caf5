"""The parts of an article as a file gives them, made into the record."""

import hashlib
import re
from datetime import date

from attrs import frozen

from index.reading.cleaning import clean
from index.reading.naming import article_name
from index.reading.paragraphs import split_paragraphs
from index.records import Article, Paragraph

_DAY = re.compile(r"\s*(\d{4}-\d{2}-\d{2})(?!\d)")


@frozen
class Source:
    """Where an article comes from."""

    path: str
    """The file as the archive names it."""
    readable: str
    """What the name of the article is made of: file name or id."""
    id: str = ""
    """The publisher's id inside a file of many articles."""


def day_of(text: str) -> date | None:
    """Read a day at the beginning of a text, ISO 8601; None where there is none or it does not exist."""
    found = _DAY.match(text)
    try:
        return date.fromisoformat(found[1]) if found else None
    except ValueError:
        return None


def make_article(
    source: Source, published: date | None, title: str, body: str, *, outlet: str = "", author: str = ""
) -> Article:
    """Make the record from cleaned text; `title` becomes paragraph 0."""
    title = " ".join(clean(title).split())
    texts = [title, *split_paragraphs(body)]
    outlet, author = (" ".join(clean(field).split()) for field in (outlet, author))
    told = "\n".join([str(published or ""), outlet, author, *texts])
    return Article(
        name=article_name(source.path, source.id, source.readable),
        path=source.path,
        id=source.id,
        published=published,
        title=title,
        outlet=outlet,
        author=author,
        paragraphs=tuple(Paragraph(number, text) for number, text in enumerate(texts)),
        digest=hashlib.sha256(told.encode()).hexdigest(),
    )
