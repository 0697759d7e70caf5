"""Whether a phrase is told as untrue, and from which word on.

The one rule: a negator that is part of the phrase denies nothing.
"""

from index.language.claims.certainty.scope import scope
from index.language.claims.grammar import Clause
from index.language.claims.phrases import Hit

DENIED = 4
"""Tokens before a phrase among which the negator stands that is shown with it."""

CHOICE = 16
"""Tokens before a phrase among which "neither" opens a choice."""


def is_denied(clause: Clause, hit: Hit, near: list[int]) -> bool:
    """Tell whether the phrase is told as untrue; who denies that they are not speaking says that they are."""
    return _is_neither(clause, hit) or _is_denied_before(clause, hit, near) != _is_denied_inside(clause, hit)


def _is_denied_before(clause: Clause, hit: Hit, near: list[int]) -> bool:
    """Tell whether a word before the phrase denies it."""
    if any(_denies(clause, n) for n in near if n >= hit.first - 6):
        return True
    longer = hit.first > 0 and clause.word(hit.first - 1) == "longer"
    close = hit.first - (3 if hit.cue.shape == "bond" else 2 if longer else 1)
    return any(
        clause.is_(n, "negators")
        and clause.word(n + 1) != "only"
        and (n >= close or clause.word(n) not in ("no", "without", "none"))
        for n in near
    )


def _denies(clause: Clause, n: int) -> bool:
    """Tell whether a word denies what follows; who "stopped to speak" to somebody spoke."""
    return clause.is_(n, "deniers") and not (clause.word(n) == "stopped" and clause.word(n + 1) == "to")


def _is_denied_inside(clause: Clause, hit: Hit) -> bool:
    """Tell whether a negator stands inside the phrase that is no part of it."""
    literal = frozenset().union(*(e for e in hit.cue.elements if isinstance(e, frozenset)))
    return any(
        clause.is_(n, "negators") and clause.word(n) not in literal
        for n in range(hit.first + 1, _before_other(clause, hit))
    )


def denied_from(clause: Clause, hit: Hit) -> int:
    """Where the words begin that deny a phrase: "had largely not seen each other"."""
    denying = [n for n in scope(clause, hit.first, DENIED) if clause.is_(n, "negators")]
    first = min(denying, default=hit.first)
    while first > 0 and not clause.people(first - 1) and _leads_to(clause, first - 1):
        first -= 1
    return first


def _leads_to(clause: Clause, n: int) -> bool:
    """Tell whether a word belongs to the verb behind it: an auxiliary or an adverb."""
    return clause.is_(n, "auxiliaries", "adverbs") or clause.word(n).endswith("ly")


def _is_neither(clause: Clause, hit: Hit) -> bool:
    """Tell whether the subject is a denied choice: "neither X, 31, nor Y has called"."""
    nearest = next(
        (
            n
            for n in range(hit.first - 1, max(-1, hit.first - CHOICE), -1)
            if clause.word(n) in ("neither", "nor")
        ),
        -1,
    )
    return nearest >= 0 and not any(clause.is_wall(n, hit.first) for n in range(nearest, hit.first))


def _before_other(clause: Clause, hit: Hit) -> int:
    """Where the words of a phrase end that can deny it: before the other person, else at its end."""
    return clause.start_of_phrase(hit.other) if hit.other >= 0 else hit.last
