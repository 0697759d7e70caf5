"""Cleaned text keeps what is read and drops what steers a terminal."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.reading import clean


@pytest.mark.parametrize(
    ("raw", "cleaned"),
    [
        ("\x1b[31mred\x1b[0m", "red"),
        ("a\x9b2Jb", "ab"),
        ("\x1b]0;owned\x07title", "title"),
        ("\x1b]8;;http://x\x1b\\link\x1b]8;;\x1b\\", "link"),
        ("\x1b]52;c;never closed, words stay", "52;c;never closed, words stay"),
        ("\x1bPq#0\x1b\\x\x1b(By", "xy"),
        ("a\0b\x07c\x7f", "abc"),
        ("gpj.\u202eeno", "gpj.eno"),
        ("\u2066a\u2069", "a"),
        ("שלום\u200f! क्\u200dष می\u200cخواهم", "שלום\u200f! क्\u200dष می\u200cخواهم"),
        ("re\u00adun\ufeffite", "reunite"),
        ("Beyonce\u0301", "Beyoncé"),
        ("a\u00a0b\tc", "a b c"),
        ("a\r\nb\u2028c\x85d", "a\nb\nc\nd"),
        ("\ud83d", "�"),
        ("[sic] [/x] [@click=app.quit]", "[sic] [/x] [@click=app.quit]"),
    ],
)
def test_what_steers_goes_and_what_is_read_stays(raw, cleaned):
    assert clean(raw) == cleaned


@given(st.text(st.characters(codec=None)))
def test_cleaning_twice_changes_nothing_more_and_leaves_no_control(raw):
    once = clean(raw)
    assert clean(once) == once
    assert not any((ord(c) < 32 and c != "\n") or 127 <= ord(c) < 160 for c in once)
    once.encode()
