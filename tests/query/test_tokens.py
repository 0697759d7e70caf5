"""Words are folded alike in index, query and highlighter."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.query.tokens import forms, tokens, words


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Britney\u2019s mother's", ["britney", "mother"]),
        ("Beyonc\u00e9 Beyonce\u0301 BEYONC\u00c9", ["beyonce"] * 3),
        ("don\u2019t o'clock", ["don't", "o'clock"]),
        ("'Hello,' she said \u2018so\u2019", ["hello", "she", "said", "so"]),
        ("\uff21\uff22 Stra\u00dfe", ["ab", "strasse"]),
        ("Jean-Luc U.S. 1.5 a_b", ["jean", "luc", "u", "s", "1", "5", "a", "b"]),
        ("not are on the a", ["not", "are", "on", "the", "a"]),
        ("\u2014 & ...", []),
    ],
)
def test_words_are_folded(text, folded):
    assert words(text) == folded


def test_a_token_knows_its_place_without_the_possessive():
    text = "So Beyonc\u00e9\u2019s mother"
    assert [text[t.start : t.end] for t in tokens(text)] == ["So", "Beyonc\u00e9", "mother"]


@given(st.text(max_size=60))
def test_words_forms_and_tokens_agree(text):
    assert [token.text for token in tokens(text)] == words(text)
    assert len(forms(text)) == len(words(text))
    assert all(word and not any(c.isspace() for c in word) for word in words(text))
    assert [words(word) for word in words(text) if word.isascii()] == [
        [word] for word in words(text) if word.isascii()
    ]
