"""One tie in full."""

from attrs import frozen

from index.archive.answers.header import Found, Header
from index.archive.answers.people import PersonRow
from index.records import Claim, Tie


@frozen
class Evidence:
    """One claim with what is needed to show it."""

    claim: Claim
    """The claim; its actor and recipient are keys of people."""
    title: str
    """The article's headline."""
    outlet: str
    """The article's outlet, else empty."""
    text: str
    """The paragraph's text."""
    deciding: bool
    """True for a deciding claim of the machine's reading."""
    ruled: str = ""
    """The user's word on it: accept, reject or the event it was reclassed to; else empty."""

    @property
    def address(self) -> str:
        """The paragraph's address, `ARTICLE#p7`."""
        return f"{self.claim.article}#p{self.claim.paragraph}"


@frozen
class Standing:
    """The answer to `StatusOf`: one tie in full."""

    found: Found
    """Whether both people are known, and one each."""
    names: tuple[str, str]
    """Names of the two, in the order asked."""
    people: tuple[str, str] = ("", "")
    """Keys of the two, in the order asked; empty where not found."""
    kin: tuple[str, str] | None = None
    """What the first asked for is to the second and the second to the first."""
    tie: Tie | None = None
    """The machine's reading; None where nothing is claimed between them."""
    ruled: Tie | None = None
    """The reading with the user's decisions obeyed; None where none bears on the two."""
    pinned: str = ""
    """The label the user pinned, else empty; it stands beside what is read, never instead of it."""
    note: str = ""
    """The user's words on the pin."""
    evidence: tuple[Evidence, ...] = ()
    """Deciding claims first, the most telling first of all; then every other claim."""
    candidates: tuple[PersonRow, ...] = ()
    """Who may be meant, where a name is ambiguous or unknown."""
    before: str = ""
    """The label at the moment compared with, where it was another; else empty."""
    shared: tuple[str, ...] = ()
    """Addresses of paragraphs that mention both, newest first, where nothing is claimed."""
    header: Header = Header()
    """What the answer says of itself."""

    @property
    def agreed(self) -> bool:
        """Whether the user's decisions change nothing of the status."""
        if self.tie is None or self.ruled is None:
            return False
        one, other = self.tie.status, self.ruled.status
        return (one.label, one.flags, one.since, one.best_source) == (
            other.label, other.flags, other.since, other.best_source,
        )  # fmt: skip
