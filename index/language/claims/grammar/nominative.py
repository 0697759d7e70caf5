"""Who is a subject by where it stands: no object, not behind a preposition, at the beginning of a clause.

The one rule: where a walk meets a word that it cannot place, it gives nobody.
"""

from index.language.claims.grammar.clause import Clause
from index.language.claims.grammar.tokens import People

PARENTHESIS = 30
"""Words that may stand between two commas."""


def as_subject(clause: Clause, n: int) -> People:
    """The person at n as subject: not an object pronoun, not behind a preposition."""
    if clause.word(n - 1) == "of" and clause.is_(n - 2, "counted"):
        return clause.people(n)
    if clause.is_(n, "object_pronouns"):
        return ()
    before = _before_joined(clause, n)
    governed = clause.is_(before, "prepositions") and not clause.is_(before, "subordinators")
    return () if governed and not clause.is_in_title(before) else clause.cluster_left(n)


def _before_joined(clause: Clause, n: int) -> int:
    """The token before the person at n and those joined to it: "of" in "the brother of X and Y"."""
    before = clause.start_of_phrase(n) - 1
    while clause.line[n].form == "name" and clause.word(before) in ("and", "&"):
        joint = clause.past_age_left(before - 1)
        if joint < 0 or not clause.people(joint) or clause.owns(joint):
            break
        before = clause.start_of_phrase(joint) - 1
    return before


def antecedent(clause: Clause, n: int) -> People:
    """Whom a relative pronoun at n stands for."""
    before = clause.past_age_left(n - 1)
    while clause.word(before) in ("-", "–", "—"):
        before -= 1
    if before >= 0 and clause.people(before) and clause.same_voice(before, n):
        return clause.people(before)
    return ()


def before_parenthesis(clause: Clause, comma: int) -> People:
    """The subject before two commas or dashes: "X, who plays for Y, split"; "her sister, X, split"."""
    opening = next(
        (n for n in range(comma - 1, max(-1, comma - PARENTHESIS), -1) if _opens(clause, n, comma)), -1
    )
    if opening <= 0 or clause.is_wall(opening, comma):
        return ()
    if opening == comma - 2 and clause.people(comma - 1) and not clause.people(opening - 1):
        before = clause.start_of_phrase(opening - 1) - 1
        if clause.word(before) == "and" and clause.people(before - 1) and not clause.owns(before - 1):
            return tuple(dict.fromkeys((*clause.people(before - 1), *clause.people(comma - 1))))
        return clause.people(comma - 1)
    if clause.people(opening - 1) and not clause.owns(opening - 1):
        governed = clause.is_(clause.start_of_phrase(opening - 1) - 1, "verbish")
        return climb(clause, opening - 1) if governed else as_subject(clause, opening - 1)
    return ()


def _opens(clause: Clause, n: int, closing: int) -> bool:
    """Tell whether a parenthesis begins at a mark like its last: behind a person, or anywhere before a name alone."""
    alone = clause.word(n) == "," and bool(clause.people(n + 1))
    return clause.word(n) == clause.word(closing) and (bool(clause.people(n - 1)) or alone)


def climb(clause: Clause, k: int) -> People:
    """The nearest subject to the left, over other clauses of the sentence."""
    for n in range(k - 1, -1, -1):
        if clause.is_wall(n, k) or clause.is_unknown(n) or _is_somebody_else(clause, n):
            return ()
        if clause.word(n) == "who":
            return antecedent(clause, n)
        if clause.people(n) and not clause.owns(n) and _is_nominative(clause, n):
            return clause.cluster_left(n)
    return ()


def _is_somebody_else(clause: Clause, n: int) -> bool:
    """Tell whether somebody of whom it is not plain who it is acts at n: "the first whom the singer dated since"."""
    called = clause.is_(n, "second_roles", "role_nouns") and not clause.people(n)
    if not called or clause.line[n].inside or not clause.is_(n + 1, "verbish"):
        return False
    start = clause.start_of_phrase(n)
    return clause.is_(start - 1, "determiners") or clause.is_(start, "determiners")


def _is_nominative(clause: Clause, n: int) -> bool:
    """Tell whether the person at n begins a clause rather than being the object of a verb or preposition."""
    if clause.is_(n, "object_pronouns", "subject_pronouns"):
        return clause.is_(n, "subject_pronouns")
    before = clause.start_of_phrase(n) - 1
    if clause.word(before) == "and" and clause.is_(before - 1, "second_roles"):
        before = clause.start_of_phrase(before - 1) - 1  # "with singer and budding actress X"
    if before < 0 or clause.is_wall(before, n):
        return True
    joint = clause.past_age_left(before - 1) if clause.word(before) in ("and", "&") else -1
    if joint >= 0 and clause.people(joint) and not clause.owns(joint):
        return _is_nominative(clause, joint)
    if clause.word(before) == ",":
        following = clause.word(n + 1)
        return (
            following.isalpha()
            and following not in clause.lexicon.words["prepositions"]
            and following != "and"
        )
    if clause.is_(before, "subordinators", "conjunctions", "relatives", "times"):
        return clause.word(before) not in ("who", "which") or not _is_governed(clause, before + 1, n)
    return clause.is_(n + 1, "auxiliaries") and not clause.is_(before, "prepositions")


def _is_governed(clause: Clause, first: int, n: int) -> bool:
    """Tell whether a bare verb stands between "who" and the person at n: "fans who praise X", not "whom his ex X met"."""
    word = clause.line[first]
    led = word.inside or clause.is_(first, "determiners") or clause.owns(first) or bool(word.people)
    return first < n and not led and not word.title
