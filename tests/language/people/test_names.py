"""Each test's docstring is its article: the first line the headline, then a paragraph a line."""

import pytest

from index.language.people import find_people
from index.language.words import sentences
from index.records import Article, Paragraph


@pytest.fixture
def cast(request):
    lines = [line.strip() for line in request.function.__doc__.splitlines() if line.strip()]
    paragraphs = tuple(Paragraph(number, line) for number, line in enumerate(lines))
    article = Article("test-000000", "test.txt", "", None, lines[0], "", "", paragraphs, "")
    return find_people(article, sentences(article), ())


def names(cast):
    return {person.name: set(person.aliases) for person in cast.people}


def test_parts_of_a_name_stand_for_the_person_named_in_full(cast):
    """Storm over the harbour
    Petra Lindqvist said on Monday that she had sold the boat.
    Petra laughed. Lindqvist, 41, had bought it in June.
    """
    assert names(cast) == {"Petra Lindqvist": {"Petra", "Lindqvist"}}


def test_sisters_of_one_surname_stay_two(cast):
    """Sisters at odds
    Hanna Vogel and Hanna's sister Marie Anne Vogel met on Friday.
    Hanna left. Marie Anne stayed.
    """
    assert set(names(cast)) == {"Hanna Vogel", "Marie Anne Vogel"}
