"""Each test's docstring is its article: the first line the headline, then a paragraph a line."""

from datetime import date

import pytest

from index.language.people import Cast, find_people, hear
from index.language.quotations import find_quotations, quoted_spans
from index.language.words import Span, sentences
from index.records import Article, Paragraph


@pytest.fixture
def article(request):
    """The article of the docstring, published on 4 March 2021."""
    lines = [line.strip() for line in request.function.__doc__.splitlines() if line.strip()]
    paragraphs = tuple(Paragraph(number, line) for number, line in enumerate(lines))
    return Article("test-000000", "test.txt", "", date(2021, 3, 4), lines[0], "", "", paragraphs, "")


@pytest.fixture
def read():
    """Read an article for its cast."""

    def cast_of(article: Article) -> Cast:
        cut, quoted = sentences(article), quoted_spans(article)
        spoken = tuple(
            Span(one.paragraph, one.start, one.end) for one in quoted if one.speech and not one.depth
        )
        cast = find_people(article, cut, spoken)
        return hear(cast, find_quotations(article, cut, quoted, cast), article)

    return cast_of


@pytest.fixture
def cast(article, read):
    """Everybody in it."""
    return read(article)


@pytest.fixture
def meant(cast):
    """Whom each span of one paragraph stands for: its words and the people, in the order of the text."""

    def of(paragraph: int, *forms: str) -> list[tuple[str, tuple[str, ...]]]:
        wanted = forms or ("description", "pronoun")
        return [(r.text, r.people) for r in cast.of_paragraph(paragraph) if r.form in wanted]

    return of


@pytest.fixture
def people_of(read):
    """Everybody in a text of one paragraph, with how often they are named."""

    def of(text: str) -> dict[str, int]:
        paragraphs = (Paragraph(0, "Boat"), Paragraph(1, text))
        cast = read(Article("test-000000", "test.txt", "", None, "Boat", "", "", paragraphs, ""))
        return {one.name: sum(m.form == "name" for m in one.mentions) for one in cast.people}

    return of
