"""Whom a plural description stands for."""

COUPLE = ("Petra Lindqvist", "Jonas Brandt")


def told(meant, paragraph, words):
    return [set(people) for text, people in meant(paragraph) if text == words]


def test_the_kids_are_the_children_the_article_lists(meant):
    """Home
    Petra Lindqvist shares sons Max, five, and Ben, three, with Jonas Brandt.
    Petra Lindqvist took her kids to the sea, all two kids.
    """
    assert told(meant, 2, "her kids") == [{"Max", "Ben"}]


def test_a_number_that_does_not_fit_leaves_them_open(meant):
    """Home
    Petra Lindqvist shares sons Max, five, and Ben, three, with Jonas Brandt.
    Petra Lindqvist took her four kids to the sea.
    """
    assert told(meant, 2, "her four kids") == []


def test_the_couple_is_the_one_told_and_never_two_of_a_family(meant):
    """Home
    Petra Lindqvist is married to Jonas Brandt.
    Petra Lindqvist has sons Max, five, and Ben, three.
    Max and Ben laughed. The couple smiled.
    """
    assert told(meant, 3, "The couple") == [set(COUPLE)]


def test_the_pair_are_the_two_just_before(meant):
    """Home
    Petra Lindqvist sang with Jonas Brandt. The pair smiled.
    """
    assert told(meant, 1, "The pair") == [set(COUPLE)]


def test_the_sisters_are_siblings_and_not_whoever_was_named_last(meant):
    """Home
    Petra Lindqvist and her sister Hanna Lindqvist sang. The sisters smiled.
    Karl Vogel and Jonas Brandt came. The sisters left.
    """
    assert told(meant, 1, "The sisters") == [{"Petra Lindqvist", "Hanna Lindqvist"}]
    assert told(meant, 2, "The sisters") == []


def test_the_two_of_something_counts_and_stands_for_nobody(meant):
    """Home
    Petra Lindqvist sang with Jonas Brandt. The two songs failed over the next two to three years.
    Petra Lindqvist sang with Jonas Brandt. The two stayed in touch.
    """
    assert meant(1) == []
    assert told(meant, 2, "The two") == [set(COUPLE)]


def test_the_couple_are_never_a_wife_and_her_sister_in_law(meant):
    """Home
    Petra Lindqvist was married to Hanna Vogel's brother Jonas Vogel, but the couple parted.
    """
    assert told(meant, 1, "the couple") != [{"Petra Lindqvist", "Hanna Vogel"}]


def test_a_couple_of_weeks_are_no_couple(meant):
    """Boat
    Petra Lindqvist trained with Jonas Brandt for the past couple of weeks.
    """
    assert meant(1) == []


def test_two_of_one_gender_who_are_not_told_as_a_couple_are_none(meant):
    """Boat
    Petra Lindqvist came with her husband Jonas Brandt.
    Jonas Brandt met Karl Vogel. The couple left.
    """
    assert meant(2) == [("The couple", ("Jonas Brandt", "Petra Lindqvist"))]


def test_who_wed_are_rather_those_told_to_be_married(meant):
    """Boat
    Petra Lindqvist's romance with Karl Vogel shocked her husband Jonas Brandt.
    Petra Lindqvist and Karl Vogel sailed. The couple wed in 2010.
    """
    assert meant(2) == [("The couple", ("Petra Lindqvist", "Jonas Brandt"))]


def test_exes_and_who_divorced_are_no_new_couple(meant):
    """Boat
    Karl Vogel's new girlfriend Petra Lindqvist posed at the villa he bought with his ex-wife Jana Brandt.
    Karl Vogel and Petra Lindqvist kissed. The exes were married there in 2014.
    The couple filed for divorce in 2016.
    """
    two = ("Karl Vogel", "Jana Brandt")
    assert meant(2) == [("The exes", two)]
    assert meant(3) == [("The couple", two)]


def test_a_former_couple_are_not_those_told_as_one_now(meant):
    """Home
    Petra Lindqvist came with her boyfriend Jonas Brandt.
    Petra Lindqvist once sang with Karl Vogel, Ben Falk and Max Ode.
    The former couple parted in May.
    """
    assert told(meant, 3, "The former couple") == []


def test_a_former_couple_just_named_are_none_where_they_are_partners_now(meant):
    """Home
    Petra Lindqvist came with her boyfriend Jonas Brandt.
    The former couple parted in May.
    """
    assert told(meant, 2, "The former couple") == []


def test_a_pair_who_are_married_are_not_two_brothers(meant):
    """Home
    Petra Lindqvist is married to Jonas Brandt.
    Petra Lindqvist has sons Max, five, and Ben, three.
    Max and Ben laughed. The pair still work on their marriage.
    """
    assert told(meant, 3, "The pair") == [set(COUPLE)]


def test_a_pair_is_those_who_acted_and_not_the_parents_they_met(meant):
    """Beach
    Petra Lindqvist and Jonas Brandt swam with her parents Karl Lindqvist and Hanna Lindqvist.
    The duo left.
    """
    assert meant(2) == [("The duo", ("Petra Lindqvist", "Jonas Brandt"))]


def test_two_are_no_pair_where_the_other_half_of_one_is_unknown(meant):
    """Beach
    Hanna Lindqvist is the mother of Jonas Lindqvist.
    Jonas Lindqvist said that his mother Hanna took an order out against her husband. They made up.
    """
    assert not [people for words, people in meant(2) if words == "They"]
