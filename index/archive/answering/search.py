"""Paragraphs that match a query, and the people in them."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from attrs import evolve

from index.archive.answering.resolving import Ready, ready
from index.archive.answers.people import PersonRow
from index.archive.answers.search import Hit, Hits
from index.archive.questions.search import Search
from index.archive.view import View
from index.engine.protocol import Row, Rows
from index.query import QueryError, both
from index.query.tree import Node

if TYPE_CHECKING:
    from index.archive.answering.nearest import Instead

FACETS = 30
"""People counted beside a search."""


def search(view: View, question: Search) -> Iterator[Hits]:
    """Answer a search: the first rows at once, then the whole with its counts."""
    try:
        understood = ready(view, question)
    except QueryError as error:
        yield Hits((), 0, 0, (), question.query, error=str(error), header=view.header(question.as_of))
        return
    window = (question.window.start, question.window.size)
    for rows in view.engine.answer("paragraph", understood.tree, question.order, window, FACETS):
        yield _hits(view, question, understood, rows)


def hit_of(view: View, row: Row) -> Hit:
    """Make a hit of a paragraph the engine found."""
    stored = row.stored
    return Hit(
        row.article,
        row.paragraph,
        row.published,
        stored["title"],
        stored["outlet"],
        stored["text"],
        row.spans,
        starred=(row.article, row.paragraph) in view.overlay.stars,
        new=view.is_new(row.article),
    )


def last(rows: Iterator[Rows]) -> Rows:
    """Give the whole answer of an engine."""
    *_, whole = rows
    return whole


def _people(view: View, tree: Node, rows: Rows) -> tuple[PersonRow, ...]:
    """Give the people of all matching paragraphs; who was merged or split is counted anew."""
    moved = view.overlay.moved
    plain = [(key, count) for key, count in rows.people if key not in moved]
    if len(plain) < len(rows.people):
        again = dict.fromkeys(view.overlay.key(key) for key, _ in rows.people if key in moved)
        again.update(dict.fromkeys(map(view.overlay.key, view.overlay.split)))
        for key in again:
            found = last(view.engine.answer("paragraph", both(tree, view.mentions((key,))), window=(0, 0)))
            plain.append((key, found.total))
        plain.sort(key=lambda one: (-one[1], one[0]))
    return tuple(evolve(view.person(key), count=count) for key, count in plain if count)


def _instead(view: View, understood: Ready) -> "tuple[Instead, ...]":
    """Give what to ask where nothing is found."""
    from index.archive.answering.nearest import near_people, near_words  # noqa: PLC0415 - mostly something is found

    return *near_people(understood.unknown), *near_words(view, understood.tree)


def _hits(view: View, question: Search, understood: Ready, rows: Rows) -> Hits:
    nothing = rows.complete and not rows.total and not question.typing
    instead = _instead(view, understood) if nothing else ()
    header = view.header(question.as_of, (*understood.notes, *(one.note for one in instead)))
    if not rows.complete:
        header = evolve(header, complete=False, reason="counting")
    return Hits(
        rows=tuple(hit_of(view, row) for row in rows.rows),
        start=question.window.start,
        total=rows.total,
        people=_people(view, understood.tree, rows),
        understood=understood.understood,
        filters=tuple(view.person(key) for key in question.people),
        instead=tuple(dict.fromkeys(one.mend(question.query) for one in instead)),
        header=header,
    )
