"""Which words tell of which event: the entries, their phrases as cues, and lists of single words."""

from index.language.claims.lexicon.entries import Cue, Element, Shape
from index.language.claims.lexicon.inflection import is_past_form
from index.language.claims.lexicon.loading import load
from index.language.claims.lexicon.vocabulary import Lexicon

__all__ = ["Cue", "Element", "Lexicon", "Shape", "is_past_form", "load"]
