"""What one is to the other: "her ex Y", "X and boyfriend Y", "Y, her ex", "Y is X's friend"."""

from collections.abc import Iterator

from index.language.claims.clause import Clause, People
from index.language.claims.pairs import Pair
from index.language.claims.phrases import Hit
from index.language.claims.structure import climb, is_owned, objects, owner, subject
from index.records.claims import Frame


def role(clause: Clause, hit: Hit) -> Iterator[Pair]:
    """What one is to the other: "her ex Y", "X and boyfriend Y", "Y, her ex", "Y is her friend"."""
    first = clause.start_of_phrase(hit.last - 1)
    event = _modified(clause, hit, first)
    head = clause.people(hit.last - 1)
    if len(head) == 2 and (hit.cue.entry.kind == "two" or clause.word(hit.last - 1).endswith("s")):  # noqa: PLR2004
        yield Pair(*head, event, mutual=True, frame="epithet")
    named, owners = _named_beside(clause, hit), _role_owner(clause, hit)
    if len(named) == 2 and not owners and not clause.is_(first - 1, "prepositions"):  # noqa: PLR2004 - a pair
        yield Pair(*named, event, mutual=True, frame="epithet")
    if hit.cue.entry.kind == "two":
        return
    holders = named or head
    frame: Frame = "clause" if clause.word(hit.first - 1) == "mutual" else "epithet"
    if not holders:
        holders = _apposed(clause, first)
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


def _is_listed(clause: Clause, k: int) -> bool:
    """Tell whether the person at k is one of a list: "married to A, B and late ex-husband C"."""
    before = clause.start_of_phrase(k) - 1
    earlier = clause.past_age_left(before) if clause.word(before) == "," else -1
    return len(clause.cluster_left(k)) > 1 or (earlier >= 0 and bool(clause.people(earlier)))


def _is_owned_role(clause: Clause, n: int) -> bool:
    """Tell whether another role with an owner follows: "their friend and X's ex Y"."""
    return any(clause.is_(k, "role_nouns") and is_owned(clause, k) for k in range(n, n + 4))


def _role_owner(clause: Clause, hit: Hit) -> People:
    """Whose friend, ex or partner it is."""
    owners = owner(clause, hit.first, joined=False)
    if owners or is_owned(clause, hit.first):
        return owners
    if (of := objects(clause, hit.last, ("of",))) and clause.word(hit.last) == "of":
        return of
    return _owner_before(clause, clause.start_of_phrase(hit.last - 1) - 1)


def _owner_before(clause: Clause, before: int) -> People:
    """Whose it is without a possessor: "X and beau Y", "X kissed beau Y", "X arrived with beau Y"."""
    if (
        clause.word(before) == "and"
        and clause.is_(before - 1, "role_nouns")
        and not clause.people(before - 1)
    ):
        return _owner_before(clause, clause.start_of_phrase(before - 1) - 1)
    if clause.word(before) in ("and", "&"):
        joint = clause.past_age_left(before - 1)
        alone = joint >= 0 and not (
            clause.is_wall(joint, before) or clause.owns(joint) or _is_listed(clause, joint)
        )
        return clause.people(joint) if alone else ()
    if clause.is_(before, "verbish") or clause.word(before).endswith(("ed", "ing")):
        return subject(clause, before)
    if clause.is_(before, "companions") and not clause.is_(before + 1, "determiners"):
        sharer = _sharer(clause, before)
        return climb(clause, before) if sharer is None else sharer
    if clause.word(before) == "by" and clause.is_(before - 1, "joining"):
        return subject(clause, before - 1)
    return ()


def _sharer(clause: Clause, k: int) -> People | None:
    """Who shares children with somebody: the subject of "shares" or "has" before; None without such a verb."""
    for n in range(k - 1, 0, -1):
        if clause.is_(n, "sharing"):
            return subject(clause, n)
    return None


def _apposed(clause: Clause, first: int) -> People:
    """The name before the comma of an apposition: "Y, her ex, ..."."""
    if clause.word(first - 1) == "," and first >= 2 and clause.people(first - 2):  # noqa: PLR2004
        return clause.people(first - 2)
    return ()
