"""An article to everything understood of it: people, quotations, claims.

The one rule: each step sees only what the steps before it found.
"""

from index.language.people import find_people, hear
from index.language.words import sentences
from index.records import Analysis, Article


def analyse(article: Article) -> Analysis:
    """Understand one article."""
    cut = sentences(article)
    cast = hear(find_people(article, cut, ()), ())
    return Analysis(article, people=cast.people, kin=cast.kin)
