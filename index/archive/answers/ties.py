"""Ties in short."""

from datetime import date

from attrs import frozen

from index.archive.answers.header import Found, Header
from index.records import When


@frozen
class TieRow:
    """One tie in short."""

    people: tuple[str, str]
    """Keys of the two."""
    names: tuple[str, str]
    """Names of the two."""
    kin: tuple[str, str] | None
    """What each is to the other, if told."""
    label: str
    """Where they stand."""
    flags: tuple[str, ...]
    """Flags of the status."""
    since: When
    """From when on the label stands."""
    changed: date | None
    """The day of the last event that changed the label."""
    best_source: str
    """The strongest class of voice among the deciding claims."""
    claims: int
    """How many claims there are between them."""
    before: str = ""
    """The label at the moment compared with, where it was another; else empty."""
    ruled: str = ""
    """The label by the user's word, pinned or with the verdicts obeyed, where it is another; else empty."""


@frozen
class TiesFound:
    """The answer to `Ties`."""

    rows: tuple[TieRow, ...]
    """One window of ties, the last changed first."""
    total: int
    """How many there are."""
    labels: tuple[tuple[str, int], ...] = ()
    """Each label with how many of them stand so, whichever label was asked for; none that nobody has."""
    found: Found = "found"
    """Whether it is clear whose ties are asked for, and whether there are any."""
    moved: int = 0
    """How many of them, of whichever label, stand otherwise than at the moment compared with."""
    header: Header = Header()
    """What the answer says of itself."""
