"""Who can be a couple, and which couple "they" are.

The one rule: in "X was married to Y, but the pair split" the pair is X and Y, whoever was the pair before.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations, product

from attrs import evolve

from index.language.claims.lexicon import Lexicon
from index.language.claims.line import Line
from index.language.claims.phrases import Hit
from index.language.people import Cast
from index.records import Claim

ROMANTIC = frozenset(("state.couple", "sanction.split", "cooperate.wed", "couple", "spouse", "ex", "two"))
"""Events, and kinds of role, of couples."""

Told = tuple[Hit, list[Claim]]
"""A phrase and the claims that it tells."""


def is_romantic(hit: Hit) -> bool:
    """Tell whether only a couple, or one that was, can be so."""
    entry = hit.cue.entry
    return entry.romance or entry.kind in ROMANTIC or entry.event in ROMANTIC


def of_one_couple(line: Line, told: Sequence[Told]) -> Iterator[Told]:
    """Give a plural of couples to the couple that an earlier phrase of the sentence named."""
    named: Claim | None = None
    plurals = {frozenset(token.people) for token in line}
    for hit, claims in told:
        if not is_romantic(hit) or len(claims) != 1:
            yield hit, claims
            continue
        claim = claims[0]
        pair = frozenset((claim.actor, claim.recipient))
        if pair not in plurals:
            named = claim
        elif named is not None and pair & {named.actor, named.recipient}:
            claim = evolve(claim, actor=named.actor, recipient=named.recipient)
        yield hit, [claim]


def blood(cast: Cast, lexicon: Lexicon) -> Iterator[frozenset[str]]:
    """Pairs of parents and children, and of siblings."""
    for kin in cast.kin:
        words = " ".join(kin.words).lower().replace("-", " ").split()
        if lexicon.words["no_blood"].isdisjoint(words):
            yield frozenset(kin.people)
    for group in cast.groups:
        if group.kind in ("children", "siblings"):
            yield from map(frozenset, combinations(group.members, 2))
        if group.kind == "children":
            yield from (frozenset(pair) for pair in product(group.of, group.members))
