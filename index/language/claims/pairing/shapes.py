"""Between whom a phrase tells something: one function for each shape of phrase."""

from collections.abc import Callable, Iterator, Mapping

from index.language.claims.grammar import Clause
from index.language.claims.lexicon import Shape
from index.language.claims.pairing.bonds import by_bond
from index.language.claims.pairing.families import care, family
from index.language.claims.pairing.pair import Pair
from index.language.claims.pairing.roles import role
from index.language.claims.pairing.verbs import by_verb
from index.language.claims.phrases import Hit
from index.language.people import Cast

SHAPES: Mapping[Shape, Callable[[Clause, Hit, Cast], Iterator[Pair]]] = {
    "verb": by_verb,
    "bond": by_bond,
    "role": lambda clause, hit, _: role(clause, hit),
    "family": family,
    "care": care,
    "idiom": lambda *_: iter(()),
}


def pairs(clause: Clause, hit: Hit, cast: Cast) -> Iterator[Pair]:
    """Find between whom a phrase tells something."""
    seen = set()
    for pair in SHAPES[hit.cue.shape](clause, hit, cast):
        key = (pair.actor, pair.recipient, pair.event)
        if pair.actor != pair.recipient and pair.event and key not in seen:
            seen.add(key)
            yield pair
