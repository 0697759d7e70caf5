"""Who has died, and when."""

from datetime import date

import pytest

from index.language.people import find_people
from index.language.words import sentences
from index.records import Article, Paragraph


def deaths(*texts):
    """Who is told dead in these paragraphs: when, and the last day that this leaves open."""
    paragraphs = tuple(Paragraph(number, text) for number, text in enumerate(("A headline", *texts)))
    article = Article("t-000000", "t.txt", "", date(2021, 3, 4), "A headline", "", "", paragraphs, "")
    cast = find_people(article, sentences(article), ())
    return {
        person.name: (trait.value, trait.on)
        for person in cast.people
        for trait in person.traits
        if trait.kind == "death"
    }


@pytest.mark.parametrize(
    "text",
    [
        "Petra Lindqvist sang with the late singer Jonas Brandt.",
        "Petra Lindqvist thanked her late husband Jonas Brandt.",
        "Jonas Brandt, who died of cancer, was a friend of Petra Lindqvist.",
        "Jonas Brandt, 41, has died.",
        "Jonas Brandt tragically passed away.",
        "Petra Lindqvist wept at Jonas Brandt's funeral.",
        "Petra Lindqvist spoke of the sudden death of her brother Jonas Brandt.",
        "Petra Lindqvist is the widow of Jonas Brandt.",
        "Jonas Brandt’s widow Petra Lindqvist sold the house.",
    ],
)
def test_plain_words_tell_a_death(text):
    assert deaths(text) == {"Jonas Brandt": ("", None)}


@pytest.mark.parametrize(
    ("text", "when", "day"),
    [
        ("Jonas Brandt, who died in 2019, sang.", "2019", date(2019, 12, 31)),
        ("Jonas Brandt died aged 87 on May 12, 2018, said Petra Lindqvist.", "2018-05-12", date(2018, 5, 12)),
        (
            "Following the death of Jonas Brandt in May 2020, Petra Lindqvist left.",
            "2020-05",
            date(2020, 5, 31),
        ),
        ("Jonas Brandt died in the fire and, in 2020, Petra Lindqvist sued.", "", None),
    ],
)
def test_a_date_right_behind_is_the_day_of_death(text, when, day):
    assert deaths(text) == {"Jonas Brandt": (when, day)}


@pytest.mark.parametrize(
    "text",
    [
        "Jonas Brandt nearly died, said Petra Lindqvist.",
        "If Jonas Brandt died, said Petra Lindqvist, she would leave.",
        "Petra Lindqvist asked late night host Jonas Brandt.",
        "Jonas Brandt got death threats, and Jonas Brandt's death threats grew.",
        "Petra Lindqvist, the daughter of Jonas Brandt, has died down the road of fame.",
        "Petra Lindqvist spoke of the death of Jonas Brandt's mother.",
        "Jonas Brandt's murder trial began, said Petra Lindqvist.",
        "A friend of Jonas Brandt died, said Petra Lindqvist.",
    ],
)
def test_what_is_feared_joked_or_told_of_others_tells_none(text):
    assert deaths(text) == {}


def test_a_word_that_two_people_share_tells_of_neither():
    assert deaths("Jonas Brandt met Petra Brandt and Hanna Vogel.", "Brandt died in May.") == {}
