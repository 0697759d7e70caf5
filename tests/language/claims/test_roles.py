"""What one is to the other: possessor and name, apposition, lists, modifiers."""


def test_possessor_role_and_name(told):
    """2021-03-04 A busy week

    Mara Vell's boyfriend Odo Brandt joined the tour.
    """
    assert told == {"state.couple: Mara Vell - Odo Brandt"}


def test_and_role_without_a_possessor(told):
    """2021-03-04 A busy week

    Mara Vell and beau Odo Brandt bought a boat.
    """
    assert "state.couple: Mara Vell - Odo Brandt" in told


def test_former_role_is_apart_and_an_epithet(claims):
    """2021-03-04 A busy week

    Mara Vell's ex-husband Odo Brandt sold the house.
    """
    assert [(claim.event, claim.frame) for claim in claims] == [("state.apart", "epithet")]


def test_modifier_of_work_tells_nothing(told):
    """2021-03-04 A busy week

    Mara Vell's business partner Odo Brandt and her dance partner Ilse Karn arrived.
    """
    assert not told


def test_former_job_before_the_role_is_no_former_role(told):
    """2021-03-04 A busy week

    Mara Vell and her former swimmer boyfriend Odo Brandt arrived.
    """
    assert "state.apart: Mara Vell - Odo Brandt" not in told


def test_bare_spouse_tells_nothing(told):
    """2021-03-04 A busy week

    Mara Vell's husband Odo Brandt sold the house.
    """
    assert not told


def test_estranged_kin_are_apart(told):
    """2021-03-04 A busy week

    Mara Vell's estranged brother Odo Brandt sold the house.
    """
    assert told == {"state.apart: Mara Vell - Odo Brandt"}


def test_last_of_a_list_of_husbands_is_nobody_elses(told):
    """2021-03-04 A busy week

    Mara Vell was previously married to Odo Brandt, 40, Piet Sander, 49, and late ex-husband Ivo Lund.
    """
    assert "state.apart: Ivo Lund - Piet Sander" not in told
    assert "state.apart: Mara Vell - Odo Brandt" in told


def test_partner_of_a_dance_show_is_no_couple(told):
    """2021-03-04 A busy week

    Mara Vell's partner Odo Brandt wore green.
    The foxtrot earned the two seven points.
    """
    assert not told


def test_who_was_joined_by_whom(told):
    """2021-03-04 A busy week

    Mara Vell was joined by co-stars and best friends, Odo Brandt and Ilse Karn, for the interview.
    """
    assert {"state.friends: Mara Vell - Odo Brandt", "state.friends: Ilse Karn - Mara Vell"} <= told


def test_of_whom_somebody_talks(told):
    """2021-03-04 A busy week

    Mara Vell has something to say about boyfriend Odo Brandt.
    """
    assert "state.couple: Mara Vell - Odo Brandt" in told


def test_a_boyfriend_from_whom_she_parted_is_none(told):
    """2021-03-04 A busy week

    Mara Vell moved to Oslo following her break-up from her boyfriend Odo Brandt.
    """
    assert told == {"sanction.split: Mara Vell - Odo Brandt"}


def test_whose_the_second_of_two_roles_is(told):
    """2021-03-04 A busy week

    Odo Brandt picked both his cousin Ilse Karn and best friend Mara Vell as witnesses.
    """
    assert "state.friends: Mara Vell - Odo Brandt" in told
    assert "state.friends: Ilse Karn - Mara Vell" not in told


def test_from_whose_ex_somebody_split(told):
    """2021-03-04 A busy week

    Piet Loos came into her life following Mara Vell's split from ex-husband Odo Brandt.
    """
    assert not any("Piet Loos" in line for line in told)


def test_who_was_a_friend_need_be_none_now(told):
    """2021-03-04 A busy week

    Odo Brandt told Mara Vell that Piet Loos was his mate.
    """
    assert "state.friends: Odo Brandt - Piet Loos" not in told


def test_who_rings_the_exes_is_none_of_them(told):
    """2021-03-04 A busy week

    Mara Vell and Odo Brandt split in May.
    Piet Loos called the exes Mara Vell and Odo Brandt on air.
    """
    assert not any("Piet Loos" in line for line in told)


def test_her_ex_behind_a_participle_and_another_woman_may_be_of_either(told):
    """2021-03-04 A busy week

    Mara Vell made a film starring her mother Ilse Karn and her ex-partner Odo Brandt.
    """
    assert not any(line.startswith("state.apart") for line in told)


def test_her_ex_behind_somebody_unknown_may_be_of_either(told):
    """2021-03-04 A busy week

    Mara Vell made a film starring her famous 73-year-old mother and her ex-partner Odo Brandt.
    """
    assert not any(line.startswith("state.apart") for line in told)


def test_one_of_several_exes_is_the_ex_of_nobody_before_her(told):
    """2021-03-04 A busy week

    Mara Vell had romances with Ilse Karn and ex-girlfriend Lena Holt.
    """
    assert "state.apart: Ilse Karn - Lena Holt" not in told


def test_an_attribute_that_ends_like_a_verb_belongs_to_the_role(told):
    """2021-03-04 A busy week

    Mara Vell and her stunning girlfriend Ilse Karn met her friend and producing partner Odo Brandt.
    """
    assert "state.couple: Ilse Karn - Mara Vell" in told
    assert "state.couple: Mara Vell - Odo Brandt" not in told


def test_a_running_mate_is_no_mate(told):
    """2021-03-04 A busy week

    Odo Brandt praised the plan of his running mate Mara Vell.
    """
    assert "state.friends: Mara Vell - Odo Brandt" not in told
