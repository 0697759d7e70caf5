"""Everything that can be asked; only what speaks of all questions loads them all."""

from index.archive.questions.article import ArticleOf
from index.archive.questions.completions import Completions
from index.archive.questions.decisions import Decisions, Rule
from index.archive.questions.people import People
from index.archive.questions.quotations import Quotations
from index.archive.questions.search import Search
from index.archive.questions.state import State
from index.archive.questions.ties import StatusOf, Ties

Question = Search | People | StatusOf | Ties | ArticleOf | Quotations | Completions | Decisions | State | Rule
"""Everything that can be asked."""
