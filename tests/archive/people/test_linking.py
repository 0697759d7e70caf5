"""Who of one article is who of another."""

from datetime import date

import pytest

from index.archive.catalogue.members import Member
from index.archive.naming import folded
from index.archive.people import link
from index.records import Trait


def member(article, name="Mira Holt", *, day="2023-05-01", kin=(), **told):
    on = date.fromisoformat(day)
    traits = tuple(Trait(kind, value, 1, on) for kind, value in told.items())
    return Member(article, on, name, folded(name), (), 1, traits, tuple(kin))


def linked(*members, before=None, highest=0, safe=True):
    found = link(members, before or {}, highest, safe=lambda _: safe)
    return {key: [one.article for one in some] for key, some in found.members.items()}


def test_the_same_full_name_is_one_person():
    assert linked(member("a"), member("b", day="2024-01-01")) == {"mira-holt": ["a", "b"]}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"age": "42"}, {"age": "31"}),
        ({"country": "British"}, {"country": "American"}),
        ({"occupation": "singer"}, {"occupation": "plumber"}),
        ({"kin": [("mother", "Ann Lee")]}, {"kin": [("mother", "Jane Fox")]}),
    ],
    ids=["age", "country", "occupation", "kin"],
)
def test_where_articles_conflict_they_stay_two_and_are_numbered(one, other):
    assert linked(member("a", **one), member("b", day="2023-06-01", **other)) == {
        "mira-holt": ["a"],
        "mira-holt.2": ["b"],
    }


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"age": "42"}, {"age": "44", "day": "2025-04-01"}),
        ({"country": "British"}, {"age": "40"}),
        ({"occupation": "pop singer"}, {"occupation": "actress"}),
        ({"occupation": "singer"}, {"occupation": "lion tamer"}),
        ({"kin": [("mother", "Ann")]}, {"kin": [("mother", "Ann Lee")]}),
        ({"kin": [("mother", "Ann Lee")]}, {"kin": [("mother", "Ann Leigh")]}),
        ({"kin": [("mother", "Ann Lee")], "age": "42"}, {"kin": [("mother", "Jane Fox")], "age": "42"}),
        ({"kin": [("sister", "Ann Lee")]}, {"kin": [("sister", "Jane Fox")]}),
    ],
    ids=[
        "older",
        "untold",
        "one field",
        "unlisted",
        "part of a name",
        "misspelt",
        "of one age",
        "two sisters",
    ],
)
def test_what_does_not_conflict_keeps_them_one(one, other):
    assert len(linked(member("a", **one), member("b", **{"day": "2023-06-01", **other}))) == 1


def test_spellings_of_one_article_are_one_person():
    assert linked(member("a", "Zo\u00eb Holt"), member("a", "Zoe Holt"), member("b", "ZOE HOLT")) == {
        "zoe-holt": ["a", "a", "b"]
    }


def test_two_whom_one_article_tells_apart_never_become_one():
    """Each article knows them by names of their own, and a shared surname links nobody."""
    mother, daughter = member("a", "Lynna Holt"), member("a", "Jamie Lynna Holt")
    assert len(linked(mother, member("b", "Lynna Holt"))) == 1
    assert mother.folded != daughter.folded
    assert linked(member("a", "Zo\u00eb Holt", age="12"), member("a", "Zoe Holt", age="60")) == {
        "zoe-holt": ["a"],
        "zoe-holt.2": ["a"],
    }


def test_a_number_is_never_given_anew():
    known = {"b:Mira Holt": "mira-holt.2"}
    assert linked(member("b", age="31"), before=known, highest=2) == {"mira-holt.2": ["b"]}
    assert linked(member("b", age="31"), member("c", age="70"), before=known, highest=2) == {
        "mira-holt.2": ["b"],
        "mira-holt.3": ["c"],
    }


def test_a_word_that_many_bear_stays_with_its_article():
    assert linked(member("a", "Mira"), member("b", "Mira"), safe=False) == {"a:Mira": ["a"], "b:Mira": ["b"]}


def test_a_stage_name_is_one_person():
    assert linked(member("a", "Zorbella"), member("b", "Zorbella")) == {"zorbella": ["a", "b"]}
