"""Who said what."""

from datetime import date

from attrs import frozen

from index.archive.answers.header import Found, Header
from index.archive.answers.people import PersonRow
from index.records import Quotation


@frozen
class QuotationRow:
    """One quotation with its place."""

    quotation: Quotation
    """The quotation."""
    article: str
    """Name of its article."""
    published: date | None
    """The article's day of publication."""
    title: str
    """The article's headline."""
    outlet: str
    """The article's outlet, else empty."""
    speaker: str = ""
    """Key of the speaker, else empty."""

    @property
    def address(self) -> str:
        """The paragraph's address, `ARTICLE#p7`."""
        return f"{self.article}#p{self.quotation.paragraph}"


@frozen
class QuotationsFound:
    """The answer to `Quotations`."""

    rows: tuple[QuotationRow, ...]
    """One window of quotations, newest first."""
    total: int
    """How many there are."""
    found: Found = "found"
    """Whether the people named are known."""
    candidates: tuple[PersonRow, ...] = ()
    """Who may be meant, where a name is ambiguous or unknown."""
    header: Header = Header()
    """What the answer says of itself."""
