"""How sure a text is of what a phrase tells: negation, hedges, questions, intent, conditions, history.

Values after FactBank (Sauri and Pustejovsky 2009): certain, probable, possible, affirmed or negated. The one rule: the
words that lower the certainty are kept, so that they can be shown.
"""

from collections.abc import Iterable

from attrs import frozen

from index.language.claims.clause import Clause
from index.language.claims.history import is_past
from index.language.claims.phrases import Hit
from index.records.claims import Certainty, Mark

NEAR = 8
"""Tokens before a phrase in which a negator, a condition or an intent governs it."""
HEDGED = 16
"""Tokens before a phrase in which a hedge covers it."""
DENIED = 4
"""Tokens before a phrase among which the negator stands that is shown with it."""


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
    near = list(_scope(clause, hit.first, NEAR))
    if any(_is_conditional(clause, n) or _is_excused(clause, n) for n in near) or _is_no_claim(clause, hit):
        return Judgement(told=False)
    marks = frozenset(_marks(clause, hit, near))
    negated = "negated" in marks
    silent = hit.cue.entry.negated if negated else hit.cue.entry.event
    if silent == "state.apart" and _is_on_a_matter(clause, hit):
        return Judgement(told=False)
    hedge, strength = _hedge(clause, hit)
    if _is_going_on(clause, hit):
        hedge, strength = hedge or clause.word(hit.first), "PR" if strength == "CT" else strength
    if hit.cue.entry.hedged and strength == "CT":
        hedge, strength = clause.word(hit.last - 1), "PR"
    if _asks(clause, hit):
        return Judgement("Uu", "?", marks)
    sign = "-" if negated else "+"
    value: Certainty = f"{strength}{sign}"  # type: ignore[assignment]
    return Judgement(value, hedge, marks, lasting=not any(clause.is_(n, "single") for n in near))


def _is_conditional(clause: Clause, n: int) -> bool:
    """Tell whether a word opens a condition; what somebody "said he would" do is future."""
    return clause.is_(n, "conditional") and not _is_promised(clause, n)


def _is_promised(clause: Clause, n: int) -> bool:
    """Tell whether "would" is the future of what somebody said: "said they would", "vowed that he would"."""
    said = any(clause.is_(k, "reporting", "promising") for k in range(n - 3, n))
    return clause.word(n) == "would" and said


def _is_excused(clause: Clause, n: int) -> bool:
    """Tell whether a word opens what holds in general: "just because we split we ..."."""
    return clause.word(n) == "because" and clause.word(n - 1) == "just"


def _is_no_claim(clause: Clause, hit: Hit) -> bool:
    """Tell whether the phrase does not tell it: the last there was, what was all but done, praise before a "but"."""
    bare = clause.is_(hit.first - 1, "missed") or _is_owed(clause, hit)
    return bare or _is_the_last(clause, hit) or _is_conceded(clause, hit)


def _is_owed(clause: Clause, hit: Hit) -> bool:
    """Tell whether contact is told as a duty: "I had to meet him" tells of no meeting."""
    owed = clause.word(hit.first - 1) == "to" and clause.word(hit.first - 2) in ("have", "has", "had")
    return owed and hit.cue.entry.event.startswith("consult")


def _is_conceded(clause: Clause, hit: Hit) -> bool:
    """Tell whether praise only leads to what speaks against it: "I have respect for her, but she lied"."""
    if hit.cue.entry.event != "support.praise" or clause.line[hit.first].quotation < 0:
        return False
    behind = next(
        (
            n
            for n in range(hit.last, hit.last + NEAR)
            if clause.is_wall(n, hit.first) or clause.word(n) == ","
        ),
        -1,
    )
    return clause.word(behind) == "," and clause.word(behind + 1) == "but"


def _is_on_a_matter(clause: Clause, hit: Hit) -> bool:
    """Tell whether silence is kept on one matter only: "has not spoken to him about the boat"."""
    for n in range(hit.last, hit.last + NEAR):
        if clause.is_wall(n, hit.first) or clause.word(n) in (",", ".", "!", "?"):
            return False
        if clause.word(n) == "about":
            return True
    return False


def _is_the_last(clause: Clause, hit: Hit) -> bool:
    """Tell whether an act is only named as the last there was: "years since they last spoke"."""
    act = hit.cue.entry.event.startswith("consult") and hit.cue.shape == "verb"
    if act and _introduces(clause, hit):
        return True
    since = clause.word(hit.first - 2) == "since" and bool(clause.people(hit.first - 1))
    return act and (since or clause.word(hit.first - 1) == "last")


def _introduces(clause: Clause, hit: Hit) -> bool:
    """Tell whether it only leads to what somebody says: "Speaking to X, she added ..."."""
    opens = clause.word(hit.first).endswith("ing") and not any(clause.people(n) for n in range(hit.first))
    return opens and any(clause.is_(n, "reporting") for n in range(hit.last, len(clause.line)))


def _is_going_on(clause: Clause, hit: Hit) -> bool:
    """Tell whether a mending is told as under way; "before reconciling", "ended up reconciling" tell it as done."""
    mending = hit.cue.entry.event == "cooperate.reconcile" and clause.word(hit.first).endswith("ing")
    return mending and clause.word(hit.first - 1) not in ("before", "up")


def _marks(clause: Clause, hit: Hit, near: list[int]) -> Iterable[Mark]:
    """The marks that the words near a phrase set."""
    if _is_denied(clause, hit, near):
        yield "negated"
    if not hit.cue.entry.planned and any(_governs(clause, n, hit) for n in near if clause.is_(n, "intent")):
        yield "hypothetical"
    if not hit.cue.entry.planned and _is_future(clause, hit, near):
        yield "future"
    if is_past(clause, hit, near):
        yield "historical"
    around = range(max(0, hit.first - 3), min(len(clause.line), hit.last + 4))
    if hit.cue.entry.lasting or any(clause.is_(n, "habitual") for n in around):
        yield "habitual"


