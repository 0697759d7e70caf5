"""Answers: each question has its answering function in a file of its own, and this table says which.

A function yields its answer, where the whole takes long the first rows before: the last one yielded is the whole.
Files are loaded when they are first needed: one search from the command line loads no tables of status.
"""

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import TYPE_CHECKING

from index.archive.view import View

if TYPE_CHECKING:
    from index.archive.questions.asks import A, Asks


ANSWERING: dict[str, str] = {
    "Search": "search",
    "People": "people",
    "StatusOf": "status",
    "Ties": "ties",
    "ArticleOf": "article",
    "Quotations": "quotations",
    "Completions": "completions",
    "Decisions": "decisions",
    "State": "state",
    "Rule": "rule",
}
"""Which file and function of this package answers which question, by the name of its record."""


def answers(view: View, question: "Asks[A]") -> "Iterator[A]":
    """Answer a question: perhaps the first rows, then the whole."""
    name = ANSWERING[type(question).__name__]
    answering: Callable[[View, Asks[A]], Iterator[A]] = getattr(import_module(f"{__name__}.{name}"), name)
    return answering(view, question)
