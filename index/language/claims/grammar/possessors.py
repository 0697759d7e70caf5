"""Whose something is: "her feud", "X and Y's divorce"."""

from index.language.claims.grammar.clause import MODIFIERS, Clause
from index.language.claims.grammar.tokens import People

ACTING = 9
"""Words before a possessive among which kin of its owner may be who acts."""


def owner(clause: Clause, k: int, *, joined: bool = True) -> People:
    """Whose the noun at k is: "her feud", "X and Y's divorce"; `joined` takes both."""
    for n in range(k - 1, max(-1, k - MODIFIERS), -1):
        other = clause.people(n) not in ((), clause.people(k)) and not clause.owns(n)
        if clause.is_wall(n, k) or other:
            return ()
        if clause.word(n) == "'s" and clause.is_(n - 1, "role_nouns") and not clause.people(n - 1):
            return ()  # "her brother's fiancée" is that of a brother whom nobody names
        if clause.owns(n) and (_is_of_either(clause, n) or _is_anothers(clause, n)):
            return ()
        if clause.owns(n):
            return clause.cluster_left(n) if joined and clause.word(n + 1) == "'s" else clause.people(n)
        passed = clause.line[n].inside or clause.word(n) == "'s" or _joins_adjectives(clause, n)
        if clause.word(n) in clause.lexicon.closed and not passed:
            return ()
    return ()


def _joins_adjectives(clause: Clause, n: int) -> bool:
    """Tell whether "and" stands between two words that describe one: "her best and closest friend"."""
    return clause.word(n) == "and" and clause.is_(n - 1, "between_role") and not clause.people(n + 1)


def _is_of_either(clause: Clause, n: int) -> bool:
    """Tell whether a possessive may be of the person it is joined to: "X praised Y and her husband"."""
    joint = n - 2
    joined = clause.word(n - 1) == "and" and joint >= 0
    other = joined and (clause.people(joint) or clause.is_(joint, "role_nouns"))
    before = clause.start_of_phrase(joint) - 1 if other else -1
    governed = clause.is_(before, "prepositions", "verbish") or clause.is_closed(before)
    aged = clause.word(before + 1) == "-"
    governed = governed or aged or clause.word(before).endswith("ing")
    pronoun = clause.word(n) in ("her", "his")
    return pronoun and governed and bool(other) and clause.people(n) != other


def _is_anothers(clause: Clause, n: int) -> bool:
    """Tell whether a possessive may be of kin of hers who act in between: "she saw her sister leave with her ex"."""
    kin = {"her": "women", "his": "men"}.get(clause.word(n), "")
    for k in range(n - 2, max(1, n - ACTING), -1):
        if not kin or clause.is_wall(k, n) or clause.word(k) in (",", "and"):
            return False
        if clause.is_(k, kin):
            acts = clause.word(k + 1).isalpha() and not (
                clause.people(k + 1) or clause.is_(k + 1, "prepositions")
            )
            return acts and is_owned(clause, k) and clause.is_(n - 1, "prepositions")
    return False


def is_owned(clause: Clause, k: int) -> bool:
    """Tell whether a possessive stands before the noun at k, of whomever."""
    return any(
        clause.is_(n, "possessives") or clause.word(n) in ("her", "'s")
        for n in range(clause.start_of_phrase(k), k)
    )
