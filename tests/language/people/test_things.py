"""What tells a place, a work, a firm, a team or a part from a person."""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "The twin sisters opened a clinic called Skinna Vogel on Monday.",
        "Harlan Rovik have signed a striker. Harlan Rovik are second in the table.",
        "The next films are Sherlock Vogel 3 and Sherlock Vogel 4.",
        "She bought jam at Lindqvist & Brandt for ten crowns.",
        "They sailed to Loch Brandt and saw Loch Vogel.",
        "Her series Kitty Vogel, a spin-off, ended. The spin-off Kitty Vogel had one season.",
        "Jonas Brandt has room. " + "Pupils of Jonas Brandt Primary School sang. " * 5,
        "It is for the Queen's Counsel to say so.",
        "They love When Jonas Met Petra and Good Will Vogel.",
        "Players of West Lindqvist left. West Lindqvist said so.",
        "They met there for an Elmar Vogel handbag.",
        "They bought soap of Petra Cosmetics and jam of Jonas Bakery.",
        "They are members of People of Ardour, and Ardour said so, and Ardour was kind.",
        "She was angry with Tory MPs that day. Tory MPs said so.",
        "They sailed before Storm Ulla to St. Lindqvist with Team Vogel.",
        "Petra Meets Her Brandt is a show of ours.",
        "At noon Oarlock was late. Oarlock has lost a boat. Oarlock said so.",
        "The UK Harbourboard was asked. There Blue Ladders said so. Blue Ladders said no. Blue Ladders was kind.",
        "She has a puppy named Jonas. Jonas was asleep, and Jonas ran. Her cat Petra was ill.",
        "She loves going out with pup pals Jonas and Petra.",
        "Players of Real Lindqvist left. Real Lindqvist said so. Vogel Publishing said so. La Liga accused them.",
        "Channel Nine is sued. Channel Nine has paid. Nine was late.",
    ],
)
def test_what_only_looks_like_a_name_is_nobody(people_of, text):
    assert people_of(text) == {}


@pytest.mark.parametrize(
    "text",
    [
        "The actress, best loved for playing Tiffany Vogel, waved. She joined the soap as Tiffany Vogel at seven.",
        "The star returned as Tiffany Vogel last week.",
        "She took the role of Tiffany Vogel aged seven.",
        "He will play villain Karl Vogel.",
        "Tiffany Vogel (played by a child) waved. They saw Tiffany Vogel, played by a star.",
        "She is set to play Queen Tiffany in the film.",
    ],
)
def test_a_part_that_somebody_plays_is_nobody(people_of, text):
    assert people_of(text) == {}


@pytest.mark.parametrize(
    "text",
    [
        "They met Jonas I. Leander and Petra Lindqvist.",
        "She was played by Petra Lindqvist in the film.",
        "She plays against Petra Lindqvist today.",
        "Ann Lee and Petra Lindqvist have won.",
        "He starred as Petra Lindqvist's father in the film.",
        "He made a jab at Petra Lindqvist. Sorry to Petra Lindqvist.",
    ],
)
def test_people_beside_such_words_stay_people(people_of, text):
    assert "Petra Lindqvist" in people_of(text)


def test_a_word_of_a_part_names_nobody_alone(people_of):
    """Where a role has two names the first of them alone is no other person."""
    assert people_of("She returned as Tiffany Vogel, the wife of Karl Brandt. Singer Tiffany was shot.") == {
        "Karl Brandt": 1
    }


def test_a_single_word_that_a_pronoun_stands_for_is_a_person(people_of):
    assert "Oarlock" in people_of(
        "At noon Oarlock was late because he slept. Oarlock has lost his boat. Oarlock said so."
    )


def test_whom_an_actor_in_brackets_plays_is_nobody(people_of):
    assert people_of("They laugh as Tiffany Vogel (Petra Lindqvist) falls.") == {"Petra Lindqvist": 1}
    assert "Karl Brandt" in people_of("They cheer as Karl Brandt (Northern Harbour) wins.")
