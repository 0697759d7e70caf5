"""What a head noun says of its bearer."""

import pytest

from index.language.people.heads import is_head, is_name, kind_of


@pytest.mark.parametrize(
    ("word", "kind", "gender"),
    [
        ("actress", "role", "female"),
        ("duke", "role", "male"),
        ("singer", "role", ""),
        ("mother", "kin", "female"),
        ("couple", "group", ""),
        ("daughters", "group", "female"),
        ("mother-of-two", "parent-of", "female"),
        ("34-year-old", "age", ""),
    ],
)
def test_a_head_tells_kind_and_gender(word, kind, gender):
    assert is_head(word)
    assert kind_of(word) == (kind, gender)


def test_a_capital_makes_a_head_part_of_a_name_unless_it_is_a_title():
    assert is_name("Rapper", "rapper")
    assert not is_name("Duchess", "duchess")
    assert not is_name("singer", "singer")


def test_other_words_are_no_heads():
    assert not is_head("table")


def test_what_is_joined_by_of_is_a_head_only_where_it_tells_a_parent():
    assert is_head("mother-of-two")
    assert not is_head("coming-of-age")
