"""A tie's story: its events, what is denied of them, and where sources disagree; asked for the label at any day."""

from collections.abc import Sequence
from datetime import date
from functools import cached_property

from attrs import evolve, field, frozen

from index.records import LABELS, Event
from index.ties.denials import Denial
from index.ties.disagreements import Disagreement
from index.ties.lookup import standing_at
from index.ties.order import starts_of
from index.ties.rifts import RIFT
from index.ties.standing import Standing
from index.ties.tables import Tables
from index.ties.told import Told


@frozen(eq=False, slots=False)
class Story:
    """What is told of two people, and the most cautious reading of it at any day."""

    events: tuple[Event, ...]
    """Everything told, plans and wishes among it."""
    denials: tuple[Denial, ...]
    """What the two deny."""
    disagreements: tuple[Disagreement, ...]
    """Where sources disagree."""
    tables: Tables = field(repr=False)
    """The tables in force."""

    @cached_property
    def told(self) -> Told:
        """What is looked up: a rift without a date opens one only where no dated one stands at the end."""
        dated = Told(self.events, self.denials, self.tables, undated=False)
        if not any(event.day is None and event.effect in RIFT for event in self.events):
            return dated
        rift = standing_at(None, dated).rift
        return evolve(dated, undated=rift is None or rift.effect not in RIFT)

    @cached_property
    def outweighed(self) -> list[Event]:
        """What is left out, since what speaks against it weighs more or is the same voice."""
        return [
            event
            for each in self.disagreements
            for event in (each.told, each.other)
            if event not in each.kept
        ]

    @cached_property
    def starts(self) -> list[date]:
        """The day from which each event is there."""
        return starts_of(self.events)

    def by(self, day: date | None) -> list[Event]:
        """Give all that had happened by a day, plans and wishes among it."""
        return [
            event
            for start, event in zip(self.starts, self.events, strict=True)
            if day is None or start <= day
        ]

    @cached_property
    def before(self) -> Standing:
        """Look the label up before the first day: from what is there on that day and has no date."""
        undated = tuple(event for event in self.by(min(self.starts)) if event.day is None)
        return standing_at(None, evolve(self.told, events=undated, denials=()))

    @cached_property
    def _looked_up(self) -> dict[date | None, Standing]:
        return {}

    def at(self, day: date | None) -> Standing:
        """Look the label up, once for each day."""
        if day not in self._looked_up:
            self._looked_up[day] = self._at(day)
        return self._looked_up[day]

    def _at(self, day: date | None) -> Standing:
        """Look the label up: where sources disagree and neither outweighs, without each of them in turn."""
        disputed = [event for each in self.disagreements if each.is_open for event in each.kept]
        readings = [
            standing_at(day, self.told, [*self.outweighed, *without])
            for without in ([[event] for event in disputed] or [[]])
        ]
        return min(readings, key=lambda standing: LABELS.index(standing.label))

    def contested(self, day: date | None, deciding: Sequence[Event]) -> tuple[Disagreement, ...]:
        """Find the disagreements that touch what decides the label, or on which the label hangs."""
        return tuple(
            each
            for each in self.disagreements
            if len(each.kept) != 1
            and (each.told in deciding or each.other in deciding or self._hangs_on(each, day))
        )

    def _hangs_on(self, each: Disagreement, day: date | None) -> bool:
        return len({standing_at(day, self.told, [side]).label for side in (each.told, each.other)}) > 1
