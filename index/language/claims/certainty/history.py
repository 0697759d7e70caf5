"""Whether a clause is told of a time before the article's own: history, beginnings, the past perfect.

The one rule: what began or once was is history unless somebody announces it.
"""

from collections.abc import Sequence

from index.language.claims.grammar import Clause
from index.language.claims.lexicon import is_past_form
from index.language.claims.phrases import Hit

AUXILIARIES = 4
"""Tokens back from a verb among which its auxiliary stands."""
REPORTED = 6
"""Tokens before a verb among which the verb stands that announces it."""
NEAR = 4
"""Tokens before a phrase among which a word of the past covers it."""
BEHIND = 12
"""Tokens behind a phrase among which "in the past" covers it."""


def is_past(clause: Clause, hit: Hit, near: Sequence[int]) -> bool:
    """Tell whether a phrase is told of the past; `near` are the tokens before it that govern it."""
    act = not hit.cue.entry.event.startswith(("state.", "consult", "cooperate"))
    if act and any(clause.word(n) in ("after", "since", "following", "despite") for n in near):
        return True
    if hit.cue.entry.event == "state.couple" and _is_prior(clause, hit):
        return True
    if any(clause.word(n) == "since" for n in near):
        return hit.cue.entry.begun and _was_followed(clause, hit)
    if _is_beginning(clause, hit) or _once_was(clause, hit) or _is_over(clause, hit):
        return True
    inside = range(hit.first, hit.last)
    if any(clause.is_(n, "past") for n in (*inside, *near) if n >= hit.first - NEAR):
        return True
    n = hit.first - 1
    if clause.word(n) == "to" and clause.word(n - 1).endswith("ed"):
        n -= 2
    while clause.is_(n, "adverbs", "negators") or clause.word(n).endswith("ly") or clause.word(n) == "been":
        n -= 1
    return clause.word(n) == "had" and clause.word(n - 1) not in ("have", "has", "'ve")


def _is_prior(clause: Clause, hit: Hit) -> bool:
    """Tell whether a romance is told as one before another: "Prior to her marriage, she was linked to Y"."""
    return any(
        clause.word(n) == "prior" and clause.word(n + 1) == "to" and clause.same_voice(n, hit.first)
        for n in range(hit.first)
    )


def _is_beginning(clause: Clause, hit: Hit) -> bool:
    """Tell whether it tells how something began or ended: "fell in love", "after meeting her", "their romance began"."""
    entry = hit.cue.entry
    if entry.begun and (_is_begun(clause, hit) or _was_followed(clause, hit)):
        return True
    return entry.event == "state.couple" and hit.cue.shape == "bond" and _turned(clause, hit)


def _turned(clause: Clause, hit: Hit) -> bool:
    """Tell whether words behind a romance say how it began or ended: "began in May", "didn't work out"."""
    if any(clause.is_(n, "turns") for n in range(hit.last, hit.last + 3) if not clause.people(n)):
        return True
    behind = [clause.word(n) for n in range(hit.last, hit.last + BEHIND)]
    return ["n't", "work", "out"] in (behind[n : n + 3] for n in range(len(behind)))


def _is_over(clause: Clause, hit: Hit) -> bool:
    """Tell whether words behind it leave it there: "linked to her in the past", "splitting briefly"."""
    if clause.word(hit.last) == "briefly":
        return True
    for n in range(hit.last, min(len(clause.line), hit.last + BEHIND)):
        if clause.is_wall(n, hit.first):
            return False
        if clause.word(n) == "past" and (clause.word(n - 2), clause.word(n - 1)) == ("in", "the"):
            return True
    return False


def _once_was(clause: Clause, hit: Hit) -> bool:
    """Tell whether two were friends or apart once, as nobody announces: "when they were friends"."""
    state = hit.cue.entry.event in ("state.friends", "state.close", "state.apart")
    return state and clause.word(hit.first) in ("was", "were") and not _is_announced(clause, hit.first)


def _is_begun(clause: Clause, hit: Hit) -> bool:
    """Tell whether a beginning or an old bond is told in the plain past, outside reported speech."""
    if clause.is_(hit.first, "bygone"):
        return True
    n = hit.first
    while clause.is_(n - 1, "adverbs", "auxiliaries"):
        n -= 1
        if clause.word(n) in ("have", "has", "'ve", "is", "are", "'re", "'m", "'s"):
            return False
    spent = clause.is_(hit.first - 1, "spans") and clause.word(hit.first - 2) == "spent"
    past = clause.word(hit.first) in ("was", "were") or clause.is_(hit.first, "begun") or spent
    return (past or _was_doing(clause, hit.first)) and not _is_announced(clause, n)


def _was_doing(clause: Clause, k: int) -> bool:
    """Tell whether a romance is told as it was in the midst of something past: "when he was still dating her"."""
    n = k - 1
    while clause.is_(n, "adverbs"):
        n -= 1
    return clause.word(k).endswith("ing") and clause.word(n) in ("was", "were")


def _is_announced(clause: Clause, k: int) -> bool:
    """Tell whether what the verb at k tells is news, put into the past by who reports it."""
    return any(clause.is_(n, "announcing") for n in range(max(0, k - REPORTED), k))


def _was_followed(clause: Clause, hit: Hit) -> bool:
    """Tell whether a beginning is what something else followed: "after meeting her", "since moving in together"."""
    return clause.word(hit.first).endswith("ing") and clause.word(hit.first - 1) in (
        "after",
        "before",
        "since",
        "upon",
    )


def in_past_tense(clause: Clause, hit: Hit) -> bool:
    """Tell whether a phrase, or the auxiliary before it, is no present."""
    for n in range(hit.first, max(-1, hit.first - AUXILIARIES), -1):
        if clause.is_(n, "present"):
            return False
        if clause.word(n) in ("was", "were", "had"):
            return True
    word = clause.word(hit.first)
    return is_past_form(word) if hit.cue.shape == "verb" else not word.endswith("ing")
