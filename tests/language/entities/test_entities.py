# ruff: noqa: D212 - the docstrings are articles
"""Organisations, places, works and dates are found beside the people."""

from index.language import analyse


def entities(article):
    return [(one.kind, one.name) for one in analyse(article).entities]


def test_each_kind_by_its_signs(article):
    """
    2021-03-04 Ada Marlow in town
    Ada Marlow of Harbour University moved to New York City on 3 May 2019 after her album Salt Road came out.
    The BBC and the University of Southampton praised 'The Long Road to Harbour' in July.
    """
    assert entities(article) == [
        ("organisation", "Harbour University"),
        ("place", "New York City"),
        ("date", "3 May 2019"),
        ("work", "Salt Road"),
        ("organisation", "BBC"),
        ("organisation", "University of Southampton"),
        ("work", "The Long Road to Harbour"),
        ("date", "July"),
    ]


def test_people_and_plain_words_are_no_entities(article):
    """
    2021-03-04 Ada Marlow in town
    Ada Marlow was OK on TV last summer. Then They left.
    """
    assert entities(article) == []
