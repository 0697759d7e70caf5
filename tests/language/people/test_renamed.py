"""Who bears two names."""

import pytest

from index.records import Article, Paragraph

BOTH = [
    "Ziggy Flint, whose real name is Karl Brandt, sang. Later Brandt went home.",
    "Ziggy Flint (born Karl Brandt) sang. Later Brandt went home.",
    "Ziggy Flint, 32, real name Karl Brandt, sang. Later Brandt went home.",
    "Ziggy Flint, better known as Karl Brandt, sang. Later Brandt went home.",
]


@pytest.mark.parametrize("text", BOTH)
def test_a_real_name_told_beside_a_stage_name_is_the_same_person(people_of, text):
    """A parenthesis, an apposition or a relative clause says so."""
    assert people_of(text) == {"Ziggy Flint": 3}


def test_two_who_only_stand_side_by_side_stay_two(people_of):
    """A birth told of another, or a name between others, joins nobody."""
    assert people_of("Ziggy Flint married Karl Brandt, who was born in Lund.") == {
        "Ziggy Flint": 1,
        "Karl Brandt": 1,
    }


def test_one_name_with_and_without_its_accent_is_one_person(people_of):
    """Headlines and captions drop accents."""
    assert people_of("Chloé Lindqvist sang. Chloe waved, said Chloe Lindqvist.") == {"Chloé Lindqvist": 3}


@pytest.fixture
def people_of(read):
    """Everybody in a text of one paragraph, with how often they are named."""

    def of(text: str) -> dict[str, int]:
        paragraphs = (Paragraph(0, "Boat"), Paragraph(1, text))
        cast = read(Article("test-000000", "test.txt", "", None, "Boat", "", "", paragraphs, ""))
        return {one.name: sum(m.form == "name" for m in one.mentions) for one in cast.people}

    return of
