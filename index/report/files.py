"""Files to lines of JSON, in the order given, by as many processes as there are cores."""

import json
import os
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import chain, islice
from pathlib import Path

from index.language import analyse
from index.reading import find_files, read_file, root_of
from index.records import Article, Refusal
from index.report.objects import report
from index.ties import ties_of

BATCH = 8
"""Articles a process is given at once: some 250 paragraphs, a tenth of a second and more."""

Called = tuple[Article, str]
"""An article and what the user calls it."""


def report_files(paths: Iterable[str], lexicons: tuple[Path, ...] = ()) -> Iterator[str | Refusal]:
    """Yield one line of JSON for each article, and a refusal for whatever is not read.

    Args:
        paths: Files or folders, as the user names them.
        lexicons: Files of the user that extend those of claims.
    """
    lines_of = partial(_lines, lexicons=lexicons)
    batches = _batches(_read(list(paths)))
    first = list(islice(batches, 2))
    if len(first) < 2:  # noqa: PLR2004 - starting a process takes longer than one batch
        yield from chain.from_iterable(map(lines_of, first))
    else:
        from index.workers import in_order  # noqa: PLC0415 - few articles need no processes

        for lines in in_order(lines_of, chain(first, batches), os.cpu_count() or 1):
            yield from lines


def _read(paths: list[str]) -> Iterator[Called | Refusal]:
    root = root_of(map(Path, paths))
    for path in paths:
        for file in find_files([Path(path)]):
            inside = os.path.relpath(file, Path(path).resolve())
            called = path if inside == "." else os.path.join(path, inside)  # noqa: PTH118 - kept as typed
            for read in read_file(file, root):
                yield (read, read.id or called) if isinstance(read, Article) else read


def _batches(read: Iterable[Called | Refusal]) -> Iterator[list[Called | Refusal]]:
    rest = iter(read)
    while batch := list(islice(rest, BATCH)):
        yield batch


def _lines(batch: list[Called | Refusal], lexicons: tuple[Path, ...]) -> list[str | Refusal]:
    return [item if isinstance(item, Refusal) else _line(*item, lexicons) for item in batch]


def _line(article: Article, called: str, lexicons: tuple[Path, ...]) -> str | Refusal:
    try:
        analysis = analyse(article, lexicons)
        return json.dumps(report(analysis, ties_of(analysis), called), ensure_ascii=False)
    except Exception as error:  # noqa: BLE001 - a defect met in one article must not cost the others
        return Refusal(article.path, f"cannot be analysed, a defect of amends: {error!r}")
