# ruff: noqa: D212 - the docstrings are articles
"""The language of an article is told by its commonest words."""

import pytest

from index.language import analyse
from index.language.entities import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("She said that the two of them had met in the harbour and were friends", "English"),
        ("Elle a dit que les deux amies sont dans le port et que cette histoire est pour elle", "French"),
        ("Sie sagte, dass die beiden sich nicht mit dem Boot und der Stadt auf eine Reise", "German"),
        ("Ella dijo que los amigos de la ciudad y el puerto se han visto por una vez más", "Spanish"),
        ("Ada Marlow", "English"),
        ("Le Bar", "English"),
    ],
)
def test_the_language_is_told_by_common_words(article_of, text, language):
    assert language_of(article_of(text)) == language


def test_an_article_in_another_language_is_read_for_its_people_alone(article):
    """
    2021-03-04 Ada Marlow et Greta Holm
    «Elle est dans le port avec des amies», a dit Ada Marlow, et les deux sont une histoire pour elle.
    """
    analysis = analyse(article)
    assert analysis.note == "not analysed: French"
    assert "Ada Marlow" in [person.name for person in analysis.people]
    assert not analysis.quotations + analysis.claims
