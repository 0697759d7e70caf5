"""An article with all that is marked in it."""

from attrs import frozen

from index.archive.answers.header import Found, Header
from index.records import Analysis, Article


@frozen
class Reading:
    """The answer to `ArticleOf`: an article with everything that is marked in it."""

    found: Found
    """Whether the address names one article."""
    article: Article | None = None
    """The article."""
    analysis: Analysis | None = None
    """What is understood of it."""
    paragraph: int = 0
    """The paragraph asked for, 0 where none was."""
    spans: tuple[tuple[int, int, int], ...] = ()
    """Hits of the marking search: paragraph, start, one past the end."""
    starred: tuple[int, ...] = ()
    """Paragraphs that the user starred."""
    ruled: tuple[tuple[int, str], ...] = ()
    """Claims on which the user's word stands, by their place in the analysis: accept, reject or the event each tells instead."""
    keys: tuple[tuple[str, str], ...] = ()
    """Names of its people as the analysis has them, each with the key of the archive's person."""
    candidates: tuple[str, ...] = ()
    """Names of articles that the address may mean."""
    previous: str = ""
    """Name of the article before it by date, else empty."""
    next: str = ""
    """Name of the article after it by date, else empty."""
    header: Header = Header()
    """What the answer says of itself."""
