"""Which words of an article stand between quotation marks, from the marks alone.

The one rule: nothing here knows who speaks. A mark is first told from an apostrophe by its neighbours (`mark`), then
paired with a stack (`pairing`), so that quotations inside quotations and quotations that run over paragraphs
(`article`) come out whole.
"""

from index.language.quotations.marks.article import quoted_spans
from index.language.quotations.marks.span import QuotedSpan

__all__ = ["QuotedSpan", "quoted_spans"]
