"""Who does it: the subject of a verb, by light structure.

A dependency parser (spaCy's small model: 163 paragraphs/s) is too slow here; these walks over tokens ask only what a
cue needs.
"""

from index.language.claims.grammar.clause import MODIFIERS, Clause
from index.language.claims.grammar.nominative import antecedent, as_subject, before_parenthesis, climb
from index.language.claims.grammar.possessors import owner
from index.language.claims.grammar.tokens import NEVER_OWN, People

JOINED = 10
"""Words between two participles that are joined by and, or between a verb of bidding and its "to"."""

REFLEXIVE = ("himself", "herself", "themselves")
"""Behind an auxiliary these only stress the subject: "who had herself left"."""


def subject(clause: Clause, k: int) -> People:
    """Who is the subject of the verb at k; empty where it cannot be told."""
    n = _past_adverbs_left(clause, k - 1)
    gerund = clause.word(k).endswith("ing")
    if n < 0:
        return _fronted(clause, k)
    if clause.is_wall(n, k):
        return ()
    if clause.people(n) and not clause.owns(n):
        return clause.cluster_left(n) if gerund else as_subject(clause, n)
    if clause.word(n) in ("who", "that"):
        return antecedent(clause, n)
    return _joined_subject(clause, k, n, gerund=gerund)


def _joined_subject(clause: Clause, k: int, n: int, *, gerund: bool) -> People:
    """The subject of a verb whose word before, at n, is no person: a comma, a conjunction or another verb."""
    if clause.word(n) in (",", "-"):
        return climb(clause, n) if gerund else before_parenthesis(clause, n)
    if gerund and clause.word(n) == "and" and (joined := _gerund_before(clause, n)) is not None:
        return subject(clause, joined)
    if gerund and clause.is_(n, "controllers", "crowds"):
        return _nearest(clause, n) if clause.is_(n, "controllers") else ()
    if clause.word(n) == "to" or clause.is_(n, "conjunctions"):
        return (
            _told_to(clause, n)
            or _intends(clause, n)
            or (() if _is_anothers(clause, n) else climb(clause, n))
        )
    if gerund or clause.is_(n, "subordinators", "catenatives"):
        return climb(clause, n) or _fronted(clause, k)
    return ()


def _is_anothers(clause: Clause, n: int) -> bool:
    """Tell whether what follows "to" is done by no subject before it.

    A thing does it ("the poison used to attack X"), or who was bidden to ("invited a poet to mock him"), perhaps never.
    """
    if clause.word(n) != "to":
        return False
    return (clause.is_(n - 1, "purposes") and clause.is_noun(n - 2)) or _is_bidden(clause, n)


def _is_bidden(clause: Clause, n: int) -> bool:
    """Tell whether a verb of bidding before "to" has an object: "ordered him to", not "asked to"."""
    for k in range(n - 2, max(-1, n - JOINED), -1):
        if (
            clause.is_wall(k, n)
            or clause.word(k) in (",", "to")
            or clause.is_(k, "subject_pronouns", "relatives")
        ):
            return False
        if clause.is_(k, "bidding"):
            return True
    return False


def _told_to(clause: Clause, n: int) -> People:
    """Who does it behind "for": "only for the pair to split"."""
    behind = clause.word(n) == "to" and clause.word(clause.start_of_phrase(n - 1) - 1) == "for"
    return clause.people(n - 1) if behind else ()


def _intends(clause: Clause, n: int) -> People:
    """Whose decision it is to do something: "told X of her decision to leave"."""
    meant = clause.word(n) == "to" and clause.is_(n - 1, "intentions")
    return owner(clause, n - 1, joined=False) if meant else ()


def _nearest(clause: Clause, k: int) -> People:
    """Whom such a participle is about: the person nearest to the left, unless an unknown name stands nearer.

    "accused Y of leaving X", "warned Y against it".
    """
    for n in range(k - 1, max(-1, k - MODIFIERS), -1):
        if clause.people(n) and not clause.owns(n) and not clause.names_body(n):
            return clause.people(n)
        if clause.is_title(n) or clause.is_(n, "bodies"):
            return ()
    return ()


def _gerund_before(clause: Clause, k: int) -> int | None:
    """The participle to which the one behind k is joined: "Y living her life and moving on"."""
    for n in range(k - 1, max(-1, k - JOINED), -1):
        if clause.is_wall(n, k) or clause.word(n) == ",":
            return None
        if clause.word(n).endswith("ing") and not clause.people(n):
            return n
    return None


def _past_adverbs_left(clause: Clause, n: int) -> int:
    """Step left over what may stand between a subject and its verb."""
    while n >= 0 and (_is_stress(clause, n) or (not clause.people(n) and _is_between(clause, n))):
        n -= 1
    return n


def _is_stress(clause: Clause, n: int) -> bool:
    """Tell whether a word only stresses the subject: "who had herself left"."""
    return clause.word(n) in REFLEXIVE and clause.is_(n - 1, "auxiliaries")


def _is_between(clause: Clause, n: int) -> bool:
    """Tell whether a word may stand between subject and verb: adverbs, auxiliaries, negators, the 's of "is"."""
    if clause.word(n) == "'s":
        return clause.word(n - 1) in NEVER_OWN or not clause.owns(n - 1)
    adverb = clause.word(n).endswith("ly") and clause.word(n) not in ("family", "only", "ally")
    return adverb or clause.is_(n, "auxiliaries", "adverbs", "negators")


def _fronted(clause: Clause, k: int) -> People:
    """The subject behind the comma of a clause that opens the sentence: "After splitting from X, Y ..."."""
    comma = next((n for n in range(k + 1, len(clause.line)) if clause.word(n) == ","), None)
    if comma is None or clause.is_wall(comma, k):
        return ()
    head = clause.head_from(comma + 1)
    return clause.cluster_right(head) if head is not None else ()


def copula_subject(clause: Clause, first: int) -> People:
    """The subject of "is" before a noun phrase."""
    start = clause.start_of_phrase(first)
    return subject(clause, start - 1) if clause.is_(start - 1, "auxiliaries") else ()
