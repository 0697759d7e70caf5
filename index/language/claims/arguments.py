"""Between whom a phrase tells something: one function for each shape of phrase.

The one rule: a pair is given only where the structure names both; nobody is guessed.
"""

from collections.abc import Callable, Iterator, Mapping

from attrs import frozen

from index.language.claims.clause import Clause, People
from index.language.claims.lexicon import Shape
from index.language.claims.phrases import Hit
from index.language.claims.structure import climb, objects, owner, subject, whom
from index.language.people import Cast
from index.records.claims import Frame

LISTED = 6
"""More people than this in one list are a cast, not a circle of friends."""


@frozen
class Pair:
    """Two people whom a phrase joins, and what it tells of them."""

    actor: str
    """Who acts."""
    recipient: str
    """Toward whom."""
    event: str
    """`root.mode` or state."""
    mutual: bool
    """True where both act alike."""
    frame: Frame = "clause"
    """A clause tells it, or an epithet presupposes it."""


def pairs(clause: Clause, hit: Hit, cast: Cast) -> Iterator[Pair]:
    """Find between whom a phrase tells something."""
    seen = set()
    for pair in SHAPES[hit.cue.shape](clause, hit, cast):
        key = (pair.actor, pair.recipient, pair.event)
        if pair.actor != pair.recipient and pair.event and key not in seen:
            seen.add(key)
            yield pair


def _verb(clause: Clause, hit: Hit, _cast: Cast) -> Iterator[Pair]:
    """Who does it to whom: active, passive with by, or two as one subject."""
    entry = hit.cue.entry
    passive = hit.cue.passive or clause.word(hit.first).endswith("ed") or _is_passive(clause, hit)
    by = objects(clause, hit.last, ("by",)) if "" in entry.to and hit.other < 0 and passive else ()
    if by:
        yield from _each(by, subject(clause, hit.first) or climb(clause, hit.first), hit)
        return
    if hit.cue.passive or ("" in entry.to and _is_passive(clause, hit)):
        return
    actors = subject(clause, hit.first)
    others = clause.people(hit.other) if hit.other >= 0 else objects(clause, hit.last, entry.to)
    others = others or (() if hit.other >= 0 else whom(clause, hit.first))
    if actors and others:
        yield from _each(actors, others, hit)
    elif entry.implicit and actors and (len(actors) == 1 or _either(clause, hit)):
        yield from _each(actors, _teller(clause, hit, actors), hit)
    elif entry.plural and len(actors) == 2 and hit.other < 0:  # noqa: PLR2004 - a pair
        yield Pair(*actors, entry.event, mutual=True)


def _either(clause: Clause, hit: Hit) -> bool:
    """Tell whether the subject is a choice: "neither X nor Y has called" joins each to whoever tells it."""
    return any(clause.word(n) in ("or", "nor") for n in range(max(0, hit.first - 8), hit.first))


def _is_passive(clause: Clause, hit: Hit) -> bool:
    """Tell whether the verb is a participle behind a form of be or get, whose agent is not told."""
    if clause.word(hit.first).endswith("ing") or clause.is_(hit.first, "auxiliaries"):
        return False
    n = hit.first - 1
    while clause.is_(n, "adverbs", "negators") or clause.word(n).endswith("ly"):
        n -= 1
    return clause.word(n) in ("is", "are", "was", "were", "be", "been", "being", "get", "got", "gets", "getting", "'s", "'re")  # fmt: skip


def _teller(clause: Clause, hit: Hit, actors: People) -> People:
    """Who reports the clause: in "X said Y never called" X is whom Y did not call."""
    for n in range(hit.first - 1, 0, -1):
        if clause.is_wall(n, hit.first):
            return ()
        if clause.is_(n, "reporting"):
            return tuple(person for person in subject(clause, n) if person not in actors)
    return ()


def _each(actors: People, others: People, hit: Hit) -> Iterator[Pair]:
    if len(actors) * len(others) <= LISTED:
        for actor in actors:
            for other in others:
                yield Pair(actor, other, hit.cue.entry.event, hit.cue.entry.mutual)


def _bond(clause: Clause, hit: Hit, _cast: Cast) -> Iterator[Pair]:
    """Whose feud, split or friendship it is: between two, somebody's with another, or theirs."""
    entry = hit.cue.entry
    event = entry.ended if entry.ended and _ends(clause, hit) else entry.event
    both = objects(clause, hit.last, ("between",))
    owners = owner(clause, hit.first)
    others = objects(clause, hit.last, entry.to)
    if len(both) == 2:  # noqa: PLR2004 - a pair
        yield Pair(*both, event, mutual=True)
    elif others:
        actors = owners or (
            ()
            if _is_owned(clause, hit.first)
            else climb(clause, hit.first) or _copula_subject(clause, hit.first)
        )
        for actor in actors:
            for other in others[:LISTED]:
                yield Pair(actor, other, event, entry.mutual)
    elif entry.plural:
        two = owners or _locked_in(clause, hit.first)
        if len(two) == 2:  # noqa: PLR2004 - a pair
            yield Pair(*two, event, mutual=True)


