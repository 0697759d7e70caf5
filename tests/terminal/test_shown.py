"""Nothing that is written steers the terminal, and every character keeps its place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.terminal import Span, marked, shown, width_of, wrap


@pytest.mark.parametrize(
    ("raw", "seen"),
    [
        ("\x1b[2J", "␛[2J"),
        ("a\nb\tc", "a␊b␉c"),
        ("\x9b2J\u202e\ud800\x7f", "�2J���"),
        ("Zoë “quoted” שלום\u200f", "Zoë “quoted” שלום\u200f"),
    ],
)
def test_controls_become_pictures(raw, seen):
    assert shown(raw) == seen


@given(st.text(st.characters(codec=None)))
def test_every_character_stays_one_character_that_can_be_written(raw):
    seen = shown(raw)
    assert len(seen) == len(raw)
    assert not any(ord(c) < 32 or 127 <= ord(c) < 160 for c in seen)
    seen.encode()


@given(
    st.lists(st.builds(Span, st.text("ab ç漢", max_size=30), st.sampled_from(["plain", "hit"]))),
    st.integers(8, 40),
)
def test_wrapping_keeps_every_word_and_the_width(spans, width):
    lines = wrap(spans, width, indent="  ")
    text = ["".join(span.text for span in line) for line in lines]
    whole = "".join(span.text for span in spans)
    assert "".join("".join(text).split()) == "".join(whole.split())
    for line in text:
        assert width_of(line.rstrip()) <= width or len(line.split()) == 1


def test_marks_cut_a_text_where_they_stand():
    assert marked("they spoke again", [(5, 10)]) == [Span("they "), Span("spoke", "hit"), Span(" again")]
