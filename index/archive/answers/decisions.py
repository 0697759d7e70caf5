"""What the user ruled, and what it moved."""

from attrs import frozen

from index.archive.answers.header import Header
from index.archive.answers.ties import TieRow
from index.records import Status


@frozen
class DecisionRow:
    """One decision of the user."""

    id: str
    """Its id."""
    time: str
    """When it was taken: ISO 8601 with seconds, UTC."""
    user: str
    """Who took it."""
    verb: str
    """accept, reject, reclass, pin, merge, split, rename, star or unstar."""
    target: tuple[str, ...]
    """What it is about: addresses of people, of a claim or of a paragraph."""
    value: str = ""
    """The new event, label or name; else empty."""
    note: str = ""
    """The user's words on it."""
    orphan: bool = False
    """True where what it is about is not in the archive any more."""
    undone: bool = False
    """True where it was taken back."""
    subject: tuple[str, ...] = ()
    """The claim or the pair asked about, as the question names it; empty where it names none."""


@frozen
class DecisionsFound:
    """The answer to `Decisions`."""

    rows: tuple[DecisionRow, ...]
    """One window of decisions, newest first."""
    total: int
    """How many there are."""
    header: Header = Header()
    """What the answer says of itself."""


@frozen
class Change:
    """How two people stand by the user's word, before and after a decision on a claim of theirs."""

    names: tuple[str, str]
    """Names of the two."""
    before: Status
    """The status before, the decisions of then obeyed."""
    after: Status
    """The status now."""


@frozen
class Ruled:
    """The answer to `Rule`."""

    id: str
    """Id of the decision that was written, or that was to be."""
    moved: tuple[TieRow, ...] = ()
    """The ties it moved, as they stand now."""
    verb: str = ""
    """What was ruled: accept, merge, star, ...; of undo and redo what was taken back or ruled again."""
    target: tuple[str, ...] = ()
    """What it is about: addresses of people, of a claim or of a paragraph."""
    value: str = ""
    """The new event, label or name; else empty."""
    change: Change | None = None
    """What it did to the tie of the claim ruled on; None where it is about something else."""
    stood: bool = False
    """True where the same stood already: nothing was written."""
    error: str = ""
    """Why it was not taken, in words that say what to do."""
    header: Header = Header()
    """What the answer says of itself."""
