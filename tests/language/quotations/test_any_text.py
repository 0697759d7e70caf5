"""Whatever a text holds, its quotations are found without failing and lie where they say."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from index.language.entities import find_entities
from index.language.people import find_people
from index.language.quotations import find_quotations, quoted_spans
from index.language.words import Span, sentences
from index.records import Article, Paragraph

PIECES = ["'", '"', "“", "”", "‘", "’", "''", "said", "Ada Marlow", "she", "they", "told", "'s", ",", ".", ":", "?", "the",
          "a source", "according to", "wrote", "adding", "with", "and", "who", "1999", "May", "\n", "(", ")", "—", "read"]  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=40), st.sampled_from(["", " "]))
def test_quotations_lie_where_they_say(pieces, blank):
    texts = blank.join(pieces).split("\n")
    paragraphs = tuple(Paragraph(number, text) for number, text in enumerate(("A headline", *texts)))
    article = Article("a-000000", "a.txt", "", date(2021, 3, 4), "A headline", "", "", paragraphs, "")
    cut, quoted = sentences(article), quoted_spans(article)
    cast = find_people(article, cut, tuple(Span(one.paragraph, one.start, one.end) for one in quoted))
    found = [*find_quotations(article, cut, quoted, cast), *find_entities(article, quoted, cast)]
    assert all(0 <= one.start <= one.end <= len(paragraphs[one.paragraph].text) for one in found)
    for one in find_quotations(article, cut, quoted, cast):
        assert paragraphs[one.paragraph].text[one.start : one.end] == one.text
