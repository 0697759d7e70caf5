"""Whose somebody is: "her ex", "X and beau Y", "X arrived with beau Y", "X was joined by pal Y"."""

from index.language.claims.grammar import Clause, People, climb, is_owned, objects, owner, subject
from index.language.claims.pairing.holders import named_beside
from index.language.claims.phrases import Hit, begins_span

ALONG = 6
"""Words within which "joined" stands before "by": "was joined on the beach by pal Y"."""
PARTICIPLE = 3
"""Words that may stand between a participle and its "with"."""


def role_owner(clause: Clause, hit: Hit) -> People:
    """Whose friend, ex or partner it is."""
    owners = owner(clause, hit.first, joined=False)
    if owners or is_owned(clause, hit.first):
        return owners
    if _is_attribute(clause, hit):
        return clause.people(hit.first - 1)
    if clause.word(hit.last - 2) == "the" and hit.last - 1 == hit.first:
        return _behind_of(clause, hit.last)  # "he rang the exes" tells of none of his
    return _behind_of(clause, hit.last) or _owner_before(clause, clause.start_of_phrase(hit.last - 1) - 1)


def _behind_of(clause: Clause, k: int) -> People:
    """Whose friend it is behind an "of" at k: "a friend of X", "a friend of X's", not "a friend of ten years"."""
    if clause.word(k) != "of" or begins_span(clause.line, k, clause.lexicon):
        return ()
    double = clause.people(k + 1) and clause.owns(k + 1) and not clause.word(k + 3).isalpha()
    return clause.people(k + 1) if double else objects(clause, k, ("of",))


def _is_attribute(clause: Clause, hit: Hit) -> bool:
    """Tell whether a name stands before the role as its attribute: "the longtime X pal Y"."""
    before = hit.first - 1
    named = before >= 0 and clause.line[before].form == "name" and clause.same_voice(before, hit.first)
    return named and bool(named_beside(clause, hit))


def _owner_before(clause: Clause, before: int) -> People:
    """Whose it is without a possessor, by the word before the role at `before`."""
    if clause.word(before) in ("and", "&"):
        return _joined_owner(clause, before)
    if clause.is_(before, "verbish") or clause.word(before).endswith(("ed", "ing")):
        return () if clause.word(before + 1) == "the" else subject(clause, before)
    if clause.word(before) == "of" and clause.word(before - 1) in ("up", "consisting", "comprised"):
        return ()  # "a duo made up of pals X and Y"
    if clause.is_(before, "companions") and not clause.is_(before + 1, "determiners"):
        return _companion(clause, before)
    joining = next((n for n in range(before - 1, max(0, before - ALONG), -1) if clause.is_(n, "joining")), -1)
    return subject(clause, joining) if clause.word(before) == "by" and joining > 0 else ()


def _joined_owner(clause: Clause, k: int) -> People:
    """Whose it is behind "and": "X and beau Y", "her cousin X and best friend Y", "X's co-star and friend Y"."""
    if clause.is_(k - 1, "role_nouns") and not clause.people(k - 1):
        return _owner_before(clause, clause.start_of_phrase(k - 1) - 1)
    joint = clause.past_age_left(k - 1)
    if joint < 0 or clause.is_wall(joint, k) or clause.owns(joint) or _is_another_ex(clause, joint, k):
        return ()
    if _is_child(clause, joint):
        return ()
    whose = owner(clause, joint, joined=False) if clause.people(joint) else ()
    return whose or (() if _is_listed(clause, joint) else clause.people(joint))


def _is_child(clause: Clause, k: int) -> bool:
    """Tell whether the person at k is named as a child, whose no partner is: "with son Max and fiancé Y"."""
    before = k - 2 if clause.word(k - 1) == "," else k - 1
    return clause.is_(before, "male_children", "female_children", "infants")


def _is_another_ex(clause: Clause, joint: int, k: int) -> bool:
    """Tell whether the ex behind "and" is one of several: "romances with X and ex-girlfriend Y"."""
    return clause.word(k + 1) == "ex" and clause.word(clause.start_of_phrase(joint) - 1) == "with"


def _companion(clause: Clause, k: int) -> People:
    """Whose it is behind "with" or "from": whose split, who shares children, who does something with them."""
    if whose := owner(clause, k - 1, joined=False):
        return whose
    sharer = _sharer(clause, k)
    return _doer(clause, k) if sharer is None else sharer


def _doer(clause: Clause, k: int) -> People:
    """Who does something with somebody: the subject of the participle before, else the nearest."""
    verb = next(
        (n for n in range(k - 1, max(0, k - 1 - PARTICIPLE), -1) if clause.word(n).endswith("ing")), -1
    )
    return (subject(clause, verb) if verb > 0 and not clause.people(verb) else ()) or climb(clause, k)


def _sharer(clause: Clause, k: int) -> People | None:
    """Who shares children with somebody: the subject of "shares" or "has" before; None without such a verb."""
    for n in range(k - 1, 0, -1):
        if clause.is_(n, "sharing"):
            return subject(clause, n)
    return None


def _is_listed(clause: Clause, k: int) -> bool:
    """Tell whether the person at k is one of a list: "married to A, B and late ex-husband C"."""
    before = clause.start_of_phrase(k) - 1
    earlier = clause.past_age_left(before) if clause.word(before) == "," else -1
    return len(clause.cluster_left(k)) > 1 or (earlier >= 0 and bool(clause.people(earlier)))
