"""Where a tie stands at a day: what its events come to, and the row of the label table that this gives."""

from attrs import frozen

from index.records import Event
from index.records.ties import Label
from index.ties.tables import LabelRow


@frozen(eq=False)
class Standing:
    """What the events come to at a day, and the row that this gives."""

    row: LabelRow
    """The row of the label table."""
    rift: Event | None
    """The newest rift; for a mending that presupposes one, the mending."""
    presupposed: bool
    """True where the rift itself is not told."""
    contacts: tuple[Event, ...]
    """Contacts since the rift, newest first."""
    closings: tuple[Event, ...]
    """Closings since the rift that hold, newest first."""
    warmth: tuple[Event, ...]
    """Warmth, where no rift is open, newest first."""
    kindness: tuple[Event, ...]
    """Kind acts of one side while the rift is open, newest first."""
    grievances: tuple[Event, ...]
    """Open grievances, newest first."""
    settled: tuple[tuple[Event, Event], ...]
    """Rifts that do not count, each with what took it back, denied it or left it unbroken."""
    answered: tuple[Event, ...]
    """Accusations that open no rift."""

    @property
    def label(self) -> Label:
        """The label of the row."""
        return self.row.label

    @property
    def deciding(self) -> tuple[Event, ...]:
        """The events that decide the label, newest first."""
        if self.label == "good terms":
            return self.warmth
        if self.label == "reconciled":
            return self.closings
        if self.label in {"tentative contact", "on speaking terms"}:
            return self.contacts
        return (self.rift,) if self.rift else ()
