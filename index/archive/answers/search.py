"""The paragraphs that a search finds."""

from datetime import date

from attrs import frozen

from index.archive.answers.header import Header
from index.archive.answers.people import PersonRow


@frozen
class Hit:
    """One paragraph that matches."""

    article: str
    """Name of its article."""
    paragraph: int
    """Its number."""
    published: date | None
    """The article's day of publication."""
    title: str
    """The article's headline."""
    outlet: str
    """The article's outlet, else empty."""
    text: str
    """The paragraph's text."""
    spans: tuple[tuple[int, int], ...] = ()
    """Where the words of the query stand: start, one past the end."""
    starred: bool = False
    """True where the user starred the paragraph."""
    new: bool = False
    """True where its article came after the last session."""

    @property
    def address(self) -> str:
        """The paragraph's address, `ARTICLE#p7`."""
        return f"{self.article}#p{self.paragraph}"


@frozen
class Hits:
    """The answer to `Search`."""

    rows: tuple[Hit, ...]
    """One window of paragraphs, in the order asked."""
    start: int
    """Place of the first row in the whole answer."""
    total: int
    """How many paragraphs match, exactly."""
    people: tuple[PersonRow, ...]
    """The people of all matching paragraphs, most mentioned first, at most 30."""
    understood: str
    """The query as understood, in the query grammar."""
    filters: tuple[PersonRow, ...] = ()
    """The people filtered by, in the order of the question."""
    error: str = ""
    """What is wrong with the query and how to mend it; then there are no rows."""
    instead: tuple[str, ...] = ()
    """Queries to ask instead, where nothing is found since a word or name stands nowhere: the nearest in its place."""
    header: Header = Header()
    """What the answer says of itself."""
