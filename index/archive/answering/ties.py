"""Ties, the last changed first."""

from collections.abc import Iterable, Iterator
from datetime import date

from attrs import evolve

from index.archive.answering.resolving import ready
from index.archive.answering.search import ties_in
from index.archive.answers import TieRow, TiesFound
from index.archive.catalogue.ties import all_pairs, tie_row, tie_rows
from index.archive.questions import AsOf, Ties
from index.archive.view import View
from index.archive.weighing import row_of, weigh
from index.query import QueryError

NO_STATUS = "no status"
"""The label of two people who stand nowhere that is told."""


def ties(view: View, question: Ties) -> Iterator[TiesFound]:
    """List ties as they stand at the date asked for."""
    rows: Iterable[TieRow] = rows_at(view, question.as_of, question.people)
    if question.among is not None:
        try:
            within = ties_in(view, ready(view, question.among).tree)
        except QueryError as error:
            yield TiesFound((), 0, view.header(question.as_of, (str(error),)))
            return
        rows = (row for row in rows if row.people in within)
    if question.label:
        rows = (row for row in rows if row.label == question.label)
    if question.changed_since:
        rows = changed_since(view, rows, question.changed_since)
    listed = tuple(rows)
    start, end = question.window.start, question.window.start + question.window.size
    yield TiesFound(listed[start:end], len(listed), view.header(question.as_of))


def rows_at(view: View, as_of: AsOf, people: tuple[str, ...] = ()) -> Iterator[TieRow]:
    """Give ties at a date, last changed first: those kept in the index, or for another date weighed now."""
    if as_of == AsOf() or (as_of.day == view.newest and as_of.known_by is None):
        return tie_rows(view.catalogue, people)
    rows = (_row(view, pair, as_of) for pair in all_pairs(view.catalogue) if _asked(pair, people))
    return iter(sorted(filter(None, rows), key=_latest_first))


def changed_since(view: View, rows: Iterable[TieRow], day: date) -> Iterator[TieRow]:
    """Give ties whose status known by a day differs from the one given, with the label from before."""
    for row in rows:
        before = weigh(view.catalogue, row.people, as_of=day, known_by=day)
        label = before.status.label if before else NO_STATUS
        if label != row.label:
            yield evolve(row, before=label)


def _row(view: View, pair: tuple[str, str], as_of: AsOf) -> TieRow | None:
    tie = weigh(view.catalogue, pair, as_of=view.day(as_of), known_by=as_of.known_by)
    kept = tie_row(view.catalogue, pair)
    return row_of(tie, kept.names if kept else pair) if tie else None


def _asked(pair: tuple[str, str], people: tuple[str, ...]) -> bool:
    met = sum(key in people for key in pair)
    return not people or met == (1 if len(people) == 1 else 2)


def _latest_first(row: TieRow) -> tuple[int, tuple[str, str]]:
    return -(row.changed.toordinal() if row.changed else 0), row.people
