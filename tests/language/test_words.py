"""Sentences as news writes them."""

import pytest

from index.language.words import split
from index.records import Paragraph


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr. Holt met Dr. Vane at 5 p.m. on Oct. 25. They left.",
            ["Mr. Holt met Dr. Vane at 5 p.m. on Oct. 25.", "They left."],
        ),
        ("J. K. Marlow wrote it. It sold.", ["J. K. Marlow wrote it.", "It sold."]),
        ("He waited... Then she came.", ["He waited...", "Then she came."]),
        (
            "“Trust is all. Mara has none. Why?” she said. He left.",
            ["“Trust is all.", "Mara has none.", "Why?” she said.", "He left."],
        ),
        ("“They met,” he said. “For Mara it is hard.", ["“They met,” he said.", "“For Mara it is hard."]),
        ("'I know. You don't.' he said.", ["'I know.", "You don't.' he said."]),
        ('"Nobody does," said Ms. Holm. He left.', ['"Nobody does," said Ms. Holm.', "He left."]),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text, expected):
    paragraph = Paragraph(1, text)
    found = list(split(paragraph))
    assert [sentence.text for sentence in found] == expected
    assert all(text[s.start : s.end] == s.text for s in found)


def test_tokens_carry_their_place_in_the_paragraph():
    text = "So it was. Mara O'Neill-Voss didn’t say."
    last = list(split(Paragraph(1, text)))[-1]
    assert [token.text for token in last.tokens()] == ["Mara", "O'Neill-Voss", "didn’t", "say"]
    assert all(text[token.start : token.end] == token.text for token in last.tokens())
