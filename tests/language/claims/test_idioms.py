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
