"""Who bears two names."""

import pytest

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
