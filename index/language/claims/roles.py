"""What one is to the other: "her ex Y", "X and boyfriend Y", "Y, her ex", "Y is X's friend"."""

from collections.abc import Iterator

from index.language.claims.clause import Clause, People
from index.language.claims.owners import role_owner
from index.language.claims.pairs import Pair
from index.language.claims.phrases import Hit
from index.language.claims.structure import is_owned, subject
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
    named, owners = _named_beside(clause, hit), role_owner(clause, hit)
    if len(named) == 2 and not owners and not clause.is_(first - 1, "prepositions"):  # noqa: PLR2004 - a pair
        yield Pair(*named, event, mutual=True, frame="epithet")
    if hit.cue.entry.kind == "two":
        return
    holders = named or head
    frame: Frame = "clause" if clause.word(hit.first - 1) == "mutual" else "epithet"
    if not holders:
        holders = _apposed(clause, first)
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
    if any(clause.word(n) == "once" for n in range(first, near)):
        return ""
    for n in range(first, hit.first):
        for modifier in clause.lexicon.modifiers.get(clause.word(n), ()):
            if entry.kind in modifier.kinds:
                if modifier.event and n == near:
                    return modifier.event
                event = "" if not modifier.event else event
    return event


def _named_beside(clause: Clause, hit: Hit) -> People:
    """The name right behind a role noun, over a comma, "of three years" or what he or she is."""
    n = hit.last
    if clause.word(n) == "of" and clause.word(n + 2).rstrip("s") in ("year", "month", "week", "decade"):
        n += 3
    if clause.word(n) == ",":
        n += 1
    if clause.word(n) in ("including", "like"):
        n += 1
    if n == hit.last and clause.word(n) == "and" and _is_owned_role(clause, n + 1):
        n = next(k for k in range(n + 1, n + 5) if clause.is_(k, "role_nouns")) + 1
    for k in range(n, n + 4):
        if k >= len(clause.line) or clause.is_wall(k, hit.last - 1):
            return ()
        if clause.people(k) and clause.line[k].form == "name":
            both = hit.cue.entry.kind == "two" or clause.word(hit.last - 1).endswith("s")
            return clause.cluster_right(k, closed=True) if both else clause.people(k)
        if clause.people(k):
            return ()
        if clause.word(k) in clause.lexicon.closed:
            return ()
    return ()


def _is_owned_role(clause: Clause, n: int) -> bool:
    """Tell whether another role with an owner follows: "their friend and X's ex Y"."""
    return any(clause.is_(k, "role_nouns") and is_owned(clause, k) for k in range(n, n + 4))


def _apposed(clause: Clause, first: int) -> People:
    """The name before the comma of an apposition: "Y, her ex, ..."."""
    if clause.word(first - 1) == "," and first >= 2 and clause.people(first - 2):  # noqa: PLR2004
        return clause.people(first - 2)
    return ()
