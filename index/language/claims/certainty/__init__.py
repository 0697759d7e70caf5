"""How sure a text is of what a phrase tells, and whether it is told of the past."""

from index.language.claims.certainty.history import in_past_tense
from index.language.claims.certainty.judging import Judgement, judge
from index.language.claims.certainty.marks import follows
from index.language.claims.certainty.negation import denied_from

__all__ = ["Judgement", "denied_from", "follows", "in_past_tense", "judge"]
