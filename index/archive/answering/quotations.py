"""Quotations by and about people."""

from collections.abc import Iterator

from index.archive.answering.search import last
from index.archive.answers.quotations import QuotationRow, QuotationsFound
from index.archive.questions.quotations import Quotations
from index.archive.view import View
from index.engine.protocol import Row
from index.query.tree import About, All, And, Node, Said, Told


def quotations(view: View, question: Quotations) -> Iterator[QuotationsFound]:
    """List quotations, the newest first; a name that fits several people asks for all of them."""
    wanted = [(kind, view.who(name)) for kind, name in ((Said, question.by), (About, question.about)) if name]
    header = view.header(notes=[meant.note for _, meant in wanted])
    if any(meant.found == "unknown" for _, meant in wanted):
        yield QuotationsFound((), 0, "unknown", header=header)
        return
    conditions: tuple[Node, ...] = tuple(kind(view.raw(meant.keys)) for kind, meant in wanted)
    tree = Told(And(conditions)) if conditions else All()
    window = (question.window.start, question.window.size)
    rows = last(iter(view.engine.answer("quotation", tree, "newest", window)))
    several = tuple(row for _, meant in wanted if meant.found == "ambiguous" for row in meant.people)
    listed = tuple(_row(view, row) for row in rows.rows)
    yield QuotationsFound(listed, rows.total, "found" if listed else "nothing", several, header)


def _row(view: View, row: Row) -> QuotationRow:
    quotation = row.stored["quotation"]
    article = view.analysis(row.article).article
    key = view.keys(row.article).get(quotation.voice.speaker or "", "")
    return QuotationRow(quotation, row.article, row.published, article.title, article.outlet, key)
