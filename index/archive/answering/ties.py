"""Ties, the last changed first."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date

from attrs import evolve

from index.archive.answering.among import ties_in
from index.archive.answering.resolving import ready
from index.archive.answering.standings import NO_STATUS, row_now, rows_at
from index.archive.answers.header import Found
from index.archive.answers.ties import TieRow, TiesFound
from index.archive.lookup import worst
from index.archive.questions.ties import Ties
from index.archive.questions.window import AsOf
from index.archive.view import View
from index.query import QueryError
from index.records import LABELS


def ties(view: View, question: Ties) -> Iterator[TiesFound]:
    """List ties as they stand at the date asked for."""
    meant = [view.one_of(name) for name in question.people]
    header = view.header(question.as_of, [one.note for one in meant])
    if unclear := worst(meant):
        yield TiesFound((), 0, found=unclear, header=header)
        return
    rows: Iterable[TieRow] = rows_at(view, question.as_of, tuple(one.people[0].key for one in meant))
    if question.among is not None:
        try:
            within = ties_in(view, ready(view, question.among).tree)
        except QueryError as error:
            header = view.header(question.as_of, (str(error),))
            yield TiesFound((), 0, found="nothing", header=header)
            return
        rows = (row for row in rows if row.people in within)
    if question.changed_since:
        rows = changed_since(view, rows, question.changed_since)
    told = tuple(rows)
    counts = Counter(row.label for row in told)
    listed = tuple(
        row for row in told if question.label in {"", row.label} and (row.before or not question.moved)
    )
    start, end = question.window.start, question.window.start + question.window.size
    labels = tuple((label, counts[label]) for label in LABELS if counts[label])
    found: Found = "found" if listed else "nothing"
    moved = sum(bool(row.before) for row in told)
    yield TiesFound(listed[start:end], len(listed), labels, found, moved, header)


def changed_since(view: View, rows: Iterable[TieRow], day: date) -> Iterator[TieRow]:
    """Give ties whose status known by a day differs from the one given, with the label from before."""
    for row in rows:
        before = row_now(view, row.people, AsOf(day, day))
        label = before.label if before else NO_STATUS
        if label != row.label:
            yield evolve(row, before=label)
