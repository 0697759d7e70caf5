"""Who stands where in a clause: subject, object, possessor, by light structure.

A dependency parser (spaCy's small model: 163 paragraphs/s) is too slow here; these walks over tokens ask only what a
cue needs. The one rule: where a walk meets a word that it cannot place, it gives nobody.
"""

from index.language.claims.clause import MODIFIERS, NEVER_OWN, Clause, People

PARENTHESIS = 30
"""Words that may stand between two commas."""
DATED = 7
"""Words, such as a date, that may stand between a verb and its preposition."""
JOINED = 10
"""Words between two participles that are joined by and."""


def subject(clause: Clause, k: int) -> People:
    """Who is the subject of the verb at k; empty where it cannot be told."""
    n = _past_adverbs_left(clause, k - 1)
    gerund = clause.word(k).endswith("ing")
    if n < 0:
        return _fronted(clause, k)
    if clause.is_wall(n, k):
        return ()
    if clause.people(n) and not clause.owns(n):
        return clause.cluster_left(n) if gerund else _as_subject(clause, n)
    if clause.word(n) in ("who", "that"):
        return _antecedent(clause, n)
    return _joined_subject(clause, k, n, gerund=gerund)


def _joined_subject(clause: Clause, k: int, n: int, *, gerund: bool) -> People:
    """The subject of a verb whose word before, at n, is no person: a comma, a conjunction or another verb."""
    if clause.word(n) == ",":
        return climb(clause, n) if gerund else _before_parenthesis(clause, n)
    if gerund and clause.word(n) == "and" and (joined := _gerund_before(clause, n)) is not None:
        return subject(clause, joined)
    if gerund and clause.is_(n, "controllers", "crowds"):
        return _nearest(clause, n) if clause.is_(n, "controllers") else ()
    if clause.word(n) == "to" or clause.is_(n, "conjunctions"):
        return _told_to(clause, n) or climb(clause, n)
    if gerund or clause.is_(n, "subordinators", "catenatives"):
        return climb(clause, n) or _fronted(clause, k)
    return ()


def _told_to(clause: Clause, n: int) -> People:
    """Who does it behind "for": "only for the pair to split"."""
    behind = clause.word(n) == "to" and clause.word(clause.start_of_phrase(n - 1) - 1) == "for"
    return clause.people(n - 1) if behind else ()


def _nearest(clause: Clause, k: int) -> People:
    """Whom such a participle is about: the person nearest to the left, unless an unknown name stands nearer.

    "accused Y of leaving X", "warned Y against it".
    """
    for n in range(k - 1, max(-1, k - MODIFIERS), -1):
        if clause.people(n) and not clause.owns(n):
            return clause.people(n)
        if clause.is_title(n):
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
    while n >= 0 and not clause.people(n) and _is_between(clause, n):
        n -= 1
    return n


def _is_between(clause: Clause, n: int) -> bool:
    """Tell whether a word may stand between subject and verb: adverbs, auxiliaries, negators, the 's of "is"."""
    if clause.word(n) == "'s":
        return clause.word(n - 1) in NEVER_OWN or not clause.owns(n - 1)
    adverb = clause.word(n).endswith("ly") and clause.word(n) not in ("family", "only", "ally")
    return adverb or clause.is_(n, "auxiliaries", "adverbs", "negators")


def _as_subject(clause: Clause, n: int) -> People:
    """The person at n as subject: not an object pronoun, not behind a preposition."""
    if clause.word(n - 1) == "of" and clause.is_(n - 2, "counted"):
        return clause.people(n)
    if clause.is_(n, "object_pronouns"):
        return ()
    before = clause.start_of_phrase(n) - 1
    governed = clause.is_(before, "prepositions") and not clause.is_(before, "subordinators")
    return () if governed and not clause.is_in_title(before) else clause.cluster_left(n)


def _antecedent(clause: Clause, n: int) -> People:
    """Whom a relative pronoun at n stands for."""
    before = clause.past_age_left(n - 1)
    while clause.word(before) in ("-", "–", "—"):
        before -= 1
    if before >= 0 and clause.people(before) and clause.same_voice(before, n):
        return clause.people(before)
    return ()


def _before_parenthesis(clause: Clause, comma: int) -> People:
    """The subject before two commas: "X, who plays for Y, split"; "her sister, X, split"."""
    opening = next((n for n in range(comma - 1, max(-1, comma - PARENTHESIS), -1) if _opens(clause, n)), -1)
    if opening <= 0 or clause.is_wall(opening, comma):
        return ()
    if opening == comma - 2 and clause.people(comma - 1) and not clause.people(opening - 1):
        before = clause.start_of_phrase(opening - 1) - 1
        if clause.word(before) == "and" and clause.people(before - 1) and not clause.owns(before - 1):
            return tuple(dict.fromkeys((*clause.people(before - 1), *clause.people(comma - 1))))
        return clause.people(comma - 1)
    if clause.people(opening - 1) and not clause.owns(opening - 1):
        governed = clause.is_(clause.start_of_phrase(opening - 1) - 1, "verbish")
        return climb(clause, opening - 1) if governed else _as_subject(clause, opening - 1)
    return ()


def _opens(clause: Clause, n: int) -> bool:
    """Tell whether a parenthesis begins at a comma: behind a person, or anywhere before a name alone."""
    return clause.word(n) == "," and (bool(clause.people(n - 1)) or bool(clause.people(n + 1)))


def climb(clause: Clause, k: int) -> People:
    """The nearest subject to the left, over other clauses of the sentence."""
    for n in range(k - 1, -1, -1):
        if clause.is_wall(n, k) or clause.is_unknown(n):
            return ()
        if clause.word(n) == "who":
            return _antecedent(clause, n)
        if clause.people(n) and not clause.owns(n) and _is_nominative(clause, n):
            return clause.cluster_left(n)
    return ()


def _is_nominative(clause: Clause, n: int) -> bool:
    """Tell whether the person at n begins a clause rather than being the object of a verb or preposition."""
    if clause.is_(n, "object_pronouns", "subject_pronouns"):
        return clause.is_(n, "subject_pronouns")
    before = clause.start_of_phrase(n) - 1
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
        return True
    return clause.is_(n + 1, "auxiliaries") and not clause.is_(before, "prepositions")


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
            return _antecedent(clause, before + 1)
    return ()


def owner(clause: Clause, k: int, *, joined: bool = True) -> People:
    """Whose the noun at k is: "her feud", "X and Y's divorce"; `joined` takes both."""
    for n in range(k - 1, max(-1, k - MODIFIERS), -1):
        other = clause.people(n) not in ((), clause.people(k)) and not clause.owns(n)
        if clause.is_wall(n, k) or other:
            return ()
        if clause.owns(n) and _is_of_either(clause, n):
            return ()
        if clause.owns(n):
            return clause.cluster_left(n) if joined and clause.word(n + 1) == "'s" else clause.people(n)
        if clause.word(n) in clause.lexicon.closed and not clause.line[n].inside and clause.word(n) != "'s":
            return ()
    return ()


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


def is_owned(clause: Clause, k: int) -> bool:
    """Tell whether a possessive stands before the noun at k, of whomever."""
    return any(
        clause.is_(n, "possessives") or clause.word(n) in ("her", "'s")
        for n in range(clause.start_of_phrase(k), k)
    )
