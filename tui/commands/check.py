"""`amends check`: what would be read of files and folders; nothing is written."""

from collections.abc import Iterator
from datetime import date
from itertools import groupby
from pathlib import Path

import click
from attrs import asdict, frozen

from index.reading import encoding_of_file, find_files, read_file, root_of
from index.records import Article, Refusal
from index.records.articles import LONGEST
from tui.commands.exits import FOUND, NOTHING, REFUSED
from tui.commands.options import EXISTING, as_json
from tui.commands.progress import warn_refusal
from tui.terminal import Span, say, say_json, say_wrapped
from tui.wording import counted


@frozen
class Checked:
    """A file that would be read."""

    path: str
    """The file as the archive names it."""
    encoding: str
    """How its bytes are decoded."""
    articles: int
    """How many articles it holds."""
    paragraphs: int
    """How many paragraphs they have, headlines among them, as everywhere."""
    undated: int
    """How many of them have no date."""
    first: date | None
    """The oldest date."""
    last: date | None
    """The newest date."""
    headline: str
    """The headline of the first."""
    only_searched: int
    """How many paragraphs are too long to be analysed."""


@click.command()
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=EXISTING)
@as_json
def command(*, paths: tuple[str, ...], as_json: bool) -> int:
    """Tell what would be read: dates, headlines, encodings, and what would be refused and why."""
    checked: list[Checked] = []
    refused: list[Refusal] = []
    for one in _check([*map(Path, paths)]):
        if isinstance(one, Refusal):
            refused.append(one)
            warn_refusal(one.path, one.line, one.reason)
        else:
            checked.append(one)
            if not as_json:
                _say(one)
    if as_json:
        files = [asdict(one, value_serializer=_plain) for one in checked]
        say_json({"schema": 1, "files": files, "refused": [asdict(one) for one in refused]})
    else:
        _say_total(checked, refused)
    return REFUSED if refused else FOUND if checked else NOTHING


def _check(paths: list[Path]) -> Iterator[Checked | Refusal]:
    root = root_of(paths)
    for file in find_files(paths):
        articles: list[Article] = []
        for read in read_file(file, root):
            if isinstance(read, Refusal):
                yield read
            else:
                articles.append(read)
        if articles:
            yield _checked(articles, encoding_of_file(file))


def _checked(articles: list[Article], encoding: str) -> Checked:
    dates = sorted(article.published for article in articles if article.published)
    return Checked(
        articles[0].path,
        encoding,
        len(articles),
        sum(len(article.paragraphs) for article in articles),
        len(articles) - len(dates),
        dates[0] if dates else None,
        dates[-1] if dates else None,
        articles[0].title,
        sum(paragraph.is_only_searched for article in articles for paragraph in article.paragraphs),
    )


def _say(file: Checked) -> None:
    say_wrapped(Span(file.path, "bold"))
    dates = " to ".join(str(day) for day, _ in groupby([file.first, file.last]) if day) or "undated"
    told = [dates, file.encoding]
    if file.articles > 1:
        told.append(counted(file.articles, "article"))
        told += [f"{file.undated:,} undated"] if file.undated and file.first else []
    told.append(counted(file.paragraphs, "paragraph"))
    say_wrapped(" · ".join(told), indent="  ")
    say_wrapped(file.headline, indent="  ", hang="    ")
    if file.only_searched:
        long = counted(file.only_searched, "paragraph")
        say_wrapped(f"{long} of more than {LONGEST:,} characters: searched, not analysed", indent="  ")


def _say_total(checked: list[Checked], refused: list[Refusal]) -> None:
    if checked:
        say()
    articles = sum(file.articles for file in checked)
    paragraphs = sum(file.paragraphs for file in checked)
    held = f"{counted(articles, 'article')} of {counted(paragraphs, 'paragraph')}"
    told = f"{held} in {counted(len(checked), 'file')} would be read"
    say(told + (f", {len(refused):,} refused" if refused else ""))


def _plain(_instance: object, _field: object, value: object) -> object:
    return str(value) if isinstance(value, date) else value
