"""Answers: each question has its answering function in a file of its own, and this table says which.

A function yields its answer, where the whole takes long the first rows before: the last one yielded is the whole.
"""

from collections.abc import Callable, Iterator
from typing import Any

from index.archive.answering.article import article
from index.archive.answering.completions import completions
from index.archive.answering.people import people
from index.archive.answering.quotations import quotations
from index.archive.answering.search import search
from index.archive.answering.state import state
from index.archive.answering.status import status
from index.archive.answering.ties import ties
from index.archive.answers import Answer
from index.archive.questions import (
    ArticleOf,
    Completions,
    People,
    Question,
    Quotations,
    Search,
    State,
    StatusOf,
    Ties,
)
from index.archive.view import View

ANSWERING: dict[type[Question], Callable[[View, Any], Iterator[Answer]]] = {
    Search: search,
    People: people,
    StatusOf: status,
    Ties: ties,
    ArticleOf: article,
    Quotations: quotations,
    Completions: completions,
    State: state,
}
"""Which function answers which question."""


def answers(view: View, question: Question) -> Iterator[Answer]:
    """Answer a question: perhaps the first rows, then the whole."""
    return ANSWERING[type(question)](view, question)
