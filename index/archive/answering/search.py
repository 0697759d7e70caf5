"""Paragraphs that match a query, and the people in them."""

from collections.abc import Iterator

from attrs import evolve

from index.archive.answering.resolving import Ready, ready
from index.archive.answers import Hit, Hits, PersonRow
from index.archive.questions import Search
from index.archive.view import View
from index.engine.protocol import Row, Rows
from index.query import QueryError, both, leaves
from index.query.tree import Node, Word

FACETS = 30
"""People counted beside a search."""


def search(view: View, question: Search) -> Iterator[Hits]:
    """Answer a search: the first rows at once, then the whole with its counts."""
    try:
        understood = ready(view, question)
    except QueryError as error:
        yield Hits((), 0, 0, (), 0, question.query, error=str(error), header=view.header(question.as_of))
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


def ties_in(view: View, tree: Node) -> frozenset[tuple[str, str]]:
    """Give the ties with a claim in the paragraphs that a tree finds."""
    rows = last(view.engine.answer("tie", tree, "newest", (0, 10**6)))
    return frozenset(row.stored["people"] for row in rows.rows)


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


def _suggestions(view: View, tree: Node) -> Iterator[str]:
    """Give, for each word of a query that stands nowhere, the words that are nearest to it."""
    for leaf in leaves(tree):
        if isinstance(leaf, Word) and not (leaf.prefix or leaf.fuzzy):
            found = last(view.engine.answer("paragraph", leaf, "newest", (0, 0))).total
            near = () if found else view.engine.similar(leaf.field, leaf.text)
            if near:
                yield f"no {leaf.text}: did you mean {' or '.join(near)}?"


def _hits(view: View, question: Search, understood: Ready, rows: Rows) -> Hits:
    notes = understood.notes
    if rows.complete and not rows.total and not question.typing:
        notes = (*notes, *_suggestions(view, understood.tree))
    header = view.header(question.as_of, notes)
    if not rows.complete:
        header = evolve(header, complete=False, reason="counting")
    return Hits(
        rows=tuple(hit_of(view, row) for row in rows.rows),
        start=question.window.start,
        total=rows.total,
        people=_people(view, understood.tree, rows),
        ties=rows.ties,
        understood=understood.understood,
        filters=tuple(view.person(key) for key in question.people),
        header=header,
    )
