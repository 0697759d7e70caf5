"""One article, to be read."""

from typing import TYPE_CHECKING

from attrs import frozen

from index.archive.questions.asks import Asks
from index.archive.questions.search import Search

if TYPE_CHECKING:
    from index.archive.answers.article import Reading


@frozen
class ArticleOf(Asks["Reading"]):
    """One article, to be read."""

    address: str
    """Its name or any unambiguous beginning of it, with or without `#p7`."""
    marked: Search | None = None
    """The search whose hits are marked in it."""
