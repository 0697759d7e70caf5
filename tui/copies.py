"""Print copies print: what several articles tell in the same words is shown once, and where else it stands."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from index.archive.answers.status import Evidence, Standing
    from index.records import Claim

NAMED = 3
"""Copies that are named one by one."""


class Told(NamedTuple):
    """A claim, and its copies."""

    shown: Evidence
    """The first of them in the order given."""
    copies: tuple[Evidence, ...] = ()
    """The others: the same is told of the same people in the same words."""

    @property
    def words(self) -> str:
        """The words that tell it, else the whole paragraph."""
        return words_of(self.shown)

    @property
    def elsewhere(self) -> str:
        """Where the copies stand, for a line of its own; empty where there is none."""
        named = ", ".join(f"{one.claim.published or 'undated'} {one.address}" for one in self.copies[:NAMED])
        more = f" and {len(self.copies) - NAMED} more" if len(self.copies) > NAMED else ""
        return f"the same words: {named}{more}" if named else ""


def told_once(evidence: Iterable[Evidence]) -> list[Told]:
    """Give each claim once, its copies beside it; what the user ruled on is a copy of nothing else."""
    alike: dict[tuple[str, ...], list[Evidence]] = {}
    for one in evidence:
        alike.setdefault((*likeness(one.claim, words_of(one)), one.ruled), []).append(one)
    return [Told(first, tuple(copies)) for first, *copies in alike.values()]


class Parted(NamedTuple):
    """The evidence of a tie, each claim once, by what it is to the status."""

    deciding: list[Told]
    """What decides it, the most telling first."""
    others: list[Told]
    """What else is told, newest first."""
    later: list[Told]
    """What is told to have happened after the as-of day: it does not count."""

    @property
    def known(self) -> list[Told]:
        """All that counts."""
        return [*self.deciding, *self.others]


def parted(standing: Standing) -> Parted:
    """Tell apart what decides where two people stand, what else is told, and what came after the day asked for."""
    until = standing.header.as_of
    parts = Parted([], [], [])
    for told in told_once(standing.evidence):
        first = told.shown.claim.when.first
        is_later = bool(until and first and first > until)
        part = parts.deciding if told.shown.deciding else parts.later if is_later else parts.others
        part.append(told)
    return parts


def later_words(standing: Standing) -> str:
    """Say over what came after the day asked for that it does not count."""
    return f"told to have happened after {standing.header.as_of}, not counted"


class Gathered:
    """The evidence of a tie, gathered once, to be looked up by claim."""

    def __init__(self, evidence: Iterable[Evidence]) -> None:
        self._alike = {one.claim: told for told in told_once(evidence) for one in (told.shown, *told.copies)}

    def told(self, claim: Claim) -> Told | None:
        """Give a claim with its copies, whichever of them is shown elsewhere; None where it is no evidence."""
        told = self._alike.get(claim)
        if told is None or told.shown.claim == claim:
            return told
        own, *others = sorted((told.shown, *told.copies), key=lambda one: one.claim != claim)
        return Told(own, tuple(others))


def likeness(claim: Claim, words: str) -> tuple[str, ...]:
    """Give what copies of a claim have in common: the words, of whom, and what they tell."""
    return words, claim.actor, claim.recipient, claim.event


def words_of(one: Evidence) -> str:
    """Give the words that tell a claim, else the whole paragraph."""
    return one.claim.text or one.text
