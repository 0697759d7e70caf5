# ruff: noqa: D212 - the docstrings are articles
"""Words between quotation marks are found by the marks alone."""

import pytest

from index.language.quotations import quoted_spans


def quoted(article, depth=0):
    texts = {paragraph.number: paragraph.text for paragraph in article.paragraphs}
    return [
        texts[span.paragraph][span.start : span.end] for span in quoted_spans(article) if span.depth == depth
    ]


def test_curly_and_straight_double_marks(article):
    """
    2021-03-04 Ada Marlow speaks
    “I never left,” said Marlow. "Nobody asked me to."
    """
    assert quoted(article) == ["I never left,", "Nobody asked me to."]


def test_single_marks_beside_apostrophes(article):
    """
    2021-03-04 Ada Marlow speaks
    'It's the boys' idea, and they're goin' with it,' he said of the '90s rock 'n' roll night at O'Hara's.
    ‘It’s the boys’ idea,’ he said. ‘Not ours’.
    """
    assert quoted(article) == [
        "It's the boys' idea, and they're goin' with it,",
        "It’s the boys’ idea,",
        "Not ours",
    ]


def test_a_possessive_outside_any_quotation_is_no_mark(article):
    """
    2021-03-04 The sisters' feud
    The Marlows' house and the boys' boat are 5'7" and 6'2" wide.
    """
    assert quoted(article) == []


def test_a_quotation_left_open_runs_on_in_the_next_paragraph(article):
    """
    2021-03-04 Ada Marlow speaks
    “We talked,” the insider revealed. “It is hard.
    “Trust is all,” they added.
    """
    first, second, third = quoted_spans(article)
    assert (first.closed, second.closed, second.continues, third.continues) == (True, False, False, True)


def test_a_quotation_goes_on_without_a_new_opening_mark(article):
    """
    2021-03-04 Ada Marlow speaks
    “We talked for hours.
    It is hard,” she said.
    """
    assert quoted(article) == ["We talked for hours.", "It is hard,"]


def test_quotations_inside_quotations(article):
    """
    2021-03-04 Ada Marlow speaks
    'She told me, "Never come back." So I left,' he said.
    “He said ‘no’ twice,” she said.
    'I was like, 'Whoa!'' the rapper said.
    """
    assert quoted(article) == [
        'She told me, "Never come back." So I left,',
        "He said ‘no’ twice,",
        "I was like, 'Whoa!'",
    ]
    assert quoted(article, depth=1) == ["Never come back.", "no", "Whoa!"]


def test_two_single_marks_are_one_double_mark_where_a_word_begins_with_them(article):
    """
    2021-03-04 Ada Marlow speaks
    ''I don't mind,'' she said, ``really''.
    """
    assert quoted(article) == ["I don't mind,", "really"]


def test_a_single_mark_nothing_closes_is_a_quotation_where_it_is_introduced(article):
    """
    2021-03-04 Ada Marlow speaks
    She wrote: 'Ten years ago my life changed.
    It was Marlow 's birthday.
    """
    assert quoted(article) == ["Ten years ago my life changed."]


@pytest.mark.parametrize(
    ("words", "speech"),
    [
        ("She sang 'The Long Road to Harbour' twice", False),
        ("She sang: 'The Long Road to Harbour'", True),
        ("'We walked to Harbour Town,' she said", True),
        ("She called it 'the long road home'", True),
    ],
)
def test_the_title_of_a_work_is_no_speech(article_of, words, speech):
    (span,) = quoted_spans(article_of(words))
    assert span.speech is speech
