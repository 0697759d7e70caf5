"""Quotations told from the few quoted words that a narrator works into a sentence of their own.

Words such as 'some noticeable changes' belong to the report around them and are no utterance; a clause, a sentence
or a dozen words are one.
"""

import re

from index.language.quotations.marks import QuotedSpan

_LONG_TITLE = 8
_TITLED = re.compile(
    r"\b(?:called|titled|entitled|named|dubbed|nicknamed|book|memoir|song|single|track|hit|film|movie|album|series|show|"
    r"documentary|podcast|episode|sitcom|drama|novel|tour|campaign|challenge|headline)s?,?$"
)
_FEW = 3
_DOZEN = 12
_CLAUSE = re.compile(
    r"(?:[\w’']+\s+){0,2}?(?:I|I['’]\w+|we|we['’]\w+|you|you['’]\w+|he['’]s|she['’]s|they['’]re|(?:it|that|this|there)(?:['’]s|\s+is|\s+was))\b"
)
_PREDICATE = re.compile(
    r"(?:[\w’'-]+\s+){0,2}?(?:is|was|are|were|has|have|had|will|would|could|can|do|does|did|\w+n['’]t|reminds|makes|feels)\b"
)
_PREDICATE_WORDS = 6


def is_said(text: str, span: QuotedSpan) -> bool:
    """Tell whether quoted words are an utterance of their own."""
    words = text[span.start : span.end]
    count = len(words.split())
    before = text[: span.left].rstrip()
    introduced = not before or before[-1] in ":,"
    if count <= _LONG_TITLE and words[:1].isupper() and words[-1] not in "!?" and _TITLED.search(before):
        return False
    if count <= _FEW and not introduced and words[-1] not in ",.!?…":
        return False
    if span.continues or not words[:1].islower() or count >= _DOZEN:
        return True
    if introduced:
        return count > 1 or words[-1:] in ",.!?"
    if _CLAUSE.match(words):
        return True
    return count >= _PREDICATE_WORDS and bool(_PREDICATE.match(words))
