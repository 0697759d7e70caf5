"""Care told of children together holds for each of them."""


def test_doting_parent_of_a_list(told):
    """2021-03-04 A busy week

    Odo Brandt is the doting father of sons Piet, nine, Ivo, seven, and Lars, four.
    """
    assert {line for line in told if line.startswith("support.care-for")} == {
        "support.care-for: Odo Brandt - Piet",
        "support.care-for: Odo Brandt - Ivo",
        "support.care-for: Odo Brandt - Lars",
    }


def test_a_list_without_care_tells_nothing(told):
    """2021-03-04 A busy week

    Odo Brandt shares sons Piet, nine, and Ivo, seven, with Mara Vell.
    """
    assert not told


def test_what_a_parent_feels_for_the_only_son(told):
    """2021-03-04 A busy week

    Odo Brandt shares son Piet, nine, and daughter Ada, seven, with Mara Vell. Odo Brandt dotes on his little boy.
    """
    assert "support.care-for: Odo Brandt - Piet" in told
    assert "support.care-for: Odo Brandt - Ada" not in told


def test_what_a_parent_feels_for_all(told):
    """2021-03-04 A busy week

    Odo Brandt shares son Piet, nine, and daughter Ada, seven, with Mara Vell.

    Odo Brandt said: "I adore my children."
    """
    assert "support.care-for: Odo Brandt - Piet" in told
    assert "support.care-for: Odo Brandt - Ada" in told


def test_a_child_of_somebody_else_is_not_brought_up_by_two(told):
    """2021-03-04 A busy week

    Mara Vell is mother to Robyn and Jonas. Piet Loos is father to Robyn.
    Mara Vell and Odo Brandt happily co-parent.
    """
    assert "support.care-for: Mara Vell - Jonas" in told
    assert "support.care-for: Mara Vell - Robyn" not in told


def test_a_toddler_is_not_ten(told):
    """2021-03-04 A busy week

    Mara Vell has a daughter Robyn, 10, and a son Jonas, three.
    Mara Vell co-parents the toddler.
    """
    assert "support.care-for: Mara Vell - Jonas" in told
    assert "support.care-for: Mara Vell - Robyn" not in told


def test_time_spent_with_them_and_fawning(told):
    """2021-03-04 A busy week

    Mara Vell has two children, Kim Vell and Lou Vell. She spends plenty of time with her children.

    She fawned over her lookalike children.
    """
    assert told == {
        "cooperate.leisure: Mara Vell - Kim Vell",
        "cooperate.leisure: Mara Vell - Lou Vell",
        "support.care-for: Mara Vell - Kim Vell",
        "support.care-for: Mara Vell - Lou Vell",
    }


def test_time_with_children_and_somebody_else(told):
    """2021-03-04 A busy week

    Mara Vell took a week off to spend time with her children and husband, Odo Brandt.
    """
    assert told == {"cooperate.leisure: Mara Vell - Odo Brandt"}


def test_the_name_behind_the_phrase_is_the_parent(told):
    """2021-03-04 A busy week

    Mara Vell and Odo Brandt came with his daughter Wren.

    "I have seen what an amazing father Odo is," said Mara Vell.
    """
    assert "support.care-for: Odo Brandt - Wren" in told
    assert "support.care-for: Mara Vell - Wren" not in told
