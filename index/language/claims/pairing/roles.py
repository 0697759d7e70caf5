"""What one is to the other: "her ex Y", "X and boyfriend Y", "Y, her ex", "Y is X's friend"."""

from collections.abc import Iterator
from itertools import product

from index.language.claims.grammar import Clause, People, is_owned, subject
from index.language.claims.pairing.holders import apposed, named_beside
from index.language.claims.pairing.owners import role_owner
from index.language.claims.pairing.pair import Pair
from index.language.claims.phrases import Hit
from index.records.claims import Frame

TOGETHER = ("state.couple", "state.friends", "state.close")
"""What somebody was, but need not be any more."""

COPULA = ("is", "was", "are", "were", "'s", "became", "becomes")
"""What says that somebody is it."""

AMONG = 8
"""Words before a role among which "one of" stands: "is one of my very best friends"."""

PAIR = 2
"""Two people."""


def role(clause: Clause, hit: Hit) -> Iterator[Pair]:
    """What one is to the other: "her ex Y", "X and boyfriend Y", "Y, her ex", "Y is her friend"."""
    first = clause.start_of_phrase(hit.last - 1)
    event = _modified(clause, hit, first)
    named, owners = named_beside(clause, hit), role_owner(clause, hit)
    for one, other in _both(clause, hit, first, named, owners):
        yield Pair(one, other, event, mutual=True, frame="epithet")
    if hit.cue.entry.kind == "two":
        return
    holders, frame = _holders(clause, hit, first, event, named)
    if set(holders) <= set(owners):
        return  # "their exes" are somebody else
    for whose, holder in _each_to_each(clause, hit, owners, holders):
        yield Pair(whose, holder, event, mutual=True, frame=frame)


def _each_to_each(clause: Clause, hit: Hit, owners: People, holders: People) -> Iterator[tuple[str, str]]:
    """Who is it to whom: of two couples the first to the first, "X and Y with their husbands A and B"."""
    if len(owners) == len(holders) == PAIR and hit.cue.entry.kind in ("couple", "spouse"):
        named = list(dict.fromkeys(person for token in clause.line for person in token.people))
        yield from zip(sorted(owners, key=named.index), holders, strict=True)
    else:
        yield from product(owners, holders)


def _both(clause: Clause, hit: Hit, first: int, named: People, owners: People) -> Iterator[tuple[str, str]]:
    """Two who are it to each other: "the exes", "ex-lovers X and Y"; "her exes X and Y" are not."""
    head = clause.people(hit.last - 1)
    several = hit.cue.entry.kind == "two" or clause.word(hit.last - 1).endswith("s")
    if len(head) == PAIR and several and not is_owned(clause, hit.first):
        yield head[0], head[1]
    unowned = not owners and not is_owned(clause, hit.first)
    if len(named) == PAIR and unowned and not clause.is_(first - 1, "prepositions"):
        yield named[0], named[1]


def _holders(clause: Clause, hit: Hit, first: int, event: str, named: People) -> tuple[People, Frame]:
    """Who it is, by what is told: beside the role, before a comma, or as the subject of "is"."""
    frame: Frame = "clause" if clause.word(hit.first - 1) == "mutual" else "epithet"
    holders = named or clause.people(hit.last - 1) or apposed(clause, first)
    if clause.word(first - 1) in ("was", "were") and not named and event in TOGETHER:
        return (), frame
    copula = _copula(clause, hit, first)
    if not holders and copula >= 0:
        return subject(clause, copula), "clause"
    return holders, frame


def _copula(clause: Clause, hit: Hit, first: int) -> int:
    """Where "is" stands before the role: at once, or before "one of"; -1 where it does not."""
    if clause.word(first - 1) in COPULA:
        return first - 1
    one = next((n for n in range(max(0, hit.first - AMONG), hit.first) if clause.word(n) == "one"), -1)
    among = clause.word(one + 1) == "of" and clause.word(one - 1) in COPULA
    return one - 1 if one > 0 and among else -1


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
            if entry.kind in modifier.kinds and not clause.holds(modifier.blocked):
                if modifier.event and n == near:
                    return modifier.ended if past else modifier.event
                event = "" if not modifier.event else event
    return "" if past else event
