"""Who can be a couple, and which couple "they" are.

The one rule: in "X was married to Y, but the pair split" the pair is X and Y, whoever was the pair before.
"""

from collections.abc import Iterator, Sequence

from attrs import evolve

from index.language.claims.kin import Kinships
from index.language.claims.line import Line
from index.language.claims.phrases import Hit
from index.records import Claim

ROMANTIC = frozenset(
    (
        "state.couple",
        "sanction.split",
        "cooperate.wed",
        "cooperate.co-parent",
        "couple",
        "spouse",
        "ex",
        "two",
    )
)
"""Events, and kinds of role, of couples."""

LEFT = 2
"""Words between a split and who is left: "split from his longtime girlfriend"."""

Told = tuple[Hit, list[Claim]]
"""A phrase and the claims that it tells."""


def is_romantic(hit: Hit) -> bool:
    """Tell whether only a couple, or one that was, can be so."""
    entry = hit.cue.entry
    return entry.romance or entry.kind in ROMANTIC or entry.event in ROMANTIC


def of_one_couple(
    line: Line, told: Sequence[Told], kin: Kinships, named: Claim | None = None
) -> Iterator[Told]:
    """Give a plural of couples to the couple that an earlier phrase named, and leave out what kin cannot be.

    `named` is the claim of the couple that the paragraph named last, before this sentence.
    """
    plurals = {frozenset(token.people) for token in line}
    split = _pairs_of(told, "sanction.split")
    for hit, claims in told:
        if not is_romantic(hit) and not _mends(hit, named, split):
            yield hit, claims
            continue
        possible = []
        for claim in claims:
            pair = _pair(claim)
            if named is not None and pair in plurals and (pair in kin or pair & _pair(named)):
                possible.append(evolve(claim, actor=named.actor, recipient=named.recipient))
            elif not is_romantic(hit):
                possible.append(claim)
            elif pair not in kin:
                named = claim if pair not in plurals else named
                possible.append(claim)
        yield hit, possible


def _mends(hit: Hit, named: Claim | None, split: Kinships) -> bool:
    """Tell whether it may tell the end of a split that the same sentence told: "X split from Y but they made up"."""
    return hit.cue.entry.event == "cooperate.reconcile" and named is not None and _pair(named) in split


def with_couple(line: Line, named: Claim | None) -> Line:
    """Let a plural that stands for nobody known stand for the couple that the paragraph named last."""
    if named is None:
        return line
    two = (named.actor, named.recipient)
    return tuple(
        evolve(token, people=two, form="pronoun") if token.word == "they" and not token.people else token
        for token in line
    )


def without_ended(line: Line, told: Sequence[Told]) -> Iterator[Told]:
    """Leave out the couple that the same sentence tells as ended, and the mending that it ended.

    An epithet by a split ("her break-up from her boyfriend Y"), a bond by an epithet ("dating her now ex-boyfriend Y"),
    what came before it ("split two months after reconciling").
    """
    told = [(hit, claims) for hit, claims in told if not _is_undone(line, hit, told)]
    left = [hit.last for hit, _ in told if hit.cue.entry.event == "sanction.split"]
    mended = _pairs_of(told, "cooperate.reconcile")
    split, exes = (
        _pairs_of(told, "sanction.split") - mended,
        _pairs_of(told, "state.apart", "epithet") - mended,
    )
    for hit, claims in told:
        yield (
            hit,
            [
                claim
                for claim in claims
                if claim.event != "state.couple"
                or (
                    _pair(claim) not in (split if claim.frame == "epithet" else exes)
                    and not (_began(line, hit) and _pair(claim) in split)
                    and not any(0 <= hit.first - last <= LEFT for last in left)
                )
            ],
        )


def _began(line: Line, hit: Hit) -> bool:
    """Tell whether it is told how a romance began: "split from Y, whom she began dating in May"."""
    return hit.first > 0 and line[hit.first - 1].word in ("began", "started")


def _is_undone(line: Line, hit: Hit, told: Sequence[Told]) -> bool:
    """Tell whether a mending is told as what went before a split of the same sentence."""
    mending = (
        hit.cue.entry.event == "cooperate.reconcile" and hit.first > 0 and line[hit.first - 1].word == "after"
    )
    return mending and any(
        other.cue.entry.event == "sanction.split" and other.first < hit.first for other, _ in told
    )


def _pairs_of(told: Sequence[Told], event: str, frame: str = "") -> Kinships:
    return frozenset(
        _pair(claim)
        for _, claims in told
        for claim in claims
        if claim.event == event and frame in ("", claim.frame)
    )


def last_couple(told: Sequence[Told], named: Claim | None) -> Claim | None:
    """The claim of the couple told last, else the one before."""
    return next((claims[-1] for hit, claims in reversed(told) if claims and is_romantic(hit)), named)


def _pair(claim: Claim) -> frozenset[str]:
    return frozenset((claim.actor, claim.recipient))
