"""Words in quotation marks: where they stand, who speaks them and what that voice is worth."""

from index.language.quotations.marks import QuotedSpan, quoted_spans
from index.language.quotations.speakers import find_quotations
from index.language.quotations.utterances import utterances
from index.language.quotations.voices import NARRATOR, as_told_of, voice_of

__all__ = [
    "NARRATOR",
    "QuotedSpan",
    "as_told_of",
    "find_quotations",
    "quoted_spans",
    "utterances",
    "voice_of",
]
