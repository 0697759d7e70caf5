"""What the explorer, the command line or a test asks of an archive.

A question is a frozen record. Narrowing makes a new one: `question & "kim-lee"` filters by one more person.
A file for each kind, loaded when one of its questions is first named: a command loads only the records it speaks of.
"""

from typing import TYPE_CHECKING

from index.faces import late

if TYPE_CHECKING:
    from index.archive.questions.article import ArticleOf
    from index.archive.questions.completions import Completions
    from index.archive.questions.decisions import Decisions, Rule
    from index.archive.questions.people import People
    from index.archive.questions.quotations import Quotations
    from index.archive.questions.search import Search
    from index.archive.questions.state import State
    from index.archive.questions.ties import StatusOf, Ties

__all__ = [
    "ArticleOf",
    "Completions",
    "Decisions",
    "People",
    "Quotations",
    "Rule",
    "Search",
    "State",
    "StatusOf",
    "Ties",
]

HOMES = {
    "article": ("ArticleOf",),
    "completions": ("Completions",),
    "decisions": ("Decisions", "Rule"),
    "people": ("People",),
    "quotations": ("Quotations",),
    "search": ("Search",),
    "state": ("State",),
    "ties": ("StatusOf", "Ties"),
}
"""Which file holds which question."""

__getattr__ = late(__name__, HOMES)
