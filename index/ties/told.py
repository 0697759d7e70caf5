"""What is told of a tie and weighs enough, to be asked for up to any day."""

from bisect import bisect_right
from collections.abc import Collection
from datetime import date
from functools import cached_property
from operator import itemgetter

from attrs import frozen

from index.records import Event
from index.ties.denials import Denial
from index.ties.order import starts_of
from index.ties.tables import Tables


@frozen(eq=False, slots=False)
class Told:
    """What is told of a tie, to be looked up at any day."""

    events: tuple[Event, ...]
    """Everything told, plans and wishes among it."""
    denials: tuple[Denial, ...]
    """What the two deny."""
    tables: Tables
    """The tables in force."""
    undated: bool = True
    """Whether a rift without a date may open one: only where nothing dated ever does."""

    @cached_property
    def counted(self) -> list[Event]:
        """What weighs enough and is no plan, the undated first, then by day."""
        return sorted((event for _, event in self._starting), key=_ordering)

    @cached_property
    def _starting(self) -> list[tuple[date, Event]]:
        """The same, each with the day from which it is there, by that day."""
        weighty = [
            (start, event)
            for start, event in zip(starts_of(self.events), self.events, strict=True)
            if event.weight >= self.tables.limits.moves and event.effect != "intent"
        ]
        return sorted(weighty, key=itemgetter(0))

    def by(self, day: date | None, left_out: Collection[Event]) -> list[Event]:
        """Give what counted by a day; what has no date stands before all that has."""
        if day is None:
            return [event for event in self.counted if event not in left_out]
        end = bisect_right(self._starting, day, key=itemgetter(0))
        return sorted((e for _, e in self._starting[:end] if e not in left_out), key=_ordering)

    def denied_by(self, day: date | None, left_out: Collection[Event]) -> list[Denial]:
        """Give what was denied by a day."""
        denied = [denial for denial in self.denials if denial.event not in left_out]
        return [denial for denial in denied if day is None or _ordering(denial.event) <= day]


def _ordering(event: Event) -> date:
    return event.day or date.min
