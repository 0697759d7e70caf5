"""Nouns of both: between two, with another, of both; their end and their absence."""


def test_between_two(told):
    """2021-03-04 A busy week

    The feud between Mara Vell and Odo Brandt goes on.
    """
    assert told == {"state.feud: Mara Vell - Odo Brandt"}


def test_somebodys_with_another(told):
    """2021-03-04 A busy week

    Mara Vell's divorce from Odo Brandt was settled in June.
    """
    assert "sanction.split: Mara Vell - Odo Brandt" in told


def test_both_are_locked_in_it(told):
    """2021-03-04 A busy week

    Mara Vell and Odo Brandt are locked in a bitter custody battle.
    """
    assert "state.feud: Mara Vell - Odo Brandt" in told


def test_none_between_them_is_denied(claims):
    """2021-03-04 A busy week

    There is no bad blood between Mara Vell and Odo Brandt.
    """
    assert [(claim.event, claim.certainty) for claim in claims] == [("state.feud", "CT-")]


def test_end_of_it_closes_it(told):
    """2021-03-04 A busy week

    The photo marks the end of the feud between Mara Vell and Odo Brandt.
    """
    assert told == {"cooperate.reconcile: Mara Vell - Odo Brandt"}


def test_feud_with_officials_is_nobodys(told):
    """2021-03-04 A busy week

    Mara Vell spoke of her feud with network officials while Odo Brandt listened.
    """
    assert "state.feud: Mara Vell - Odo Brandt" not in told


def test_a_friendship_that_is_questioned_is_no_warmth(told):
    """2021-03-04 A busy week

    Mara Vell hit back at Ilse Karn after she questioned their friendship.
    """
    assert told == {"accuse.criticise: Mara Vell - Ilse Karn"}


def test_tensions_are_a_feud(told):
    """2021-03-04 A busy week

    The trip came amid renewed tensions between Mara Vell and Odo Brandt.
    """
    assert told == {"state.feud: Mara Vell - Odo Brandt"}


def test_from_whom_of_how_many_years_somebody_split(told):
    """2021-03-04 A busy week

    Odo Brandt has split from his wife of six years, Mara Vell.
    """
    assert told == {"sanction.split: Mara Vell - Odo Brandt"}


def test_a_span_of_time_names_nobody_behind_it(told):
    """2021-03-04 A busy week

    Mara Vell confirmed her split with the trainer last month, and Ilse Karn was glad.
    """
    assert not told


def test_who_is_engaged_in_a_battle_is_not_engaged(told):
    """2021-03-04 A busy week

    Mara Vell and Odo Brandt are still engaged in an ongoing custody battle.
    """
    assert told == {"state.feud: Mara Vell - Odo Brandt"}


def test_the_end_of_an_engagement_is_a_split(told):
    """2021-03-04 A busy week

    Mara Vell sang days after ending her whirlwind engagement to Odo Brandt.
    """
    assert told == {"sanction.split: Mara Vell - Odo Brandt"}


def test_a_romance_told_over_dinner_is_not_over(told):
    """2021-03-04 A busy week

    Mara Vell gushed over her romance with Odo Brandt.
    """
    assert "sanction.split: Mara Vell - Odo Brandt" not in told


def test_bonding_of_a_family_is_no_friendship(told):
    """2021-03-04 A busy week

    Family bonding: Mara Vell and Odo Brandt at the pier
    """
    assert not told


def test_capitals_inside_a_bond_are_no_title(told):
    """2021-03-04 A busy week

    Mara Vell faces a looming High Court battle with Odo Brandt.
    """
    assert told == {"state.feud: Mara Vell - Odo Brandt"}


def test_anniversary_of_a_couple(told):
    """2021-03-04 A busy week

    Mara Vell and Odo Brandt celebrated their wedding anniversary. Ilse Karn marked the anniversary of the storm with Tam Oster.
    """
    assert told == {"state.couple: Mara Vell - Odo Brandt"}


def test_buried_feud(told):
    """2021-03-04 A busy week

    Mara Vell and Odo Brandt buried their feud with a hug.
    """
    assert told == {"cooperate.reconcile: Mara Vell - Odo Brandt"}


def test_a_relationship_is_close_only_where_it_is_called_so(told):
    """2021-03-04 A busy week

    Mara Vell had a relationship with Odo Brandt. Ilse Karn has a great relationship with Tam Oster.
    """
    assert told == {"state.close: Ilse Karn - Tam Oster"}


def test_demise_of_a_romance_is_its_end(told):
    """2021-03-04 A busy week

    Mara Vell and Odo Brandt confirmed the demise of their romance.
    """
    assert told == {"sanction.split: Mara Vell - Odo Brandt"}


def test_a_clash_of_sport_or_of_style_is_no_feud(told):
    """2021-03-04 A busy week

    Mara Vell and Odo Brandt may miss the league clash with Ilse Karn. Style showdown between Mara Vell and Ilse Karn!
    """
    assert not told


def test_a_clash_after_a_defeat_is_one(told):
    """2021-03-04 A busy week

    Mara Vell was dropped after a clash with Odo Brandt.
    """
    assert told == {"state.feud: Mara Vell - Odo Brandt"}


def test_an_engagement_is_ended_some_words_before(told):
    """2021-03-04 A busy week

    Mara Vell has been single since ending her five-month engagement to Odo Brandt.
    """
    assert told == {"sanction.split: Mara Vell - Odo Brandt"}


def test_her_split_is_hers(told):
    """2021-03-04 A busy week

    Mara Vell was sad following her split from Odo Brandt.
    """
    assert told == {"sanction.split: Mara Vell - Odo Brandt"}


def test_the_end_of_his_romance_is_the_end_of_his(told):
    """2021-03-04 A busy week

    Mara Vell met Odo Brandt. The pair smiled after the end of his 18-year relationship with Ilse Karn.
    """
    assert [line for line in told if line.startswith("sanction.split")] == [
        "sanction.split: Ilse Karn - Odo Brandt"
    ]
