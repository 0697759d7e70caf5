"""Words that tell nothing, though a cue stands in them."""


def test_three_days_in_a_row_are_no_quarrel(told):
    """2021-03-04 A busy week

    Mara Vell said: "I danced for three days in a row with Odo Brandt."
    """
    assert not any(line.startswith("state.feud") for line in told)


def test_a_row_is_one(told):
    """2021-03-04 A busy week

    Mara Vell had a row with Odo Brandt.
    """
    assert "state.feud: Mara Vell - Odo Brandt" in told


def test_to_make_up_briefly_is_no_mending(told):
    """2021-03-04 A busy week

    Mara Vell and Odo Brandt briefly reconciled.
    """
    assert not told


def test_to_make_up_after_a_brief_split_is_one(told):
    """2021-03-04 A busy week

    Mara Vell and Odo Brandt reconciled after briefly splitting up.
    """
    assert "cooperate.reconcile: Mara Vell - Odo Brandt" in told


def test_who_rows_all_the_time_has_no_feud(told):
    """2021-03-04 A busy week

    Mara Vell and Odo Brandt row all the time.
    """
    assert not told


def test_the_split_of_a_skirt_is_none_of_two(told):
    """2021-03-04 A busy week

    Mara Vell wore a skirt with a side split from Ilse Karn.
    """
    assert not told


def test_the_title_of_a_show_that_opens_a_sentence_tells_nothing(told):
    """2021-03-04 A busy week

    Baby joy! Married At First Glance star Mara Vell met her neighbour Odo Brandt.
    """
    assert not any("wed" in line for line in told)
