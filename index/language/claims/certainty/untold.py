"""What is no claim though its words stand there: what would have been, what was all but done, the last there was."""

from index.language.claims.certainty.marks import is_hindsight, is_promised
from index.language.claims.certainty.public import is_public
from index.language.claims.certainty.scope import NEAR
from index.language.claims.grammar import Clause
from index.language.claims.phrases import Hit


def is_untold(clause: Clause, hit: Hit, near: list[int]) -> bool:
    """Tell whether a phrase tells nothing; `near` are the words before it that govern it."""
    condition = any(_is_conditional(clause, n) or _is_excused(clause, n) for n in near)
    missed = (
        clause.is_(hit.first - 1, "missed")
        or clause.word(hit.first - 3) == "too"
        or _is_owed(clause, hit)
        or _is_forbidden(clause, hit, near)
    )
    return (
        condition
        or missed
        or _is_teased(clause, hit)
        or _is_feigned(clause, hit)
        or _is_the_last(clause, hit)
        or _is_conceded(clause, hit)
        or is_public(clause, hit)
    )


def _is_conditional(clause: Clause, n: int) -> bool:
    """Tell whether a word opens a condition; what somebody "said he would" do is future."""
    return clause.is_(n, "conditional") and not (is_promised(clause, n) or is_hindsight(clause, n))


def _is_excused(clause: Clause, n: int) -> bool:
    """Tell whether a word opens what holds in general: "just because we split we ..."."""
    return clause.word(n) == "because" and clause.word(n - 1) == "just"


def _is_forbidden(clause: Clause, hit: Hit, near: list[int]) -> bool:
    """Tell whether contact is what a court or another keeps them from: nobody of the two chose that."""
    kept = hit.cue.entry.event == "state.apart" or hit.cue.entry.negated == "state.apart"
    return kept and any(clause.is_(n, "forbidding") for n in near)


def _is_teased(clause: Clause, hit: Hit) -> bool:
    """Tell whether hostile words are told as a joke: "playfully mocked him", "mocked him playfully", "he joked: 'I ...'"."""
    hostile = hit.cue.entry.event.startswith(("accuse.", "threaten", "assault", "reject."))
    around = (*range(hit.first - 2, hit.first), *range(hit.last, hit.last + 2))
    return hostile and (any(clause.is_(n, "teasing") for n in around) or _is_joked(clause, hit))


def _is_joked(clause: Clause, hit: Hit) -> bool:
    """Tell whether whoever is quoted is told to joke."""
    quoted = clause.line[hit.first].quotation >= 0 or clause.word(hit.first - 1) == "i"
    return quoted and any(
        clause.is_(n, "joking") for n, token in enumerate(clause.line) if token.quotation < 0
    )


def _is_feigned(clause: Clause, hit: Hit) -> bool:
    """Tell whether it is only played, or kind words are meant otherwise: "pretended to hit him", "sarcastically thanked"."""
    played = clause.word(hit.first - 1) == "to" and clause.is_(hit.first - 2, "feigning")
    kind = hit.cue.entry.event.startswith("support.")
    return played or (kind and any(clause.is_(n, "mocking") for n in (hit.first - 1, hit.last)))


def _is_owed(clause: Clause, hit: Hit) -> bool:
    """Tell whether contact is told as a duty: "I had to meet him" tells of no meeting."""
    owed = clause.word(hit.first - 1) == "to" and clause.word(hit.first - 2) in ("have", "has", "had")
    return owed and hit.cue.entry.event.startswith("consult")


def _is_conceded(clause: Clause, hit: Hit) -> bool:
    """Tell whether kind words only lead to what speaks against them: "I have respect for her, but", "love him but"."""
    kind = hit.cue.entry.event in ("support.praise", "support.affection", "support.defend")
    if not kind or clause.line[hit.first].quotation < 0:
        return False
    ends = (
        n
        for n in range(hit.last, hit.last + NEAR)
        if clause.is_wall(n, hit.first) or clause.word(n) in (",", "but")
    )
    behind = next(ends, -1)
    return "but" in (clause.word(behind), clause.word(behind + 1) if clause.word(behind) == "," else "")


def is_on_a_matter(clause: Clause, hit: Hit) -> bool:
    """Tell whether silence is kept on one matter, or for a while: "has not spoken to him about the boat"."""
    for n in range(hit.last, hit.last + NEAR):
        bracket = clause.word(n) in ("(", ")")
        if (clause.is_wall(n, hit.first) and not bracket) or clause.word(n) in (",", ".", "!", "?"):
            return False
        if clause.word(n) == "about" or (clause.word(n) == "while" and clause.word(n - 1) == "a"):
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
