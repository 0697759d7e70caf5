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
