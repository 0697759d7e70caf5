"""Between whom a phrase tells something, by its shape and the structure of its sentence."""

from index.language.claims.pairing.labels import label_end, label_pairs
from index.language.claims.pairing.pair import Pair
from index.language.claims.pairing.shapes import pairs

__all__ = ["Pair", "label_end", "label_pairs", "pairs"]
