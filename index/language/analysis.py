"""An article to everything understood of it: people, quotations, claims.

The one rule: each step sees only what the steps before it found.
"""

from pathlib import Path

from attrs import evolve

from index.language.claims import find_claims, load
from index.language.entities import find_entities, language_of
from index.language.people import find_people, hear
from index.language.quotations import find_quotations, quoted_spans
from index.language.words import Span, sentences
from index.records import Analysis, Article
from index.records.articles import LONGEST


def analyse(article: Article, lexicons: tuple[Path, ...] = ()) -> Analysis:
    """Understand one article; `lexicons` are files of the user that extend those of claims.

    A paragraph that is only searched is read as an empty one, and the note says so.
    """
    overlong = [paragraph.number for paragraph in article.paragraphs if paragraph.is_only_searched]
    if not overlong:
        return _analyse(article, lexicons)
    kept = (evolve(one, text="") if one.is_only_searched else one for one in article.paragraphs)
    analysis = _analyse(evolve(article, paragraphs=tuple(kept)), lexicons)
    places = ", ".join(f"p{number}" for number in overlong)
    note = f"not analysed: {places}, of more than {LONGEST:,} characters"
    return evolve(analysis, article=article, note=analysis.note or note)


def _analyse(article: Article, lexicons: tuple[Path, ...]) -> Analysis:
    cut = sentences(article)
    quoted = quoted_spans(article)
    spoken = tuple(Span(one.paragraph, one.start, one.end) for one in quoted if one.speech and not one.depth)
    cast = find_people(article, cut, spoken)
    language = language_of(article)
    if language != "English":
        return Analysis(article, people=cast.people, note=f"not analysed: {language}")
    quotations = find_quotations(article, cut, quoted, cast)
    cast = hear(cast, quotations, article)
    claims = find_claims(article, cut, cast, quotations, load(lexicons))
    entities = find_entities(article, quoted, cast)
    return Analysis(article, cast.people, entities, quotations, claims, cast.kin)
