"""Lists of what was found, as Markdown: paragraphs with their citations, ties with where they stand."""

from collections.abc import Iterator
from itertools import groupby

from index.archive.answers.search import Hit, Hits
from index.archive.answers.ties import TieRow, TiesFound
from tui.export.dossier import READING
from tui.export.markdown import plain
from tui.wording import counted


def paragraphs_markdown(hits: Hits) -> str:
    """Write paragraphs under the headlines of their articles."""
    return "\n".join(_paragraphs(hits)) + "\n"


def ties_markdown(ties: TiesFound) -> str:
    """Write ties, the last changed first."""
    return "\n".join(_ties(ties)) + "\n"


def _paragraphs(hits: Hits) -> Iterator[str]:
    yield f"# {plain(hits.understood or 'Every paragraph')}"
    yield ""
    people = ", ".join(row.name for row in hits.filters)
    some = f"{len(hits.rows):,} of " if len(hits.rows) < hits.total else ""
    yield f"{some}{counted(hits.total, 'paragraph')}" + (f" with {plain(people)}" if people else "")
    for _, rows in groupby(hits.rows, key=lambda hit: hit.article):
        group = list(rows)
        yield ""
        yield f"## {plain(group[0].title)}"
        yield ""
        day = str(group[0].published or "undated")
        yield plain(" · ".join(filter(None, (day, group[0].outlet, group[0].article))))
        for hit in group:
            yield from _paragraph(hit)


def _paragraph(hit: Hit) -> Iterator[str]:
    if hit.paragraph:
        yield ""
        yield f"> {plain(hit.text)}"
        yield ""
        yield plain(hit.address)


def _ties(ties: TiesFound) -> Iterator[str]:
    yield "# Ties"
    yield ""
    as_of = f", as of {ties.header.as_of}" if ties.header.as_of else ""
    yield f"{counted(ties.total, 'tie')}{as_of}. {READING}"
    yield ""
    for row in ties.rows:
        yield f"- **{plain(' and '.join(row.names))}**: {plain(' · '.join(_stands(row)))}"


def _stands(row: TieRow) -> Iterator[str]:
    yield row.label
    yield from row.flags
    yield from [f"since {row.since}"] * bool(str(row.since))
    yield from [f"best source: {row.best_source}"] * bool(row.best_source)
    yield from [f"by the user's word: {row.ruled}"] * bool(row.ruled)
