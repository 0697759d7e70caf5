"""What an article says one person did, said or felt toward another: cues, arguments, certainty, date and voice."""

from index.language.claims.find import find_claims
from index.language.claims.lexicon import Lexicon, load

__all__ = ["Lexicon", "find_claims", "load"]
