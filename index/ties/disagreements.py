"""Where sources disagree: the lighter is left out, or the label is looked up without each of them."""

from collections.abc import Iterator, Sequence

from attrs import frozen

from index.records import Event
from index.ties.denials import APART, TOGETHER, is_denial
from index.ties.joining import Happenings
from index.ties.order import overlap
from index.ties.tables import Tables
from index.ties.weighing import source_of


@frozen(eq=False)
class Disagreement:
    """One thing told and another that cannot stand beside it."""

    told: Event
    """What is told."""
    other: Event
    """What speaks against it: its negation, or a state that contradicts it."""
    kept: tuple[Event, ...]
    """Which of the two stand: both where neither outweighs the other, none where they cancel out."""

    @property
    def is_open(self) -> bool:
        """Whether neither outweighs the other."""
        return self.told in self.kept and self.other in self.kept


def disagreements_of(
    happenings: Happenings, people: tuple[str, str], tables: Tables
) -> tuple[Disagreement, ...]:
    """Find all disagreements of a tie and weigh their two sides."""
    pairs = [*_negated(happenings, people, tables), *_contradicted(happenings.events)]
    return tuple(Disagreement(told, other, _kept(told, other, tables)) for told, other in pairs)


def _negated(
    happenings: Happenings, people: tuple[str, str], tables: Tables
) -> Iterator[tuple[Event, Event]]:
    for negation in happenings.negations:
        for told in happenings.events:
            if (
                told.event == negation.event
                and told.effect != "intent"
                and overlap(told, negation)
                and not is_denial(told, negation, people, tables)
            ):
                yield told, negation


def _contradicted(events: Sequence[Event]) -> Iterator[tuple[Event, Event]]:
    """Pair states that cannot both hold; one voice does not disagree with itself, save that unnamed ones are one."""
    together = [event for event in events if event.event in TOGETHER and event.effect != "intent"]
    for apart in events:
        if apart.event not in APART or apart.effect == "intent":
            continue
        for event in together:
            if overlap(apart, event) and (
                _is_one_unnamed(apart, event) or _sources(apart) != _sources(event)
            ):
                yield apart, event


def _kept(told: Event, other: Event, tables: Tables) -> tuple[Event, ...]:
    if _is_one_unnamed(told, other):
        return ()
    if told.weight >= other.weight + tables.limits.outweighs:
        return (told,)
    if other.weight >= told.weight + tables.limits.outweighs:
        return (other,)
    return (told, other)


def _is_one_unnamed(a: Event, b: Event) -> bool:
    """Tell whether the unnamed voices of one article tell both."""
    return _sources(a) == _sources(b) and {source[0] for source in _sources(a)} == {"anonymous"}


def _sources(event: Event) -> set[tuple[str, str]]:
    return {source_of(claim) for claim in event.claims}
