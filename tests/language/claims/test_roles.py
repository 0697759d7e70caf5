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


def test_name_behind_how_long_it_lasts_and_what_the_other_is(told):
    """2021-03-04 A busy week

    Mara Vell flew out with her boyfriend of two years, Norwegian shipbuilder Odo Brandt.

    Ilse Karn will marry her fiancé since October 2018, managing director Tam Oster.
    """
    assert {"state.couple: Mara Vell - Odo Brandt", "state.couple: Ilse Karn - Tam Oster"} <= told


def test_name_behind_a_comma_and_a_long_description(told):
    """2021-03-04 A busy week

    Mara Vell shares custody with her ex-fiancé, eight-time regatta winner Odo Brandt.
    """
    assert told == {"state.apart: Mara Vell - Odo Brandt"}


def test_second_role_of_the_same_friend(told):
    """2021-03-04 A busy week

    Mara Vell is living with her friend and former Harbour Nights co-star, Odo Brandt.
    """
    assert told == {"state.friends: Mara Vell - Odo Brandt"}


def test_kin_behind_a_role_is_somebody_else(told):
    """2021-03-04 A busy week

    Mara Vell arrived with her friend and son Odo Brandt.
    """
    assert not told


def test_name_before_a_role_as_its_attribute(told):
    """2021-03-04 A busy week

    Mara Vell spoke out on Monday. The longtime Vell pal Odo Brandt kept mum.
    """
    assert told == {"state.friends: Mara Vell - Odo Brandt"}


def test_pronoun_of_a_relative_clause_is_the_owner(told):
    """2021-03-04 A busy week

    Mara Vell moved out of the house she shared with ex Odo Brandt.
    """
    assert told == {"state.apart: Mara Vell - Odo Brandt"}


def test_band_mate_is_a_colleague(told):
    """2021-03-04 A busy week

    Mara Vell's former band mate Odo Brandt sold the house.
    """
    assert not told


def test_once_estranged_tells_that_it_is_over(told):
    """2021-03-04 A busy week

    Mara Vell posed with her once-estranged sister Ilse Karn.

    The formerly feuding sisters Nell Orrin and Wyn Orrin are on tour.
    """
    assert told == {
        "cooperate.reconcile: Ilse Karn - Mara Vell",
        "cooperate.reconcile: Nell Orrin - Wyn Orrin",
    }


def test_their_exes_are_somebody_else(told):
    """2021-03-04 A busy week

    Mara Vell is dating Odo Brandt after their exes got together.
    """
    assert told == {"state.couple: Mara Vell - Odo Brandt"}


def test_name_behind_what_else_the_boyfriend_is(told):
    """2021-03-04 A busy week

    It will be the first child for Mara Vell and her actor boyfriend, The Harbour star Odo Brandt, 35.
    """
    assert told == {"state.couple: Mara Vell - Odo Brandt"}


def test_exes_of_each_are_no_exes_of_each_other(told):
    """2021-03-04 A busy week

    Mara Vell is dating Ilse Karn. Their respective exes Odo Brandt and Tam Oster met.
    """
    assert told == {"state.couple: Ilse Karn - Mara Vell"}


def test_one_of_the_friends(told):
    """2021-03-04 A busy week

    Mara Vell praised Ilse Karn. 'Ilse is one of my very best and closest friends,' said Mara.
    """
    assert "state.friends: Ilse Karn - Mara Vell" in told


def test_name_behind_is(told):
    """2021-03-04 A busy week

    'One of my best friends is Ilse Karn,' said Mara Vell.
    """
    assert told == {"state.friends: Ilse Karn - Mara Vell"}


def test_friend_of_hers_and_pal_who_joined_her_somewhere(told):
    """2021-03-04 A busy week

    Ilse Karn is a friend of Mara Vell's. Odo Brandt was joined on the beach by pal Tam Oster.
    """
    assert told == {"state.friends: Ilse Karn - Mara Vell", "state.friends: Odo Brandt - Tam Oster"}


