"""Whose kin word stands before a name."""


def kin(cast):
    return {(one.people, one.words) for one in cast.kin}


def test_a_possessor_owns_it(cast):
    """Home
    Jonas Brandt met Petra Lindqvist's brother Max Lindqvist.
    """
    assert kin(cast) == {(("Petra Lindqvist", "Max Lindqvist"), ("sister", "brother"))}


def test_a_new_mum_is_nobodys_mother_here(cast):
    """Home
    Jonas Brandt applauded new mum Petra Lindqvist for her honesty.
    """
    assert kin(cast) == set()


def test_a_baby_mama_is_not_the_mother_of_whose_she_is(cast):
    """Home
    Jonas Brandt's baby mama Petra Lindqvist had lunch.
    """
    assert kin(cast) == set()


def test_sisters_among_friends_are_sisters_of_each_other(cast):
    """Home
    Petra Lindqvist danced with friends including sisters Ida and Ulla Brandt.
    """
    assert kin(cast) == {(("Ida", "Ulla Brandt"), ("sister", "sister"))}


def test_a_fiance_behind_a_child_is_not_the_childs(cast):
    """Home
    Petra Lindqvist was there with son Max and fiancé Jonas Brandt.
    """
    assert {people for people, _ in kin(cast)} == {
        ("Petra Lindqvist", "Max"),
        ("Petra Lindqvist", "Jonas Brandt"),
    }


def test_an_ex_is_that_of_who_shares_a_child(cast):
    """Home
    Petra Lindqvist came. Her daughter Ida, 20, whom she shares with ex Jonas Brandt, sang.
    """
    assert ("Petra Lindqvist", "Jonas Brandt") in {people for people, _ in kin(cast)}
    assert ("Ida", "Jonas Brandt") not in {people for people, _ in kin(cast)}


def test_children_in_a_list_are_no_kin_of_each_other(cast):
    """Home
    Speaking about the children Petra Lindqvist and Jonas Brandt smiled.
    """
    assert kin(cast) == set()
