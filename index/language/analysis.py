"""An article to everything understood of it: people, quotations, claims.

The one rule: each step sees only what the steps before it found.
"""

from index.language.claims import find_claims
from index.language.people import find_people, hear
from index.language.quotations import find_quotations, quoted_spans
from index.language.words import Span, sentences
from index.records import Analysis, Article


def analyse(article: Article) -> Analysis:
    """Understand one article."""
    cut = sentences(article)
    quoted = quoted_spans(article)
    spoken = tuple(Span(one.paragraph, one.start, one.end) for one in quoted if one.speech and not one.depth)
    cast = find_people(article, cut, spoken)
    quotations = find_quotations(article, cut, quoted, cast)
    cast = hear(cast, quotations)
    claims = find_claims(article, cut, cast, quotations)
    return Analysis(article, people=cast.people, quotations=quotations, claims=claims, kin=cast.kin)
