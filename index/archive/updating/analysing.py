"""Analysis in worker processes, in the order of the articles."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import chain, islice
from pathlib import Path

from index.archive.catalogue.articles import Understood, understood
from index.records import Analysis, Article

CHUNK = 400
"""Paragraphs handed to a worker at a time: large enough that sending them costs nothing beside their analysis."""

AHEAD = 40_000
"""Paragraphs that may wait, analysed or not: what workers do while this process makes the largest commit. Some 30 MB."""

LONG = 1_000
"""Characters of a paragraph that is counted twice, so that huge ones fill no memory."""

SMALL = 300
"""Up to so many paragraphs are analysed in this process: starting workers takes longer."""

Analyse = Callable[[Article], Analysis]
"""What understands one article."""


def analysed(
    articles: Iterable[Article],
    version: str,
    workers: int,
    analyse: Analyse | None = None,
    lexicons: tuple[Path, ...] = (),
) -> Iterator[Understood]:
    """Understand articles in their order, in worker processes where there are many.

    Args:
        articles: The articles, read as they are needed.
        version: Digest of program and lexicons, kept with each analysis.
        workers: Processes; 0 analyses in this one.
        analyse: Another analysis than that of `index.language`; it runs in this process.
        lexicons: Files of the user that extend those of claims.
    """
    chunks = _chunks(articles)
    first = list(islice(chunks, 1))
    few = not first or _size(first[0]) < SMALL
    if analyse or not workers or few:
        for chunk in (*first, *chunks):
            yield from understand(chunk, version, analyse, lexicons)
        return
    from index.workers import in_order  # noqa: PLC0415 - a search needs no processes

    task = partial(understand, version=version, lexicons=lexicons)
    for done in in_order(task, chain(first, chunks), workers, size=_size, most=AHEAD):
        yield from done


def understand(
    articles: Iterable[Article],
    version: str,
    analyse: Analyse | None = None,
    lexicons: tuple[Path, ...] = (),
) -> list[Understood]:
    """Understand a few articles."""
    from index import language  # noqa: PLC0415 - only analysing needs the lexicons

    chosen = analyse or partial(language.analyse, lexicons=lexicons)
    return [understood(chosen(article), version) for article in articles]


def _chunks(articles: Iterable[Article]) -> Iterator[list[Article]]:
    chunk: list[Article] = []
    size = 0
    for article in articles:
        chunk.append(article)
        size += _size([article])
        if size >= CHUNK:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


def _size(articles: Iterable[Article]) -> int:
    """Count paragraphs, a long one several times."""
    return sum(1 + len(one.text) // LONG for article in articles for one in article.paragraphs)
