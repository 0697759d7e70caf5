"""The language of an article is told by its commonest words."""

import pytest

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
