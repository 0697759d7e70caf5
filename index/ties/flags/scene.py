"""A tie at a day, with all that its flags are read from."""

from collections.abc import Sequence
from datetime import date

from attrs import frozen

from index.records import Event, Step
from index.ties.disagreements import Disagreement
from index.ties.standing import Standing
from index.ties.tables import Tables


@frozen(eq=False)
class Scene:
    """A tie at a day, with all that its flags are read from."""

    day: date | None
    """The day asked for."""
    events: Sequence[Event]
    """Everything told up to that day, oldest first, plans and wishes among it."""
    standing: Standing
    """The label and what it rests on."""
    disagreements: Sequence[Disagreement]
    """Where sources disagree on a deciding claim."""
    steps: Sequence[Step]
    """The labels over time."""
    dead: bool
    """Whether one of the two has died."""
    kin: bool
    """Whether the two are told as kin, of whom kind words of one need no answer."""
    tables: Tables
    """The tables in force."""
