"""What the words near a phrase mark it as: denied, wished for, of the future, of the past, going on."""

from collections.abc import Iterable

from index.language.claims.certainty.history import is_past
from index.language.claims.certainty.negation import is_denied
from index.language.claims.grammar import Clause
from index.language.claims.phrases import Hit
from index.records.claims import Mark


def marks(clause: Clause, hit: Hit, near: list[int]) -> Iterable[Mark]:
    """The marks that the words near a phrase set."""
    if is_denied(clause, hit, near):
        yield "negated"
    if not hit.cue.entry.planned and any(_governs(clause, n, hit) for n in near if clause.is_(n, "intent")):
        yield "hypothetical"
    if not hit.cue.entry.planned and _is_future(clause, hit, near):
        yield "future"
    if is_past(clause, hit, near) or any(is_hindsight(clause, n) for n in near):
        yield "historical"
    around = range(max(0, hit.first - 3), min(len(clause.line), hit.last + 4))
    if hit.cue.entry.lasting or any(clause.is_(n, "habitual") for n in around):
        yield "habitual"


def _is_future(clause: Clause, hit: Hit, near: list[int]) -> bool:
    """Tell whether a phrase is told of the future: "will", "set to", "said he would"."""
    will = (n for n in near if clause.is_(n, "future") and clause.word(n + 1) != "never")
    return (
        any(n >= hit.first - 4 for n in will)
        or any(clause.is_(n, "future_to") and clause.word(n + 1) in ("to", "for") for n in near)
        or any(is_promised(clause, n) for n in near)
    )


def is_promised(clause: Clause, n: int) -> bool:
    """Tell whether "would" is the future of what somebody said: "said they would", "vowed that he would"."""
    said = any(clause.is_(k, "reporting", "promising") for k in range(n - 3, n))
    return clause.word(n) == "would" and said


def is_hindsight(clause: Clause, n: int) -> bool:
    """Tell whether "would" tells what came of it: "they would later split"."""
    return clause.word(n) == "would" and clause.is_(n + 1, "order")


def follows(clause: Clause, hit: Hit) -> bool:
    """Tell whether a word of order sets it after what was told before: then, later, eventually."""
    return any(
        clause.is_(n, "order") for n in range(max(0, hit.first - 4), min(len(clause.line), hit.last + 2))
    )


def _governs(clause: Clause, n: int, hit: Hit) -> bool:
    """Tell whether a word of intent at n leads to the phrase: "hopes to reconcile", "chance of a truce"."""
    return clause.word(n + 1) in ("to", "of", "for", "on", "at") or n >= hit.first - 2
