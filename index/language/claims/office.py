"""Who speaks and acts in office: a judge who scolds whoever stands before them is no part of a quarrel.

The one rule: only the title that stands before a name in the article tells it.
"""

from index.language.claims.lexicon import Lexicon
from index.language.people import Cast
from index.records import Claim

OFFICIAL = ("accuse.", "support.", "assault", "coerce.", "reject.", "sanction.", "threaten.")
"""Events that are acts of office where such a person does them."""


def officers(cast: Cast, lexicon: Lexicon) -> frozenset[str]:
    """Find the people whom the article names with such a title."""
    return frozenset(
        one.people[0]
        for one in cast.references
        if one.form == "name" and one.text.partition(" ")[0].lower() in lexicon.words["officers"]
    )


def is_of_office(claim: Claim, acting: frozenset[str]) -> bool:
    """Tell whether a claim tells what one of those who act in office does."""
    return claim.actor in acting and claim.event.startswith(OFFICIAL)
