"""A file of many articles: one JSON object a line with `id date title text`, perhaps `outlet author`."""

import json
from collections.abc import Iterator
from contextlib import suppress
from io import BufferedReader, TextIOWrapper
from typing import Any

from index.reading.cleaning import clean
from index.reading.decoding import decode, encoding_of
from index.reading.making import Source, day_of, make_article
from index.reading.naming import slug
from index.reading.paragraphs import split_headline
from index.reading.refusing import MAX_ARTICLE_BYTES, TOO_LARGE, UnreadableError
from index.records import Article, Refusal

FIELDS = ("id", "date", "title", "outlet", "author", "text")
"""What is read of a line."""


def read_lines(stream: BufferedReader, path: str) -> Iterator[Article | Refusal]:
    """Read articles line by line; a line that is none is refused by its number, the others are read."""
    seen: dict[str, int] = {}
    for number, raw in enumerate(_lines(stream), start=1):
        if not raw.strip():
            continue
        try:
            article = _article(raw, path)
        except UnreadableError as error:
            yield Refusal(path, str(error), number)
            continue
        first = seen.setdefault(article.id, number)
        if first == number:
            yield article
        else:
            yield Refusal(path, f"has the id {article.id!r} of line {first}: give it another id", number)


def _lines(stream: BufferedReader) -> Iterator[bytes | str]:
    """Give the lines, bytes of UTF-8 or cp1252 or text of UTF-16; of one too long its beginning alone."""
    encoding = encoding_of(stream.peek(4096)[:4096])
    lines = stream if encoding == "utf-8" else TextIOWrapper(stream, encoding, errors="replace")
    while line := lines.readline(MAX_ARTICLE_BYTES + 1):
        yield line
        while len(line) > MAX_ARTICLE_BYTES and line[-1:] not in (b"\n", "\n"):
            line = lines.readline(MAX_ARTICLE_BYTES + 1)


def find_line(stream: BufferedReader, wanted: str) -> tuple[int, dict[str, str]] | None:
    """Give the line of the article with an id: its number and its fields, cleaned; None where there is none."""
    for number, raw in enumerate(_lines(stream), start=1):
        with suppress(UnreadableError):
            fields = _fields(_told(raw))
            if raw.strip() and _id(fields) == wanted:
                return number, fields
    return None


def _article(raw: bytes | str, path: str) -> Article:
    fields = _fields(_told(raw))
    body, title = fields["text"], fields["title"].strip()
    if not body.strip() and not title:
        raise UnreadableError("has neither text nor title")
    if not title:
        title, body = split_headline(body)
    named = _id(fields)
    source = Source(path, readable=named, id=named)
    return make_article(
        source, day_of(fields["date"]), title or named, body, outlet=fields["outlet"], author=fields["author"]
    )


def _told(raw: bytes | str) -> dict[str, Any]:
    if len(raw) > MAX_ARTICLE_BYTES:
        raise UnreadableError(TOO_LARGE)
    line = raw if isinstance(raw, str) else decode(raw, "utf-8")[0]
    try:
        told = json.loads(line.removeprefix("\ufeff"))
    except (ValueError, RecursionError) as error:
        raise UnreadableError(f"is no JSON: {error}") from None
    if not isinstance(told, dict):
        raise UnreadableError("is no JSON object with id, date, title and text")
    return told


def _fields(told: dict[str, Any]) -> dict[str, str]:
    return {name: clean(_text(told, name)) for name in FIELDS}


def _id(fields: dict[str, str]) -> str:
    """Give the id, else what an article without one is known by: its title, or how it begins, and its day."""
    body, title = fields["text"], fields["title"].strip()
    if not title:
        title, body = split_headline(body)
    return fields["id"].strip() or f"{slug(title or body[:200])}-{fields['date'][:10]}"


def _text(told: dict[str, Any], name: str) -> str:
    value = told.get(name)
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, int | float):
        return str(value)
    raise UnreadableError(f"has a {name} that is no text")
