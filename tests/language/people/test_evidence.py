"""What speaks for and against a name, counted over an article."""

import pytest

from index.language.people.candidates import runs
from index.language.people.evidence import weigh
from index.records import Paragraph


def evidence(text, name):
    return weigh({1: text}, list(runs(Paragraph(1, text))))[tuple(name.split())]


def test_words_that_call_a_person_speak_for_one():
    of = evidence("They met actress Petra Lindqvist, 41, and her son Max Brandt, nine.", "Petra Lindqvist")
    assert (of.called, of.aged) == (1, 1)
    assert evidence("She came with her son Max Brandt, nine.", "Max Brandt").kin == 1


def test_a_list_passes_on_what_its_first_name_is_called():
    assert evidence("They met singers Petra Lindqvist and Hanna Vogel.", "Hanna Vogel").called == 1


def test_a_list_goes_on_behind_words_that_lead_up_to_a_name():
    of = evidence("They met Petra Lindqvist, club star Hanna Vogel and others.", "Hanna Vogel")
    assert of.listed == {("Petra", "Lindqvist")}


def test_verbs_of_saying_and_doing_count():
    of = evidence("There Petra Lindqvist said so. There Petra Lindqvist was.", "Petra Lindqvist")
    assert (of.says, of.places) == (1, 2)
    assert of.acts >= 1


def test_words_for_things_speak_against_one():
    assert evidence("They saw the film Petra Lindqvist there.", "Petra Lindqvist").against == 2
    assert evidence("They came from Petra Lindqvist there.", "Petra Lindqvist").against == 1


def test_a_part_that_is_played_now_and_then_may_be_a_real_person():
    assert evidence("She starred as Petra Lindqvist.", "Petra Lindqvist").is_role
    assert not evidence("She starred as Petra Lindqvist. He met Petra Lindqvist.", "Petra Lindqvist").is_role


def test_a_word_that_says_of_what_the_next_one_is_has_no_kin():
    assert evidence("She came with her boyfriend, ZORF driver Jonas Brandt.", "ZORF").kin == 0
    assert evidence("She came with her boyfriend Jonas.", "Jonas").kin == 1


@pytest.mark.parametrize("name", ["Grace Corporation", "Grace Universe"])
def test_a_corporation_is_nobody(people_of, name):
    assert people_of(f"{name} told them that she, {name}, said so. {name} said she was ill.") == {}
