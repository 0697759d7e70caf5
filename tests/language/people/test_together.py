"""Who is taken together."""

ANN, BEN = "Petra Lindqvist", "Jonas Brandt"


def test_titles_between_two_that_and_joins_do_not_part_them(meant):
    """Boat
    It went to boss Petra Lindqvist and chief operations officer Jonas Brandt today.
    The pair laughed.
    """
    assert meant(2) == [("The pair", (ANN, BEN))]


def test_two_who_have_a_sentence_to_themselves_are_a_pair_in_the_next(meant):
    """Boat
    Petra Lindqvist met Jonas Brandt. The pair laughed.
    """
    assert ("The pair", (ANN, BEN)) in meant(1)


def test_three_in_a_sentence_that_nothing_joins_are_no_pair(meant):
    """Boat
    Petra Lindqvist saw Jonas Brandt before Karl Vogel came. The pair laughed.
    """
    assert "The pair" not in [words for words, _ in meant(1)]


def test_two_are_no_pair_where_somebody_unknown_acts_with_them(meant):
    """Boat
    Petra Lindqvist's former boyfriend was dating Hanna Vogel and the pair left.
    """
    assert "the pair" not in [words for words, _ in meant(1)]
