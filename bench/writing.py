"""Writing: paragraphs a second on one core, memory, disk; linking people; one changed article."""

import resource
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from figures import Figure, milliseconds

from index.engine import open_engine
from index.engine.protocol import LinkedPerson
from index.records import Analysis

BATCH = 500
"""Articles handed over at once."""


def measure(folder: Path, articles: Iterator[Analysis]) -> Iterator[Figure]:
    """Write an index and give what it costs."""
    engine = open_engine(folder)
    paragraphs, spent = 0, 0.0
    members: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    last: list[Analysis] = []
    while batch := list(islice(articles, BATCH)):
        begun = time.process_time()
        engine.write(batch)
        spent += time.process_time() - begun
        for one in batch:
            paragraphs += len(one.article.paragraphs)
            for person in one.people:
                members[person.name].append((one.article.name, person.name))
        last = batch[-1:]
    spent += milliseconds(engine.commit) / 1000
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    everybody = [LinkedPerson(name, name, tuple(some)) for name, some in members.items()]
    linked = milliseconds(lambda: (engine.link(everybody), engine.commit()))
    again = milliseconds(lambda: (engine.link(everybody[:1]), engine.commit()))
    one = milliseconds(lambda: (engine.write(last), engine.commit()))
    engine.close()
    disk = sum(path.stat().st_size for path in folder.iterdir()) / 1e6
    yield Figure("engine alone: paragraphs written", f"{paragraphs:,}")
    yield Figure("paragraphs a second, one core", f"{paragraphs / spent:,.0f}")
    yield Figure("memory at the peak, articles read included", f"{memory:.0f} MB")
    yield Figure("disk", f"{disk:.0f} MB")
    yield Figure(f"linking {len(everybody):,} people", f"{linked:.0f} ms")
    yield Figure("linking one person", f"{again:.0f} ms")
    yield Figure("one changed article", f"{one:.0f} ms")


def texts(articles: Iterable[Analysis]) -> Iterator[tuple[int, str]]:
    """Give paragraphs with numbers that rise with the day."""
    for count, one in enumerate(articles):
        day = one.article.published.toordinal() if one.article.published else 0
        for paragraph in one.article.paragraphs:
            yield (day << 40) | (count << 16) | paragraph.number, paragraph.text
