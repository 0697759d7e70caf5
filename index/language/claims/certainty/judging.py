"""How sure a text is of what a phrase tells: negation, hedges, questions, intent, conditions, history.

Values after FactBank (Sauri and Pustejovsky 2009): certain, probable, possible, affirmed or negated. The one rule: the
words that lower the certainty are kept, so that they can be shown.
"""

from attrs import frozen

from index.language.claims.certainty.hedges import asks, hedge
from index.language.claims.certainty.marks import marks
from index.language.claims.certainty.scope import NEAR, scope
from index.language.claims.certainty.untold import is_on_a_matter, is_untold
from index.language.claims.grammar import Clause
from index.language.claims.phrases import Hit
from index.records.claims import Certainty, Mark


@frozen
class Judgement:
    """What the words around a phrase make of it."""

    certainty: Certainty = "CT+"
    """FactBank's value."""
    hedge: str = ""
    """The word that lowered it."""
    marks: frozenset[Mark] = frozenset()
    """Historical, future, hypothetical, negated, habitual."""
    told: bool = True
    """False under a condition: what would have been is no claim."""
    lasting: bool = False
    """True where a negation holds on ("have not spoken") rather than of one act ("did not call")."""


def judge(clause: Clause, hit: Hit) -> Judgement:
    """Judge a phrase by the words before it and the end of its sentence."""
    if hit.cue.shape == "role":
        return Judgement()
    near = list(scope(clause, hit.first, NEAR))
    if is_untold(clause, hit, near):
        return Judgement(told=False)
    found = frozenset(marks(clause, hit, near))
    negated = "negated" in found
    silent = hit.cue.entry.negated if negated else hit.cue.entry.event
    if silent == "state.apart" and is_on_a_matter(clause, hit):
        return Judgement(told=False)
    if asks(clause, hit):
        return Judgement("Uu", "?", found)
    word, strength = _lowered(clause, hit)
    value: Certainty = f"{strength}{'-' if negated else '+'}"  # type: ignore[assignment]
    return Judgement(value, word, found, lasting=not any(clause.is_(n, "single") for n in near))


def _lowered(clause: Clause, hit: Hit) -> tuple[str, str]:
    """The word that lowers the certainty, and FactBank's first letters for it; a phrase may be a hedge itself."""
    word, strength = hedge(clause, hit)
    if strength == "CT" and _is_going_on(clause, hit):
        return word or clause.word(hit.first), "PR"
    if strength == "CT" and hit.cue.entry.hedged:
        return clause.word(hit.last - 1), "PR"
    return word, strength


def _is_going_on(clause: Clause, hit: Hit) -> bool:
    """Tell whether a mending is told as under way; "before reconciling", "ended up reconciling" tell it as done."""
    mending = hit.cue.entry.event == "cooperate.reconcile" and clause.word(hit.first).endswith("ing")
    return mending and clause.word(hit.first - 1) not in ("before", "up")
