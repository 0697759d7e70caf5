"""A test's docstring can be its article: a line with the day and the headline, then a paragraph a line."""

import inspect
from datetime import date

import pytest

from index.records import Article, Paragraph


@pytest.fixture
def article(request) -> Article:
    """Read the article of the test's docstring: `YYYY-MM-DD Headline`, then the paragraphs."""
    lines = [line for line in inspect.cleandoc(request.function.__doc__).splitlines() if line.strip()]
    day, _, title = lines[0].partition(" ")
    texts = (title, *lines[1:])
    paragraphs = tuple(Paragraph(number, text) for number, text in enumerate(texts))
    return Article("test-000000", "test.txt", "", date.fromisoformat(day), title, "", "", paragraphs, "")


@pytest.fixture
def article_of():
    """Make an article of some paragraphs."""

    def make(*texts: str, published: date | None = date(2021, 3, 4)) -> Article:
        paragraphs = tuple(Paragraph(number, text) for number, text in enumerate(("A headline", *texts)))
        return Article("test-000000", "test.txt", "", published, "A headline", "", "", paragraphs, "")

    return make