def test_partner_of_so_many_years_without_a_possessor(told):
    """2021-03-04 A busy week

    Mara Vell welcomed her first child, a daughter, with partner of five years Odo Brandt.
    """
    assert told == {"state.couple: Mara Vell - Odo Brandt"}


def test_show_before_the_name_hides_no_subject(told):
    """2021-03-04 A busy week

    Love Harbour's Mara Vell showed her coat on a girly night out with pal Ilse Karn.
    """
    assert told == {"state.friends: Ilse Karn - Mara Vell", "cooperate.leisure: Mara Vell - Ilse Karn"}


def test_the_role_of_a_brothers_fiancee_is_not_to_the_sister(told):
    """2021-03-04 A busy week

    Mara Vell posed with her older brother's fiancée Ilse Karn.
    """
    assert not told


def test_a_child_is_nobodys_fiance(told):
    """2021-03-04 A busy week

    Mara Vell was pictured with son, Tam, and fiancé Odo Brandt.
    """
    assert "state.couple: Odo Brandt - Tam" not in told


def test_a_first_wife_who_died_has_not_split(told):
    """2021-03-04 A busy week

    Odo Brandt's first wife Mara Vell died in 2019.
    """
    assert not told


def test_a_nemesis_of_old_is_none_whatever_stands_between(told):
    """2021-03-04 A busy week

    Mara Vell met her former Twitter nemesis Odo Brandt.
    """
    assert not any(line.startswith("state.feud") for line in told)


def test_the_exes_are_those_of_nobody_who_rings_them(told):
    """2021-03-04 A busy week

    The exes Mara Vell and Odo Brandt smiled. Tam Oster decided to ring the exes.
    """
    assert told == {"state.apart: Mara Vell - Odo Brandt"}


def test_her_ex_may_be_that_of_kin_of_hers_who_acts(told):
    """2021-03-04 A busy week

    Mara Vell saw her sister leave with her ex Odo Brandt. Ilse Karn left with her ex Tam Oster.
    """
    assert told == {"state.apart: Ilse Karn - Tam Oster"}


def test_of_two_couples_the_first_are_one(told):
    """2021-03-04 A busy week

    Mara Vell and Ilse Karn came home with their partners Odo Brandt and Tam Oster.
    """
    assert told == {"state.couple: Mara Vell - Odo Brandt", "state.couple: Ilse Karn - Tam Oster"}


def test_a_son_who_is_shared_does_not_act(told):
    """2021-03-04 A busy week

    Odo Brandt shares his son Tam with his ex-wife Mara Vell.
    """
    assert told == {"state.apart: Mara Vell - Odo Brandt"}


def test_names_behind_the_comma_of_an_opening_clause_begin_the_next(told):
    """2021-03-04 A busy week

    Party time: As Mara Vell rang her friends, Odo Brandt and Ilse Karn enjoyed a swim.
    """
    assert not any(line.startswith("state.friends: Mara Vell") for line in told)


def test_a_second_role_does_not_run_over_how(told):
    """2021-03-04 A busy week

    Mara Vell spoke of her best friend and how Ilse Karn's husband Odo Brandt has helped her.
    """
    assert not any("state.friends" in line for line in told)


def test_amicable_exes_are_friends(told):
    """2021-03-04 A busy week

    Mara Vell and her amicable ex Odo Brandt sold the house.
    """
    assert told == {"state.friends: Mara Vell - Odo Brandt"}


def test_what_a_headline_tells_of_friends_is_not_about_whom_they_wish_something(told):
    """2021-03-04 Mara Vell pals wish daughter Ilse happy birthday

    Mara Vell has a daughter, Ilse.
    """
    assert not any(line.startswith("state.friends") for line in told)


def test_a_squad_mate_is_no_friend(told):
    """2021-03-04 A busy week

    Odo Brandt's squad mate Mara Vell voted.
    """
    assert not told


def test_of_a_band_made_up_of_pals_nobody_outside_is_one(told):
    """2021-03-04 A busy week

    Mara Vell gave the prize to a band made up of pals Odo Brandt and Ilse Karn.
    """
    assert not any("Mara Vell" in line for line in told)
