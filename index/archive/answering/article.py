"""One article with everything that is marked in it."""

from collections.abc import Iterator

from attrs import evolve

from index.archive.answering.resolving import ready
from index.archive.answering.search import last
from index.archive.answers.article import Reading
from index.archive.catalogue.headings import headings_named, neighbour
from index.archive.questions.article import ArticleOf
from index.archive.questions.search import Search
from index.archive.questions.window import AsOf
from index.archive.view import View
from index.query import QueryError

Span = tuple[int, int, int]
"""Paragraph, start, one past the end."""


def article(view: View, question: ArticleOf) -> Iterator[Reading]:
    """Open the article that an address names."""
    name, _, place = question.address.partition("#")
    number = place.removeprefix("p")
    found = headings_named(view.catalogue, name) if name else []
    if len(found) != 1:
        names = tuple(heading.name for heading in found)
        yield Reading("ambiguous" if found else "unknown", candidates=names, header=view.header())
        return
    heading = found[0]
    analysis = view.analysis(heading.name)
    spans, note = _marked(view, heading.name, question.marked) if question.marked else ((), "")
    yield Reading(
        "found",
        analysis.article,
        analysis,
        int(number) if number.isdecimal() else 0,
        spans,
        starred=tuple(sorted(number for name, number in view.overlay.stars if name == heading.name)),
        ruled=tuple(
            (number, word)
            for number, claim in enumerate(analysis.claims)
            if (word := view.overlay.word_on(claim))
        ),
        keys=tuple(view.keys(heading.name).items()),
        previous=neighbour(view.catalogue, heading, before=True),
        next=neighbour(view.catalogue, heading, before=False),
        header=view.header(AsOf(heading.published), (note,)),
    )


def _marked(view: View, name: str, search: Search) -> tuple[tuple[Span, ...], str]:
    """Give the hits of a search in an article, and what is wrong with its query."""
    try:
        tree = ready(view, evolve(search, within=name)).tree
    except QueryError as error:
        return (), str(error)
    rows = last(iter(view.engine.answer("paragraph", tree, "oldest", (0, 10**6))))
    return tuple((row.paragraph, start, end) for row in rows.rows for start, end in row.spans), ""
