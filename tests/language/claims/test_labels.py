"""Labels that open a caption."""


def test_a_label_holds_for_the_two_people_of_its_caption(told):
    """2021-03-04 A busy week

    Pals: Mara Vell with Odo Brandt at the pier
    """
    assert told == {"state.friends: Mara Vell - Odo Brandt"}


def test_what_somebody_said_is_no_label(told):
    """2021-03-04 A busy week

    A friend told The Herald: 'Odo Brandt and Mara Vell have moved to the coast.'
    """
    assert not told


def test_the_daughter_of_somebody_is_somebody_else(told):
    """2021-03-04 A busy week

    Former flame: The teen daughter of Mara Vell with Odo Brandt at the pier
    """
    assert not told
