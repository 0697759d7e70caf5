"""Whom pronouns of the third person stand for."""

ANN, BEN = "Petra Lindqvist", "Jonas Brandt"


def test_he_and_she_are_the_one_of_their_gender_most_in_mind(meant):
    """Boat
    Petra Lindqvist told Jonas Brandt that she had sold his boat.
    """
    assert meant(1) == [("she", (ANN,)), ("his", (BEN,))]


def test_himself_is_the_one_who_acts(meant):
    """Boat
    Jonas Brandt told Karl Vogel about himself.
    """
    assert meant(1) == [("himself", (BEN,))]


def test_the_object_of_a_verb_is_not_its_subject(meant):
    """Boat
    Karl Vogel came first. Jonas Brandt saw him.
    """
    assert meant(1) == [("him", ("Karl Vogel",))]


def test_a_pronoun_after_an_unknown_subject_stays_open(meant):
    """Boat
    Petra Lindqvist sang for the crew. Her teacher said she was ill.
    """
    assert meant(1) == [("Her", (ANN,))]


def test_they_are_the_two_of_the_sentence_or_those_just_before(meant):
    """Boat
    Petra Lindqvist has not been seen with Jonas Brandt since they sank.
    They swam ashore.
    """
    assert meant(1) == [("they", (ANN, BEN))]
    assert meant(2) == [("They", (ANN, BEN))]


def test_a_list_is_taken_together_as_a_whole(meant):
    """Boat
    Petra Lindqvist, Jonas Brandt and Karl Vogel sank. They swam ashore.
    """
    assert meant(1) == [("They", (ANN, BEN, "Karl Vogel"))]


def test_they_stay_open_where_a_crowd_or_things_come_between(meant):
    """Boat
    Petra Lindqvist and Jonas Brandt sank. The neighbours said they were drunk.
    Petra Lindqvist and Jonas Brandt wrote these songs because they sell.
    """
    assert [people for words, people in meant(1) if words == "they"] == []
    assert meant(2) == []


def test_them_in_a_quotation_is_nobody_of_the_narration(meant):
    """Boat
    Petra Lindqvist met Jonas Brandt. 'I poured my heart into them,' said Karl Vogel.
    """
    assert [people for words, people in meant(1) if words == "them"] == []


def test_who_says_the_words_is_nobody_whom_they_name(meant):
    """Boat
    Karl Vogel met Jonas Brandt on Monday. Jonas Brandt laughed.
    'Jonas Brandt can swim,' he said.
    """
    assert meant(2)[0] == ("he", ("Karl Vogel",))


def test_the_object_of_a_clause_of_its_own_may_be_the_subject_before(meant):
    """Boat
    Petra Lindqvist was joined by a friend who swam up beside her.
    """
    assert meant(1) == [("her", ("Petra Lindqvist",))]


def test_they_in_a_quotation_are_not_the_one_who_speaks(meant):
    """Boat
    Petra Lindqvist met Jonas Brandt. Petra Lindqvist said: 'They sank it.'
    """
    assert [people for words, people in meant(1) if words == "They"] == []


def test_them_are_not_the_one_who_acts_on_them(meant):
    """Boat
    Petra Lindqvist and Jonas Brandt sailed.
    Jonas Brandt saw them.
    He left.
    """
    assert meant(2) == []
    assert meant(3)[0] == ("He", (BEN,))


def test_whom_she_met_is_not_she(meant):
    """Boat
    Petra Lindqvist sang. Her daughter Ida Brandt, 20, whom she admires, sang as well.
    """
    assert ("she", (ANN,)) in meant(1)


def test_her_split_and_her_first_boat_are_those_of_who_acts(meant):
    """Boat
    Petra Lindqvist sold her first boat after her split from Jonas Brandt.
    """
    assert [people for word, people in meant(1) if word == "her"] == [(ANN,), (ANN,)]


def test_her_husband_is_the_mothers_and_not_the_babys(meant):
    """Home
    Petra Lindqvist and Jonas Brandt welcomed daughter Wren.
    Petra Lindqvist laughed. Wren slept.
    Her doting husband helped.
    Karl Vogel has a daughter, Hanna.
    Hanna sang. Her boyfriend waved.
    """
    assert meant(3, "pronoun") == [("Her", (ANN,))]
    assert meant(5, "pronoun") == [("Her", ("Hanna",))]


def test_in_a_caption_she_is_whom_the_article_is_about(meant):
    """Petra Lindqvist sings
    Petra Lindqvist sang. Petra Lindqvist danced. Petra Lindqvist left.
    Hanna Vogel waved, and Hanna Vogel laughed.
    On the beach: She shared a picture.
    """
    assert meant(3) == [("She", (ANN,))]


def test_behind_a_name_that_the_article_does_not_know_he_stays_open(meant):
    """Boat
    Jonas Brandt sang.
    Zorf Rose sells his boat.
    """
    assert meant(2) == []