def _is_future(clause: Clause, hit: Hit, near: list[int]) -> bool:
    """Tell whether a phrase is told of the future: "will", "set to", "said he would"."""
    will = (n for n in near if clause.is_(n, "future") and clause.word(n + 1) != "never")
    return (
        any(n >= hit.first - 4 for n in will)
        or any(clause.is_(n, "future_to") and clause.word(n + 1) == "to" for n in near)
        or any(_is_promised(clause, n) for n in near)
    )


def follows(clause: Clause, hit: Hit) -> bool:
    """Tell whether a word of order sets it after what was told before: then, later, eventually."""
    return any(
        clause.is_(n, "order") for n in range(max(0, hit.first - 4), min(len(clause.line), hit.last + 2))
    )


def _governs(clause: Clause, n: int, hit: Hit) -> bool:
    """Tell whether a word of intent at n leads to the phrase: "hopes to reconcile", "chance of a truce"."""
    return clause.word(n + 1) in ("to", "of", "for", "on", "at") or n >= hit.first - 2


def _is_denied(clause: Clause, hit: Hit, near: list[int]) -> bool:
    """Tell whether the phrase is told as untrue; a negator that is part of it denies nothing."""
    if _is_neither(clause, hit):
        return True
    if any(clause.is_(n, "deniers") for n in near if n >= hit.first - 6):
        return True
    literal = frozenset().union(*(e for e in hit.cue.elements if isinstance(e, frozenset)))
    if any(
        clause.is_(n, "negators") and clause.word(n) not in literal
        for n in range(hit.first + 1, _before_other(clause, hit))
    ):
        return True
    close = hit.first - (3 if hit.cue.shape == "bond" else 1)
    return any(
        clause.is_(n, "negators")
        and clause.word(n + 1) != "only"
        and (n >= close or clause.word(n) not in ("no", "without", "none"))
        for n in near
    )


def denied_from(clause: Clause, hit: Hit) -> int:
    """Where the words begin that deny a phrase: "had largely not seen each other"."""
    denying = [n for n in _scope(clause, hit.first, DENIED) if clause.is_(n, "negators")]
    first = min(denying, default=hit.first)
    while first > 0 and not clause.people(first - 1) and _leads_to(clause, first - 1):
        first -= 1
    return first


def _leads_to(clause: Clause, n: int) -> bool:
    """Tell whether a word belongs to the verb behind it: an auxiliary or an adverb."""
    return clause.is_(n, "auxiliaries", "adverbs") or clause.word(n).endswith("ly")


def _is_neither(clause: Clause, hit: Hit) -> bool:
    """Tell whether the subject is a denied choice: "neither X, 31, nor Y has called"."""
    nearest = next(
        (
            n
            for n in range(hit.first - 1, max(-1, hit.first - HEDGED), -1)
            if clause.word(n) in ("neither", "nor")
        ),
        -1,
    )
    return nearest >= 0 and not any(clause.is_wall(n, hit.first) for n in range(nearest, hit.first))


def _before_other(clause: Clause, hit: Hit) -> int:
    """Where the words of a phrase end that can deny it: before the other person, else at its end."""
    return clause.start_of_phrase(hit.other) if hit.other >= 0 else hit.last


def _hedge(clause: Clause, hit: Hit) -> tuple[str, str]:
    """The hedge over a phrase and FactBank's first letters for it."""
    before = list(_scope(clause, hit.first, HEDGED, commas=True))
    after = [
        n for n in range(hit.last, min(len(clause.line), hit.last + 5)) if not clause.is_wall(n, hit.first)
    ]
    for n in before:
        if clause.is_(n, "possible"):
            return clause.word(n), "PS"
    for n in (*before, *(n for n in after if clause.word(n).endswith("ly"))):
        if clause.is_(n, "probable") or _is_said_to_be(clause, n):
            return clause.word(n), "PR"
    return ("according to", "PR") if _is_hearsay(clause, hit) else ("", "CT")


def _is_said_to_be(clause: Clause, n: int) -> bool:
    """Tell whether others are told to say so: "is said to have", "are reported to be"."""
    to = clause.word(n + 1) == "to" and clause.word(n + 2) in ("have", "be")
    return to and clause.word(n) in ("said", "reported")


def _is_hearsay(clause: Clause, hit: Hit) -> bool:
    """Tell whether the sentence takes it from nobody named: "according to reports"."""
    return any(
        clause.word(n) == "according" and any(clause.is_(k, "hearsay") for k in range(n + 2, n + 5))
        for n in range(len(clause.line))
        if clause.same_voice(n, hit.first)
    )


def _asks(clause: Clause, hit: Hit) -> bool:
    """Tell whether the sentence of the phrase ends with a question mark."""
    for n in range(hit.last, len(clause.line)):
        if clause.word(n) in ("?", ".", "!"):
            return clause.word(n) == "?"
        if not clause.same_voice(n, hit.first):
            return False
    return False


def _scope(clause: Clause, first: int, size: int, *, commas: bool = False) -> Iterable[int]:
    """Tokens before a phrase that can govern it, nearest first."""
    for n in range(first - 1, max(-1, first - 1 - size), -1):
        if (
            clause.is_wall(n, first)
            or (clause.word(n) == "," and not commas)
            or clause.word(n) in (".", "!", "?")
        ):
            return
        yield n
        if clause.is_(n, "scope_ends"):
            return
