"""The phrases of the lexicon as they stand in a sentence."""

from index.language.claims.phrases.hit import Hit, begins_span
from index.language.claims.phrases.matching import find_hits

__all__ = ["Hit", "begins_span", "find_hits"]
