"""Who it is that a role names: "her ex Y", "her boyfriend of two years, Y", "Y, her ex", "Y is her friend"."""

from index.language.claims.grammar import Clause, People, is_owned
from index.language.claims.phrases import Hit, begins_span

BESIDE = 4
"""Words within which the name stands behind a role."""
APPOSED = 8
"""Words within which it stands behind a comma, with all that he or she is."""
JOINED = 8
"""Words of a second role that is joined by "and"."""


def named_beside(clause: Clause, hit: Hit) -> People:
    """The name right behind a role noun, over a comma, "of three years", a second role, or what he or she is."""
    first = _past_role(clause, hit)
    reach = APPOSED if clause.word(first - 1) == "," else BESIDE
    for k in range(first, min(first + reach, len(clause.line))):
        described = clause.people(k) and clause.line[k].form != "name"
        if clause.is_wall(k, hit.last - 1) or (described and clause.people(k + 1) != clause.people(k)):
            return ()
        if described:
            continue
        if clause.people(k):
            if clause.word(first - 1) == "," and _acts_behind(clause, hit, k):
                return ()
            both = hit.cue.entry.kind == "two" or clause.word(hit.last - 1).endswith("s")
            return clause.cluster_right(k, closed=True) if both else clause.people(k)
        acts = clause.is_(k, "reporting", "verbish") and not (
            clause.is_title(k) or clause.word(k) == "called"
        )
        if clause.word(k) in clause.lexicon.closed or acts:
            return ()
    return ()


def _acts_behind(clause: Clause, hit: Hit, k: int) -> bool:
    """Tell whether the names from k on begin the main clause: "As she rang her friends, X and Y left"."""
    begins = next((n + 1 for n in range(hit.first) if clause.word(n) == ":"), 0)
    opens = clause.is_(begins, "subordinators") and all(clause.word(n) != "," for n in range(hit.first))
    last = k
    while opens and (clause.word(last + 1) in (",", "and", "&") or clause.people(last + 1)):
        last += 1
    return opens and last + 1 < len(clause.line) and clause.begins_clause(last)


def _past_role(clause: Clause, hit: Hit) -> int:
    """Where the name may begin, behind all that belongs to the role."""
    n = hit.last
    if begins_span(clause.line, n, clause.lexicon):
        n += 3
    elif clause.word(n) == "since":
        n = next((k for k in range(n, n + BESIDE) if clause.word(k) == ","), n)
    if clause.word(n) == "and":
        n = _past_second_role(clause, n)
    if clause.word(n) == "," or (clause.word(n) == "is" and clause.people(n + 1)):
        n += 1
    return n + 1 if clause.word(n) in ("including", "like") else n


def _past_second_role(clause: Clause, k: int) -> int:
    """Step from "and" over a second role of the same person: "their friend and X's ex Y", "friend and co-star Y"."""
    for n in range(k + 1, k + JOINED):
        if clause.is_(n, "second_roles") or (clause.is_(n, "role_nouns") and is_owned(clause, n)):
            return n + 1
        if (clause.people(n) and not clause.owns(n)) or clause.is_(n, "subordinators"):
            break
    return k


def apposed(clause: Clause, first: int) -> People:
    """The name before the comma of an apposition: "Y, her ex, ..."."""
    if clause.word(first - 1) == "," and first >= 2 and clause.people(first - 2):  # noqa: PLR2004
        return clause.people(first - 2)
    return ()
