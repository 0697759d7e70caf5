"""Analysis in worker processes, in the order of the articles."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING

from index.archive.catalogue.articles import Understood, understood
from index.records import Analysis, Article

if TYPE_CHECKING:
    from concurrent.futures import Future

CHUNK = 400
"""Paragraphs handed to a worker at a time: large enough that sending them costs nothing beside their analysis."""

AHEAD = 3
"""Chunks for each worker that may wait, so that none is idle and memory stays bounded."""

SMALL = 300
"""Up to so many paragraphs are analysed in this process: starting workers takes longer."""

Analyse = Callable[[Article], Analysis]
"""What understands one article."""


def analysed(
    articles: Iterable[Article], version: str, workers: int, analyse: Analyse | None = None
) -> Iterator[Understood]:
    """Understand articles in their order, in worker processes where there are many.

    Args:
        articles: The articles, read as they are needed.
        version: Digest of program and lexicons, kept with each analysis.
        workers: Processes; 0 analyses in this one.
        analyse: Another analysis than that of `index.language`; it runs in this process.
    """
    chunks = _chunks(articles)
    first = list(islice(chunks, 1))
    few = not first or sum(len(article.paragraphs) for article in first[0]) < SMALL
    if analyse or not workers or few:
        for chunk in (*first, *chunks):
            yield from understand(chunk, version, analyse)
        return
    from index.workers import pool_of  # noqa: PLC0415 - a search needs no processes

    with pool_of(workers) as pool:
        waiting: deque[Future[list[Understood]]] = deque()
        for chunk in (*first, *islice(chunks, workers * AHEAD)):
            waiting.append(pool.submit(understand, chunk, version))
        while waiting:
            yield from waiting.popleft().result()
            waiting.extend(pool.submit(understand, chunk, version) for chunk in islice(chunks, 1))


def understand(articles: Iterable[Article], version: str, analyse: Analyse | None = None) -> list[Understood]:
    """Understand a few articles."""
    from index import language  # noqa: PLC0415 - only analysing needs the lexicons

    chosen = analyse or language.analyse
    return [understood(chosen(article), version) for article in articles]


def _chunks(articles: Iterable[Article]) -> Iterator[list[Article]]:
    chunk: list[Article] = []
    size = 0
    for article in articles:
        chunk.append(article)
        size += len(article.paragraphs)
        if size >= CHUNK:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk
