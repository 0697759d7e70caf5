"""What tells a person: words around a name that only people have."""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "They saw Vaxo Zimtal, chairman of the club.",
        "They saw Vaxo Zimtal, the former Harbour Cup champion.",
        "It is for the daughter of Vaxo Zimtal alone.",
        "They had lunch alongside Vaxo Zimtal there.",
        "They ended the romance with Vaxo Zimtal there.",
        "At the table: Vaxo Zimtal (left) there.",
        "They saw Vaxo Zimtal because of his boat.",
        "They saw Petra Lindqvist, Jonas Brandt and Vaxo Zimtal there.",
        "They heard Vaxo Zimtal, a local municipal leader.",
        "They bought winger Vaxo Zimtal there.",
        "It might be Petra Lindqvist or Vaxo Zimtal there.",
        "It came from Harbour CEO Vaxo Zimtal at noon.",
    ],
)
def test_an_uncommon_name_is_a_persons_where_something_says_so(people_of, text):
    assert "Vaxo Zimtal" in people_of(text)


@pytest.mark.parametrize(
    "text",
    [
        "They saw Vaxo Zimtal there.",
        "They saw Vaxo Zimtal because of its boats.",
        "They bought a Vaxo Zimtal handbag there.",
        "They passed the Vaxo Zimtal camp, and the singer laughed.",
        "They passed Norham, Vaxo Zimtal and Ulvik there.",
    ],
)
def test_an_uncommon_name_of_which_nothing_is_told_is_nobody(people_of, text):
    assert people_of(text) == {}
