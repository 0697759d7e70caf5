"""The tables of the status model, row by row, each checked when it is made.

The one rule: what an event means, what a voice is worth and which label follows stands in `tables/`, never in code.
"""

from collections.abc import Mapping
from typing import Any

from attrs import field, frozen
from attrs.validators import deep_iterable, deep_mapping, in_, instance_of, optional

from index.records import CERTAINTIES, FLAGS, LABELS, VOICES
from index.records.ties import Label

EFFECTS = ("hostile", "apart", "contact", "closing", "takes back", "warmth", "one side", "intent", "nothing")
"""What an event can do to a tie."""

QUADS = ("verbal cooperation", "material cooperation", "verbal conflict", "material conflict")
"""PLOVER's quad classes (Halterman et al., "PLOVER and POLECAT", 2023)."""

RIFTS = ("none", "hostile", "apart")
"""What rift may be open."""

CONTACTS = ("none", "tentative", "steady")
"""What contact since a rift may come to."""


def _truth() -> Any:  # noqa: ANN401 - attrs types a field by what it holds
    return field(default=False, validator=instance_of(bool), kw_only=True)


@frozen
class EventRow:
    """What one kind of event does."""

    name: str = field(validator=instance_of(str))
    """`root.mode`, a bare root, or a state."""
    words: str = field(validator=instance_of(str))
    """How the argument names it."""
    rift: str = field(validator=in_(EFFECTS))
    """Its effect while a rift is open."""
    calm: str = field(validator=in_(EFFECTS))
    """Its effect while none is."""
    quad: str | None = field(default=None, validator=optional(in_(QUADS)))
    """PLOVER's class; a state has none."""
    undoes: tuple[str, ...] = field(default=(), converter=tuple, validator=deep_iterable(instance_of(str)))
    """The events that it takes back."""
    lasting: tuple[str, ...] = field(default=(), converter=tuple, validator=deep_iterable(instance_of(str)))
    """Words in its cue which say that it went on through a split."""
    ongoing: bool = _truth()
    """It goes on by nature."""
    grievance: bool = _truth()
    """It accuses."""
    repeated: bool = _truth()
    """Hostile only when repeated, answered in kind, or the only thing told."""
    answerable: bool = _truth()
    """Opens no rift where denial or conciliation answers it."""
    legal: bool = _truth()
    """A case in court, or what leads to it."""
    shared: bool = _truth()
    """Both do it, whoever is named first."""
    speech: bool = _truth()
    """Nothing but words of one about the other."""
    death: bool = _truth()
    """Counts as warmth also when said of the dead."""
    once: bool = _truth()
    """Happens once until the two are together again: a later telling without a date retells it."""
    after: bool = _truth()
    """Is told only of two who had a rift."""
    status: bool = _truth()
    """A party's denial of it is a disagreement on where they stand, not a denied act."""

    @property
    def opens(self) -> bool:
        """Whether it may open a rift."""
        return self.calm in {"hostile", "apart"}


@frozen
class LabelRow:
    """One row of the label table."""

    name: str = field(validator=instance_of(str))
    """The row's name."""
    label: Label = field(validator=in_(LABELS))
    """The label it gives."""
    says: str = field(validator=instance_of(str))
    """The row in words."""
    rift: tuple[str, ...] = field(converter=tuple, validator=deep_iterable(in_(RIFTS)))
    """Which rifts it is for."""
    contact: tuple[str, ...] = field(
        default=CONTACTS, converter=tuple, validator=deep_iterable(in_(CONTACTS))
    )
    """Which contact since the rift."""
    closed: bool | None = field(default=None, validator=optional(instance_of(bool)))
    """Whether the rift is closed; None where that is not asked."""
    warmth: bool | None = field(default=None, validator=optional(instance_of(bool)))
    """Whether warmth is told; None where that is not asked."""

    def fits(self, rift: str, contact: str, *, closed: bool, warmth: bool) -> bool:
        """Tell whether the row is the one for what the events come to."""
        return (
            rift in self.rift
            and contact in self.contact
            and self.closed in {None, closed}
            and self.warmth in {None, warmth}
        )


@frozen
class FlagRow:
    """One flag."""

    name: str = field(validator=in_(FLAGS))
    """The flag."""
    says: str = field(validator=instance_of(str))
    """It in words."""
    cues: tuple[str, ...] = field(default=(), converter=tuple, validator=deep_iterable(instance_of(str)))
    """Words in a claim's cue that raise it."""


@frozen
class Limits:
    """Where lines are drawn, in whole hundredths of weight."""

    further_voice: int = field(validator=instance_of(int))
    """Added for each further voice on record."""
    moves: int = field(validator=instance_of(int))
    """An event that weighs less moves nothing."""
    firm: int = field(validator=instance_of(int))
    """Contact of this weight is more than hedged."""
    closes: int = field(validator=instance_of(int))
    """A closing of this weight holds by itself."""
    outweighs: int = field(validator=instance_of(int))
    """Of two claims that disagree, the one lighter by this is left out."""


@frozen
class Days:
    """Where lines are drawn, in days."""

    retelling: int = field(validator=instance_of(int))
    """Claims of one kind so far apart tell of one event."""
    repeated: int = field(validator=instance_of(int))
    """Acts or contacts so far apart are repeated."""
    answer: int = field(validator=instance_of(int))
    """An accusation is answered by what follows within so many days."""
    grievance: int = field(validator=instance_of(int))
    """A grievance stays open so long."""
    contested: int = field(validator=instance_of(int))
    """A denial leaves a rift contested so long."""
    again: int = field(validator=instance_of(int))
    """Who are told as a couple so long after a split are one again."""
    stale: int = field(validator=instance_of(int))
    """Nothing told for so long is stale."""


@frozen(eq=False)
class Tables:
    """All tables of the model."""

    events: Mapping[str, EventRow]
    """What each event does, by its name."""
    labels: tuple[LabelRow, ...]
    """The label table; the first row that fits holds."""
    flags: Mapping[str, FlagRow]
    """The flags, by name."""
    voices: Mapping[str, int] = field(
        validator=deep_mapping(key_validator=in_(VOICES), value_validator=instance_of(int))
    )
    """The most that each class of voice is worth, 0 to 100."""
    on_record: frozenset[str] = field(validator=deep_iterable(in_(VOICES)))
    """Classes of voice that add to each other."""
    certainty: Mapping[str, int] = field(
        validator=deep_mapping(key_validator=in_(CERTAINTIES), value_validator=instance_of(int))
    )
    """How sure each of FactBank's values is, 0 to 100."""
    limits: Limits
    """Lines of weight."""
    days: Days
    """Lines of time."""

    def event(self, name: str) -> EventRow:
        """Find the row of an event; an unknown mode is read as its root, an unknown root does nothing."""
        return self.events.get(name) or self.events.get(name.partition(".")[0]) or NOTHING


NOTHING = EventRow(name="", words="something", rift="nothing", calm="nothing")
"""The row of an event that no table knows."""
