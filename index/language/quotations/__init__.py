"""Words in quotation marks: where they stand, who speaks them and what that voice is worth."""

from index.language.quotations.marks import QuotedSpan, quoted_spans

__all__ = ["QuotedSpan", "quoted_spans"]
