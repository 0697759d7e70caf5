"""What an article tells of kin."""


def kin(cast):
    return {(one.people, one.words) for one in cast.kin}


def test_a_kin_word_with_an_owner_ties_two(cast):
    """Home
    Petra Lindqvist came with her brother Max Lindqvist.
    """
    assert kin(cast) == {(("Petra Lindqvist", "Max Lindqvist"), ("sister", "brother"))}


def test_a_list_behind_parent_of_are_children(cast):
    """Home
    Petra Lindqvist is mother to Max Brandt, nine, and Ida Brandt, six.
    """
    assert {people for people, _ in kin(cast)} == {
        ("Petra Lindqvist", "Max Brandt"),
        ("Petra Lindqvist", "Ida Brandt"),
    }
    assert cast.children("Petra Lindqvist") == ("Max Brandt", "Ida Brandt")


def test_children_who_are_shared_have_both_for_parents(cast):
    """Home
    Petra Lindqvist shares Max Brandt, nine, and Ida Brandt, six, with Jonas Brandt.
    """
    assert cast.children("Jonas Brandt") == ("Max Brandt", "Ida Brandt")
    assert cast.children("Petra Lindqvist") == ("Max Brandt", "Ida Brandt")


def test_names_without_a_kin_word_are_no_kin(cast):
    """Home
    Petra Lindqvist met Max Brandt, nine.
    """
    assert kin(cast) == set()


def test_who_shares_a_kiss_shares_no_child(cast):
    """Home
    Petra Lindqvist shared a passionate kiss with Max Brandt, 36.
    """
    assert kin(cast) == set()


def test_whoever_owns_the_one_who_dates_is_no_partner(cast):
    """Home
    Petra Lindqvist's former neighbour was dating Hanna Vogel.
    """
    assert cast.kin == ()
