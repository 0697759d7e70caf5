"""To whom it is done: who stands behind a verb or a noun, or before it as "whom"."""

from index.language.claims.grammar.clause import MODIFIERS, Clause
from index.language.claims.grammar.nominative import antecedent
from index.language.claims.grammar.tokens import People

DATED = 7
"""Words, such as a date, that may stand between a verb and its preposition."""


def objects(clause: Clause, k: int, to: tuple[str, ...]) -> People:
    """Who stands behind a verb or noun that ends at k: at once, or after one of the prepositions."""
    for n in range(k, min(len(clause.line), k + DATED + 1)):
        if clause.is_wall(n, k - 1):
            break
        if clause.word(n) in to and (head := clause.head_from(n + 1)) is not None:
            return clause.cluster_right(head, closed=clause.word(n) == "between")
        if clause.people(n) or clause.word(n) in (",", "and", "but"):
            break
        if clause.is_(n, "relatives", "subordinators", "auxiliaries"):
            break
    if "" in to:
        n = _past_adverbs_right(clause, k)
        head = clause.head_from(n)
        return clause.cluster_right(head) if head is not None and not clause.is_wall(head, k - 1) else ()
    return ()


def _past_adverbs_right(clause: Clause, k: int) -> int:
    while k < len(clause.line) and not clause.people(k) and clause.is_(k, "adverbs", "particles"):
        k += 1
    return k


def whom(clause: Clause, k: int) -> People:
    """The object before its verb: "X, whom she split from", "X, who she dated"."""
    for n in range(k - 1, max(-1, k - MODIFIERS), -1):
        if clause.is_wall(n, k):
            return ()
        if clause.word(n) in ("whom", "who") and n + 1 < k and any(clause.people(m) for m in range(n + 1, k)):
            before = n - 1
            if clause.is_(before, "prepositions"):
                before -= 1
            return antecedent(clause, before + 1)
    return ()
