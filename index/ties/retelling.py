"""What happens once until it is undone: a later telling without a date of its own retells it.

"Their high-profile split" of an article of today is the split of years ago, unless they were a couple again since.
"""

from collections.abc import Iterable, Sequence
from datetime import date

from index.records import Claim, When
from index.ties.weighing import is_negated

TOGETHER = frozenset({"state.couple", "cooperate.reconcile", "cooperate.wed", "cooperate.live-together"})
"""What tells that two are a couple, so that they can split again."""


def is_plan(claim: Claim) -> bool:
    """Tell whether it is to come or only might be: a plan or a wish, not an event."""
    return not claim.marks.isdisjoint({"future", "hypothetical"})


def days_together(claims: Iterable[Claim]) -> list[date]:
    """List the days on which two people are told as together."""
    return [
        claim.when.last
        for claim in claims
        if claim.event in TOGETHER
        and claim.when.last
        and not is_negated(claim)
        and not is_plan(claim)
        and "historical" not in claim.marks
    ]


def retold(when: When, spans: Sequence[When], together: Sequence[date]) -> int | None:
    """Find which of several earlier spans a telling of today retells: the last, if they were not together since."""
    earlier = [
        (span.last, n) for n, span in enumerate(spans) if span.last and when.first and span.last < when.first
    ]
    if not earlier:
        return None
    last, n = max(earlier)
    assert when.first
    return None if any(last < day < when.first for day in together) else n