def _locked_in(clause: Clause, k: int) -> People:
    """Who is in it: "X and Y are locked in a feud", "they got into a row"."""
    before = clause.start_of_phrase(k) - 1
    return climb(clause, before) if clause.word(before) in ("in", "into") else ()


def _is_owned(clause: Clause, k: int) -> bool:
    """Tell whether a possessive stands before the noun at k, of whomever."""
    return any(
        clause.is_(n, "possessives") or clause.word(n) in ("her", "'s")
        for n in range(clause.start_of_phrase(k), k)
    )


def _ends(clause: Clause, hit: Hit) -> bool:
    """Tell whether the phrase names the end of it: "the end of their feud", "squashed their feud"."""
    return any(clause.is_(n, "endings") for n in range(max(0, hit.first - 4), hit.first))


def _role(clause: Clause, hit: Hit, _cast: Cast) -> Iterator[Pair]:
    """What one is to the other: "her ex Y", "X and boyfriend Y", "Y, her ex", "Y is her friend"."""
    first = clause.start_of_phrase(hit.last - 1)
    event = _modified(clause, hit, first)
    head = clause.people(hit.last - 1)
    if len(head) == 2 and (hit.cue.entry.kind == "two" or clause.word(hit.last - 1).endswith("s")):  # noqa: PLR2004
        yield Pair(*head, event, mutual=True, frame="epithet")
    if hit.cue.entry.kind == "two":
        return
    holders, owners = _named_beside(clause, hit) or head, _role_owner(clause, hit)
    frame: Frame = "clause" if clause.word(hit.first - 1) == "mutual" else "epithet"
    if not holders:
        holders = _apposed(clause, first)
    if not holders and clause.word(first - 1) in ("is", "was", "are", "were", "'s", "became", "becomes"):
        holders, frame = subject(clause, first - 1), "clause"
    for whose in owners:
        for holder in holders:
            yield Pair(whose, holder, event, mutual=True, frame=frame)


def _modified(clause: Clause, hit: Hit, first: int) -> str:
    """What the role tells behind the modifiers before it."""
    entry = hit.cue.entry
    event = entry.event
    near = hit.first - 1
    while clause.is_(near, "between_role"):
        near -= 1
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
    if n == hit.last and clause.word(n) == "and" and _is_owned_role(clause, n + 1):
        n = next(k for k in range(n + 1, n + 5) if clause.is_(k, "role_nouns")) + 1
    for k in range(n, n + 4):
        if k >= len(clause.line) or clause.is_wall(k, hit.last - 1):
            return ()
        if clause.people(k):
            named = clause.line[k].form == "name"
            return (
                (clause.cluster_right(k) if clause.word(hit.last - 1).endswith("s") else clause.people(k))
                if named
                else ()
            )
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
    return any(clause.is_(k, "role_nouns") and _is_owned(clause, k) for k in range(n, n + 4))


def _role_owner(clause: Clause, hit: Hit) -> People:
    """Whose friend, ex or partner it is."""
    owners = owner(clause, hit.first, joined=False)
    if owners or _is_owned(clause, hit.first):
        return owners
    if (of := objects(clause, hit.last, ("of",))) and clause.word(hit.last) == "of":
        return of
    before = clause.start_of_phrase(hit.last - 1) - 1
    if clause.word(before) in ("and", "&"):
        joint = clause.past_age_left(before - 1)
        if joint < 0 or clause.is_wall(joint, hit.first) or clause.owns(joint) or _is_listed(clause, joint):
            return ()
        return clause.people(joint)
    if clause.word(before) in ("with", "alongside", "from", "to") and not clause.is_(
        before + 1, "determiners"
    ):
        sharer = _sharer(clause, before)
        return climb(clause, before) if sharer is None else sharer
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


def _copula_subject(clause: Clause, first: int) -> People:
    """The subject of "is" before a noun phrase."""
    start = clause.start_of_phrase(first)
    return subject(clause, start - 1) if clause.is_(start - 1, "auxiliaries") else ()


def _family(clause: Clause, hit: Hit, cast: Cast) -> Iterator[Pair]:
    """What a parent is to the children listed behind the phrase, else to all the article gives."""
    parents = subject(clause, hit.first) or _copula_subject(clause, hit.first) or climb(clause, hit.first)
    named = objects(clause, hit.last, hit.cue.entry.to)
    for parent in parents:
        children = cast.children(parent)
        for child in named or children:
            if child not in parents:
                yield Pair(parent, child, hit.cue.entry.event, mutual=False)


SHAPES: Mapping[Shape, Callable[[Clause, Hit, Cast], Iterator[Pair]]] = {
    "verb": _verb,
    "bond": _bond,
    "role": _role,
    "family": _family,
}
