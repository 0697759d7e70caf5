"""What one is to the other: "her ex Y", "X and boyfriend Y", "Y, her ex", "Y is X's friend"."""

from collections.abc import Iterator

from index.language.claims.clause import Clause
from index.language.claims.holders import apposed, named_beside
from index.language.claims.owners import role_owner
from index.language.claims.pairs import Pair
from index.language.claims.phrases import Hit
from index.language.claims.structure import subject
from index.records.claims import Frame

TOGETHER = ("state.couple", "state.friends", "state.close")
"""What somebody was, but need not be any more."""


def role(clause: Clause, hit: Hit) -> Iterator[Pair]:
    """What one is to the other: "her ex Y", "X and boyfriend Y", "Y, her ex", "Y is her friend"."""
    first = clause.start_of_phrase(hit.last - 1)
    event = _modified(clause, hit, first)
    head = clause.people(hit.last - 1)
    if len(head) == 2 and (hit.cue.entry.kind == "two" or clause.word(hit.last - 1).endswith("s")):  # noqa: PLR2004
        yield Pair(*head, event, mutual=True, frame="epithet")
    named, owners = named_beside(clause, hit), role_owner(clause, hit)
    if len(named) == 2 and not owners and not clause.is_(first - 1, "prepositions"):  # noqa: PLR2004 - a pair
        yield Pair(*named, event, mutual=True, frame="epithet")
    if hit.cue.entry.kind == "two":
        return
    holders = named or head
    frame: Frame = "clause" if clause.word(hit.first - 1) == "mutual" else "epithet"
    if not holders:
        holders = apposed(clause, first)
    if clause.word(first - 1) in ("was", "were") and not named and event in TOGETHER:
        return
    if not holders and clause.word(first - 1) in ("is", "was", "are", "were", "'s", "became", "becomes"):
        holders, frame = subject(clause, first - 1), "clause"
    for whose in owners:
        for holder in holders:
            yield Pair(whose, holder, event, mutual=True, frame=frame)


def _modified(clause: Clause, hit: Hit, first: int) -> str:
    """What the role tells behind the modifiers before it; what somebody once was tells nothing of now."""
    entry = hit.cue.entry
    event = entry.event
    near = hit.first - 1
    while clause.is_(near, "between_role"):
        near -= 1
    past = any(clause.is_(n, "past") for n in range(first, near))
    for n in range(first, hit.first):
        for modifier in clause.lexicon.modifiers.get(clause.word(n), ()):
            if entry.kind in modifier.kinds:
                if modifier.event and n == near:
                    return modifier.ended if past else modifier.event
                event = "" if not modifier.event else event
    return "" if past else event
