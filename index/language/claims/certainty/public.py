"""What is said of somebody's office, and tells nothing of two people.

The one rule: only what others say or stand for is left out so; a feud, a suit or an act is one in any office.
"""

from index.language.claims.grammar import Clause
from index.language.claims.phrases import Hit

POLITICAL = frozenset(("accuse.criticise", "accuse.allege", "support.praise", "support.defend"))
"""Events that are of public life where the sentence speaks of politics: "blamed him for the government's plan"."""


def is_public(clause: Clause, hit: Hit) -> bool:
    """Tell whether the words behind say that somebody is blamed, backed or praised for an office or a policy."""
    behind = range(hit.last, len(clause.line))
    return hit.cue.entry.event in POLITICAL and any(clause.is_(n, "politics") for n in behind)
