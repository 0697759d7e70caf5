"""Whose feud, split or friendship it is: between two, somebody's with another, or theirs."""

from collections.abc import Iterator

from index.language.claims.grammar import Clause, People, climb, copula_subject, is_owned, objects, owner
from index.language.claims.pairing.pair import LISTED, Pair
from index.language.claims.phrases import Hit
from index.language.people import Cast


def by_bond(clause: Clause, hit: Hit, _cast: Cast) -> Iterator[Pair]:
    """Whose feud, split or friendship it is: between two, somebody's with another, or theirs."""
    entry = hit.cue.entry
    event = entry.ended if entry.ended and _ends(clause, hit) else entry.event
    both = objects(clause, hit.last, ("between",))
    owners = owner(clause, hit.first) or _owner_inside(clause, hit)
    others = objects(clause, hit.last, entry.to)
    if len(both) == 2:  # noqa: PLR2004 - a pair
        yield Pair(*both, event, mutual=True)
    elif others:
        actors = owners or (
            ()
            if is_owned(clause, hit.first) or _acts_itself(clause, hit)
            else climb(clause, hit.first) or copula_subject(clause, hit.first)
        )
        for actor in actors:
            for other in others[:LISTED]:
                yield Pair(actor, other, event, entry.mutual)
    elif entry.plural:
        two = owners or _locked_in(clause, hit.first)
        if len(two) == 2:  # noqa: PLR2004 - a pair
            yield Pair(*two, event, mutual=True)


def _acts_itself(clause: Clause, hit: Hit) -> bool:
    """Tell whether the bond is what a clause is about: "she said that friendship with X paid"."""
    return clause.word(clause.start_of_phrase(hit.first) - 1) == "that"


def _owner_inside(clause: Clause, hit: Hit) -> People:
    """Whose it is inside the phrase: "the end of his relationship"."""
    inside = (n for n in range(hit.first, hit.last) if clause.people(n) and clause.owns(n))
    return next((clause.people(n) for n in inside), ())


def _locked_in(clause: Clause, k: int) -> People:
    """Who is in it: "X and Y are locked in a feud", "they got into a row"."""
    before = clause.start_of_phrase(k) - 1
    return climb(clause, before) if clause.word(before) in ("in", "into") else ()


def _ends(clause: Clause, hit: Hit) -> bool:
    """Tell whether the phrase names the end of it: "the end of their feud", "squashed their feud".

    A romance that is told "over dinner" is not over.
    """
    kind = "endings" if hit.cue.entry.event == "state.feud" else "ending"
    first = min(hit.first - 4, clause.start_of_phrase(hit.first) - 2)
    return any(clause.is_(n, kind) for n in range(max(0, first), hit.first))
