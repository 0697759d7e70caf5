"""What makes a phrase less than certain: a hedge before or behind it, hearsay, a question."""

from index.language.claims.certainty.scope import scope
from index.language.claims.grammar import Clause
from index.language.claims.phrases import Hit

HEDGED = 16
"""Tokens before a phrase in which a hedge covers it."""


def hedge(clause: Clause, hit: Hit) -> tuple[str, str]:
    """The hedge over a phrase and FactBank's first letters for it."""
    before = list(scope(clause, hit.first, HEDGED, commas=True))
    after = [
        n for n in range(hit.last, min(len(clause.line), hit.last + 5)) if not clause.is_wall(n, hit.first)
    ]
    for n in before:
        if clause.is_(n, "possible"):
            return clause.word(n), "PS"
    for n in (*before, *(n for n in after if clause.word(n).endswith("ly"))):
        if clause.is_(n, "probable") or _is_said_to_be(clause, n) or _is_of_reports(clause, n):
            return clause.word(n), "PR"
    return ("according to", "PR") if _is_hearsay(clause, hit) else ("", "CT")


def _is_said_to_be(clause: Clause, n: int) -> bool:
    """Tell whether others are told to say so: "is said to have", "are reported to be"."""
    to = clause.word(n + 1) == "to" and clause.word(n + 2) in ("have", "be")
    return to and clause.word(n) in ("said", "reported")


def _is_of_reports(clause: Clause, n: int) -> bool:
    """Tell whether only reports of it are told: "after reports that they split", "amid claims he left her"."""
    return clause.is_(n, "reported") and clause.is_(n - 1, "prepositions", "subordinators")


def _is_hearsay(clause: Clause, hit: Hit) -> bool:
    """Tell whether the sentence takes it from nobody named: "according to reports"."""
    return any(
        clause.word(n) == "according" and any(clause.is_(k, "hearsay") for k in range(n + 2, n + 5))
        for n in range(len(clause.line))
        if clause.same_voice(n, hit.first)
    )


def asks(clause: Clause, hit: Hit) -> bool:
    """Tell whether the sentence of the phrase ends with a question mark."""
    for n in range(hit.last, len(clause.line)):
        if clause.word(n) in ("?", ".", "!"):
            return clause.word(n) == "?"
        if not clause.same_voice(n, hit.first):
            return False
    return False
