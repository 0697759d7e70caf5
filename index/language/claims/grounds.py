"""What two people are joined by: a plural ("they", "the pair") joins them only where something else does too.

The one rule: whom a plural stands for is a guess, and a guess alone makes no claim.
"""

from collections.abc import Iterator, Sequence

from attrs import frozen

from index.language.claims.couples import ROMANTIC
from index.language.claims.kin import Kinships
from index.language.people.cast import Reference
from index.records import Claim

COUPLES = ROMANTIC | {"state.apart", "cooperate.reconcile", "cooperate.co-parent"}
"""Events that ground what a plural tells of a couple."""

RIFTS = (
    "state.apart",
    "state.feud",
    "sanction.",
    "accuse.",
    "reject.refuse",
    "threaten",
    "coerce",
    "assault",
)
"""Events that open a rift; only behind one of them do weak words of contact count."""

BESIDE = 2
"""Characters between a plural and the names that say who they are: a blank, a comma."""


@frozen
class Found:
    """A claim as it was found, before it is known whether the article bears it out."""

    claim: Claim
    """The claim."""
    weak: bool = False
    """True for weak words of contact, which need a rift."""
    guessed: bool = False
    """True where only a plural joins the two."""
    romantic: bool = False
    """True for what only a couple, or one that was, can be."""


def is_guessed(references: Sequence[Reference], claim: Claim) -> bool:
    """Tell whether only a plural of the sentence stands for the two, or only "they" for one of them."""
    pair = {claim.actor, claim.recipient}
    named = {person for each in references if each.form == "name" for person in each.people}
    both = min((each for each in references if pair == set(each.people)), key=_start, default=None)
    if both:
        before = {person for each in references if each.start < both.start for person in each.people}
        return not _is_apposed(both, references) and (pair != named or not pair <= before)
    theirs = {person for each in references if _is_they(each) for person in each.people}
    others = {person for each in references if not _is_they(each) for person in each.people}
    return not pair.isdisjoint(theirs - others)


def _start(reference: Reference) -> int:
    return reference.start


def _is_apposed(plural: Reference, references: Sequence[Reference]) -> bool:
    """Tell whether the names follow the plural at once: "the sisters X and Y"."""
    return any(each.form == "name" and 0 < each.start - plural.end <= BESIDE for each in references)


def _is_they(reference: Reference) -> bool:
    return reference.form == "pronoun" and len(reference.people) > 1


def grounded(found: Sequence[Found], kin: Kinships, spouses: Kinships) -> Iterator[Claim]:
    """Keep the claims that the rest of the article bears out, in their order.

    To be of one blood joins two people for all but romance, to be told as spouses for all.
    """
    sure = [each.claim for each in found if not each.guessed]
    joined = kin | spouses | {pair_of(claim) for claim in sure}
    couples = spouses | {pair_of(claim) for claim in sure if claim.event in COUPLES}
    borne = [
        each
        for each in found
        if not each.guessed or pair_of(each.claim) in (couples if each.romantic else joined)
    ]
    torn = {
        pair_of(each.claim)
        for each in borne
        if each.claim.event.startswith(RIFTS) and "negated" not in each.claim.marks
    }
    for each in borne:
        if not each.weak or pair_of(each.claim) in torn:
            yield each.claim


def pair_of(claim: Claim) -> frozenset[str]:
    """The two people of a claim, whoever acts."""
    return frozenset((claim.actor, claim.recipient))
