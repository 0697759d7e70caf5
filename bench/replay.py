"""What a terminal showed, worked out afterwards from the bytes it was sent and the times they came."""

from collections.abc import Iterator, Sequence

import pyte
from terminal import Chunk

COLUMNS, LINES = 80, 24
"""The screen measured."""

ROWS = slice(3, LINES - 1)
"""Lines that hold the paragraphs: below the query, the query as understood and the status, above the keys."""


def rows_stood(log: Sequence[Chunk], keys: Sequence[tuple[float, float]]) -> Iterator[float]:
    """Give, for each key after which the rows changed, the milliseconds until they stood as they stayed.

    Args:
        log: All that was written since the program began.
        keys: When each key was pressed and when the last of its answer came, in order.
    """
    screen = pyte.Screen(COLUMNS, LINES)
    stream = pyte.ByteStream(screen)
    chunks, shown = list(reversed(log)), screen.display[ROWS]
    for pressed, until in keys:
        stood = 0.0
        while chunks and chunks[-1].at <= until:
            chunk = chunks.pop()
            stream.feed(chunk.raw)
            if (now := screen.display[ROWS]) != shown:
                shown, stood = now, chunk.at
        if stood >= pressed:
            yield (stood - pressed) * 1000
