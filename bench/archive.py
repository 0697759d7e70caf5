"""The archive that is measured: articles of a folder or file, or text of our own, with people by their capitals.

The engine alone is measured here, so that capitalised pairs of words stand for people.
"""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from text import Writer

from index.records import Analysis, Article, Mention, Paragraph, Person, Refusal

CAPITALS = re.compile(r"\b[A-Z][a-z]+ [A-Z][a-z]+\b")
"""Stands for a person."""


def analyses(source: Path | None, paragraphs: int) -> Iterator[Analysis]:
    """Give articles of a file or folder, or so many paragraphs of our own."""
    if source is None:
        for name, day, texts in Writer().articles(paragraphs):
            yield with_people(article(name, day, texts))
        return
    from index.reading import read_file  # noqa: PLC0415 - only where there is something to read

    files = [source] if source.is_file() else sorted(path for path in source.rglob("*") if path.is_file())
    root = source.parent if source.is_file() else source
    for path in files:
        for one in read_file(path, root):
            if not isinstance(one, Refusal):
                yield with_people(one)


def article(name: str, day: date | None, texts: list[str]) -> Article:
    """Make an article of texts, the headline first."""
    paragraphs = tuple(Paragraph(number, text) for number, text in enumerate(texts))
    return Article(name, f"{name}.txt", "", day, texts[0], "", "", paragraphs, "")


def with_people(one: Article) -> Analysis:
    """Take capitalised pairs of words for people."""
    people: dict[str, list[Mention]] = {}
    for paragraph in one.paragraphs:
        for match in CAPITALS.finditer(paragraph.text):
            mention = Mention(paragraph.number, match.start(), match.end(), match.group(), "name")
            people.setdefault(match.group(), []).append(mention)
    return Analysis(one, tuple(Person(name, (), tuple(some)) for name, some in people.items()))
