"""An article to everything understood of it: people, quotations, claims.

The one rule: each step sees only what the steps before it found.
"""

from pathlib import Path

from index.language.claims import find_claims, load
from index.language.entities import find_entities, language_of
from index.language.people import find_people, hear
from index.language.quotations import find_quotations, quoted_spans
from index.language.words import Span, sentences
from index.records import Analysis, Article


def analyse(article: Article, lexicons: tuple[Path, ...] = ()) -> Analysis:
    """Understand one article; `lexicons` are files of the user that extend those of claims."""
    cut = sentences(article)
    quoted = quoted_spans(article)
    spoken = tuple(Span(one.paragraph, one.start, one.end) for one in quoted if one.speech and not one.depth)
    cast = find_people(article, cut, spoken)
    language = language_of(article)
    if language != "English":
        return Analysis(article, people=cast.people, note=f"not analysed: {language}")
    quotations = find_quotations(article, cut, quoted, cast)
    cast = hear(cast, quotations)
    claims = find_claims(article, cut, cast, quotations, load(lexicons))
    entities = find_entities(article, quoted, cast)
    return Analysis(article, cast.people, entities, quotations, claims, cast.kin)
