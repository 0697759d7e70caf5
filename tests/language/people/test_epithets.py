"""Whom an epithet stands for where several may be meant."""

ANN, HANNA, BEN = "Petra Lindqvist", "Hanna Vogel", "Jonas Brandt"


def test_an_age_told_right_behind_an_epithet_chooses(meant):
    """Home
    Petra Lindqvist, 41, met Hanna Vogel, 32, twice.
    The star, 32, laughed.
    """
    assert meant(2) == [("The star", (HANNA,))]


def test_an_age_that_an_epithet_told_of_one_excludes_her_from_another(meant):
    """Home
    Petra Lindqvist sang. The 26-year-old waved.
    Petra Lindqvist met Hanna Vogel. The 31-year-old laughed.
    """
    assert meant(2) == [("The 31-year-old", (HANNA,))]


def test_a_child_without_a_name_is_none_of_the_others(meant):
    """Home
    Petra Lindqvist sang. The five-year-old laughed. The 5-year-old waved.
    """
    assert [words for words, _ in meant(1)] == []


def test_what_an_epithet_owns_tells_its_gender(meant):
    """Home
    Petra Lindqvist and her husband Jonas Brandt came home.
    The comedian, 34, and his other half are parents.
    """
    assert meant(2)[0] == ("The comedian", (BEN,))


def test_a_calling_between_the_name_and_an_age_or_kin_word_is_known(meant):
    """Home
    Petra Lindqvist came with her 30-year-old rapper boyfriend Jonas Brandt.
    Karl Vogel cheered Karl Vogel. The rapper waved.
    """
    assert ("The rapper", (BEN,)) in meant(2)


def test_another_word_of_the_same_work_is_the_one_who_does_it(meant):
    """Home
    Pop star Petra Lindqvist met Hanna Vogel. Hanna Vogel laughed.
    The singer waved.
    """
    assert meant(2) == [("The singer", (ANN,))]


def test_one_of_another_work_is_rather_not_meant(meant):
    """Home
    Singer Petra Lindqvist sang. Singer Petra Lindqvist met Hanna Vogel.
    Then the actress laughed.
    """
    assert meant(2) == [("the actress", (HANNA,))]


def test_a_matriarch_is_a_parent(meant):
    """Home
    Petra Lindqvist came with her mother Hanna Vogel. Petra Lindqvist sang. Petra Lindqvist had seen the matriarch.
    """
    assert meant(1)[-1] == ("the matriarch", (HANNA,))


def test_a_title_of_a_place_is_only_the_one_whom_the_article_is_about(meant):
    """Home
    The Duchess of Ashford waved. Petra Lindqvist sang.
    Hanna Vogel was inspired by the mayor of Ashford.
    """
    assert ("the mayor", (ANN,)) not in meant(2)


def test_where_two_act_and_nothing_tells_them_apart_an_epithet_stays_open(meant):
    """Home
    Petra Lindqvist and Hanna Vogel parted when the celebrated star left.
    """
    assert meant(1) == []


def test_somebody_long_forgotten_is_not_meant_in_place_of_the_one_who_acts(meant):
    """Home
    Hanna Vogel sang. Jonas Brandt came. Jonas Brandt slept. Jonas Brandt left. Jonas Brandt drove. Jonas Brandt ate.
    Petra Lindqvist called the star mad.
    """
    assert [people for words, people in meant(2) if words == "the star"] != [(HANNA,)]


def test_an_age_does_not_outweigh_a_gender(meant):
    """Home
    Petra Lindqvist came with Jonas Brandt, 37.
    The 37-year-old showed her boat.
    """
    assert meant(2)[0] == ("The 37-year-old", (ANN,))


def test_work_calls_no_child(meant):
    """Home
    Petra Lindqvist welcomed daughter Wren with Jonas Brandt.
    Petra Lindqvist sang, and Petra Lindqvist danced. Wren laughed.
    The singer waved.
    """
    assert meant(3) == [("The singer", (ANN,))]


def test_where_a_child_is_nearest_work_calls_nobody_but_the_main_person(meant):
    """Home
    Hanna Vogel waved. Hanna Vogel sang. Hanna Vogel left. Hanna Vogel came home.
    Petra Lindqvist has a daughter, Wren.
    Petra Lindqvist came. Wren laughed.
    Wren sang. The actress waved.
    """
    assert meant(4) == [("The actress", (HANNA,))]


def test_behind_a_clause_of_one_person_it_stands_for_her(meant):
    """Home
    Hanna Vogel sang with Petra Lindqvist.
    When Petra is not at work, the star loves to swim.
    """
    assert meant(2) == [("the star", (ANN,))]


def test_the_beauty_of_a_thing_is_nobody(meant):
    """Home
    Petra Lindqvist sang.
    Hanna Vogel admires the wild beauty of Norway.
    """
    assert meant(2) == []


def test_who_acts_is_nobody_named_right_behind_the_verb(meant):
    """Home
    The duchess smiled.
    Petra Lindqvist sang. Petra Lindqvist left.
    The singer was said to have cut ties with Petra Lindqvist.
    """
    assert meant(3) == []


def test_on_whom_somebody_acts_is_no_one_of_those_who_act(meant):
    """Home
    Singer Petra Lindqvist came with Hanna Vogel.
    Petra Lindqvist sued the singer.
    """
    assert ("the singer", (ANN,)) not in meant(2)


def test_a_rank_stands_for_nobody_who_is_not_called_so(meant):
    """Home
    Jonas Brandt came. Petra Lindqvist sang. The duke waved.
    """
    assert meant(1) == []


def test_what_one_does_of_her_own_tells_the_gender(meant):
    """Home
    Jonas Brandt left Petra Lindqvist. Hanna Vogel has respect for the 34-year-old living her life.
    """
    assert ("the 34-year-old", (ANN,)) in meant(1)
