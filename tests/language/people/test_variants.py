"""Which names are ways to write the name of one person."""

import pytest

from index.language.people.variants import is_one_name


@pytest.mark.parametrize(
    ("full", "part"),
    [
        ("petra de lindqvist", "de lindqvist"),
        ("anna petra lindqvist", "petra lindqvist"),
        ("petra lindqvist", "petra lindqvits"),
        ("petra lindqvist", "petra lindquvist"),
        ("petra lindqvist", "petra lindqwist"),
        ("jessica brandt", "jess brandt"),
        ("petrane brandt", "petranne brandt"),
        ("petra anna lindqvist", "petra lindqvist"),
    ],
)
def test_a_name_cut_shortened_or_misspelt_is_one(full, part):
    assert is_one_name(tuple(full.split()), tuple(part.split()), (3, 1))


@pytest.mark.parametrize(
    ("full", "part"),
    [
        ("julia brandt", "julie brandt"),
        ("daniel brandt", "daniela brandt"),
        ("petra lee", "petra leo"),
        ("hanna vogel", "petra vogel"),
        ("jonas brandt", "petra lindqvist"),
    ],
)
def test_two_names_in_use_are_two(full, part):
    assert not is_one_name(tuple(full.split()), tuple(part.split()), (3, 1))


def test_a_spelling_in_use_as_often_is_another_name():
    assert not is_one_name(("petra", "lindqvist"), ("petra", "lindqwist"), (1, 1))


def test_a_name_that_mostly_stands_without_junior_is_the_fathers():
    son, father = ("jonas", "brandt", "jr"), ("jonas", "brandt")
    assert is_one_name(son, father, (2, 2))
    assert not is_one_name(son, father, (1, 9))
