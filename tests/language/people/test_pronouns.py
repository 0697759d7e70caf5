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


def test_what_somebody_else_does_may_be_done_to_the_subject(meant):
    """Boat
    Hanna Vogel rang. Petra Lindqvist went to the police with a video of Jonas Brandt yelling at her.
    """
    assert meant(1) == [("her", (ANN,))]


def test_an_opening_plural_is_of_no_pair_of_which_the_sentence_does_not_tell(meant):
    """Boat
    Petra Lindqvist and Jonas Brandt sank. Despite their quarrel, Karl Vogel sailed on.
    Petra Lindqvist and Jonas Brandt sank. After their quarrel, Petra Lindqvist sailed on.
    """
    assert meant(1) == []
    assert meant(2) == [("their", (ANN, BEN))]


def test_a_possessor_of_this_sentence_is_nearer_than_an_actor_of_the_last(meant):
    """Boat
    Hanna Vogel came. Hanna Vogel sang on the deck.
    The show featured Petra Lindqvist's boat, which she sold.
    """
    assert meant(2) == [("she", (ANN,))]


def test_where_two_are_joined_behind_a_preposition_neither_acts(meant):
    """Boat
    Jonas Brandt was linked to Petra Lindqvist and Hanna Vogel before he was seen with Petra, just after her trip.
    """
    assert meant(1) == [("he", (BEN,)), ("her", (ANN,))]


def test_an_unknown_actor_of_the_last_sentence_may_be_meant(meant):
    """Boat
    Karl Vogel sang.
    Petra Lindqvist came home. Petra waved.
    Her brother had left the boat. Petra Lindqvist said that he was tired.
    """
    assert [words for words, _ in meant(3)] == ["Her"]


def test_whom_kin_stand_for_in_a_quotation_is_spoken_of(meant):
    """Boat
    Karl Vogel is the father of Jonas Brandt. Otto Brandt is his brother.
    Jonas Brandt said: 'I miss Otto.'
    Otto Brandt sang. Otto Brandt waved.
    Jonas Brandt said: 'When my father calls, I ring him and ask how he is.'
    """
    assert [people for words, people in meant(4) if words in ("him", "he")] == [("Karl Vogel",)] * 2


def test_who_is_told_of_behind_a_word_of_saying_acts(meant):
    """Boat
    Jonas Brandt cheered, saying Hanna Vogel would win the race with Petra Lindqvist. She sails on Friday.
    """
    assert meant(1) == [("She", ("Hanna Vogel",))]


def test_of_two_equals_the_one_told_of_first_is_meant(meant):
    """Boat
    Karl Vogel came with Hanna Vogel and Petra Lindqvist. She sang.
    """
    assert meant(1) == [("She", ("Hanna Vogel",))]
