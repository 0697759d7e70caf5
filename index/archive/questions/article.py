"""One article, to be read."""

from attrs import frozen

from index.archive.questions.search import Search


@frozen
class ArticleOf:
    """One article, to be read."""

    address: str
    """Its name or any unambiguous beginning of it, with or without `#p7`."""
    marked: Search | None = None
    """The search whose hits are marked in it."""
