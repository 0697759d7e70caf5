"""Which documents of several segments come first."""

from collections.abc import Iterable, Iterator, Sequence
from heapq import merge
from itertools import islice

from pyroaring import BitMap

from index.engine.whoosh.segment import Segment

Place = tuple[int, int]
"""A segment, by its place among all, and one of its documents."""


def newest(segments: Sequence[Segment], found: Sequence[BitMap]) -> Iterator[Place]:
    """Give documents from the newest article down: in each segment that is the order of their numbers."""
    return _merged(segments, [iter(one) for one in found], back=False)


def oldest(segments: Sequence[Segment], found: Sequence[BitMap]) -> Iterator[Place]:
    """Give documents from the oldest article up, those of one article in its own order."""
    runs = [_by_article(segment, one) for segment, one in zip(segments, found, strict=True)]
    return _merged(segments, runs, back=True)


def window(
    segments: Sequence[Segment], found: Sequence[BitMap], order: str, start: int, size: int
) -> list[Place]:
    """Give one window of documents by date."""
    holding = [place for place, one in enumerate(found) if one]
    if order == "newest" and len(holding) == 1:
        only = holding[0]
        return [(only, document) for document in found[only][start : start + size]]
    ordered = (newest if order == "newest" else oldest)(segments, found)
    return list(islice(ordered, start, start + size))


def by_paragraph(segments: Sequence[Segment], found: Sequence[BitMap]) -> list[Place]:
    """Give people and other entities together, from the newest article down, by the paragraph where each stands."""

    def key(at: Place) -> tuple[int, str, int, int]:
        segment, document = segments[at[0]], at[1]
        article = segment.article[document]
        number = segment.number[segment.paragraph[document]]
        return -segment.day[article], segment.name[article].decode(), number, document

    return sorted(((place, one) for place, some in enumerate(found) for one in some), key=key)


def _merged(segments: Sequence[Segment], runs: Sequence[Iterable[int]], *, back: bool) -> Iterator[Place]:
    """Merge ordered documents of segments by day and name of their articles."""

    def keyed(place: int, run: Iterable[int]) -> Iterator[tuple[tuple[int, str], int, int]]:
        segment, last, key = segments[place], -1, (0, "")
        for document in run:
            article = segment.article[document]
            if article != last:
                last, key = article, (-segment.day[article], segment.name[article].decode())
            yield key, place, document

    streams = [keyed(place, run) for place, run in enumerate(runs)]
    for _, place, document in merge(*streams, key=lambda one: one[0], reverse=back):
        yield place, document


def _by_article(segment: Segment, documents: BitMap) -> Iterator[int]:
    """Give documents from the last article to the first, those of one article in their own order."""
    run: list[int] = []
    for document in reversed(documents):
        if run and segment.article[run[-1]] != segment.article[document]:
            yield from reversed(run)
            run = []
        run.append(document)
    yield from reversed(run)
