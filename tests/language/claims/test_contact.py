"""Weak words of contact count only behind a rift; work is no leisure; an answer to an accusation is kept."""


def test_a_talk_alone_tells_nothing(told):
    """2021-03-04 A busy week

    Mara Vell spoke to Odo Brandt in the studio.
    """
    assert not told


def test_a_talk_after_a_rift_is_contact(told):
    """2021-03-04 A busy week

    Mara Vell and Odo Brandt fell out in 2015.
    On Monday Mara Vell met Odo Brandt.
    """
    assert "consult.visit: Mara Vell - Odo Brandt" in told or "consult: Mara Vell - Odo Brandt" in told


def test_dinner_is_time_together(told):
    """2021-03-04 A busy week

    Mara Vell and Odo Brandt had dinner on Monday.
    """
    assert told == {"cooperate.leisure: Mara Vell - Odo Brandt"}


def test_rehearsal_is_work(told):
    """2021-03-04 A busy week

    Mara Vell and Odo Brandt had lunch during rehearsals on Monday.
    """
    assert not told


def test_denial_answers_the_accusation(claims):
    """2021-03-04 A busy week

    Mara Vell accused Odo Brandt of stealing a song.
    "I would never do that," Odo Brandt said.
    """
    assert [(claim.event, claim.actor, claim.answers) for claim in claims] == [
        ("accuse.allege", "Mara Vell", ""),
        ("reject.deny", "Odo Brandt", "accuse.allege"),
    ]


def test_label_of_a_caption_speaks_of_its_two_people(claims):
    """2021-03-04 A busy week

    Pals: Mara Vell had a picture taken with Odo Brandt
    """
    assert [(claim.event, claim.frame, claim.certainty) for claim in claims] == [
        ("state.friends", "label", "PR+")
    ]


def test_not_seen_in_public_is_not_apart(told):
    """2021-03-04 A busy week

    Mara Vell and Odo Brandt have not been seen together since May.
    """
    assert "state.apart: Mara Vell - Odo Brandt" not in told


def test_until_of_another_clause_ends_nothing(told):
    """2021-03-04 A busy week

    Mara Vell and Odo Brandt began dating in May, but nobody knew until August.
    """
    assert "state.apart: Mara Vell - Odo Brandt" not in told


def test_closeness_of_exes(told):
    """2021-03-04 A busy week

    Mara Vell spoke of her great relationship with ex-husband Odo Brandt.
    """
    assert "state.close: Mara Vell - Odo Brandt" in told


def test_custody_that_is_shared_is_an_order_and_no_contact(told):
    """2021-03-04 A busy week

    Mara Vell and Odo Brandt share custody of two sons.
    """
    assert not told


def test_a_wedge(told):
    """2021-03-04 A busy week

    The scandal drove a wedge between Mara Vell and Odo Brandt.
    """
    assert told == {"state.apart: Mara Vell - Odo Brandt"}


def test_who_sees_another_doing_something_has_not_met_them(told):
    """2021-03-04 A busy week

    Mara Vell and Odo Brandt fell out in 2015.
    It galled Mara Vell to see Odo Brandt buying a house.
    """
    assert not any(line.startswith("consult") for line in told)


def test_the_message_since_which_nothing_came(told):
    """2021-03-04 A busy week

    Mara Vell has not heard from Odo Brandt since he texted Mara Vell in May. Odo Brandt sang, said Mara Vell.
    """
    assert not any(line.startswith("consult") for line in told)


def test_going_to_court_is_no_courtship(told):
    """2021-03-04 A busy week

    "Mara and I had to go to court," said Odo Brandt of Mara Vell.
    """
    assert not any(line.startswith("state.couple") for line in told)


def test_a_custody_trial_behind_a_past_understanding_is_no_parenting_together(told):
    """2021-03-04 A busy week

    Mara Vell and Odo Brandt had reached an understanding about co-parenting.
    """
    assert not any(line.startswith("cooperate.co-parent") for line in told)


def test_the_once_estranged_are_not_told_as_apart(told):
    """2021-03-04 A busy week

    Odo Brandt was reunited with his once-estranged daughter Ida Brandt on Sunday.
    """
    assert not any(line.startswith("state.apart") for line in told)


def test_never_met_is_not_apart(told):
    """2021-03-04 A busy week

    Mara Vell has never met Odo Brandt.
    """
    assert not told


def test_back_on_the_road_is_no_mending(told):
    """2021-03-04 A busy week

    Mara Vell is back on the road with Odo Brandt.
    """
    assert not any(line.startswith("cooperate.reconcile") for line in told)


def test_how_a_romance_began_is_history(claims):
    """2021-03-04 A busy week

    Mara Vell was warned by Ilse Karn when her romance with Odo Brandt began.
    """
    assert [claim.marks for claim in claims if claim.event == "state.couple"] == [{"historical"}]


def test_speaking_to_somebody_before_a_quotation_is_no_meeting(told):
    """2021-03-04 A busy week

    Mara Vell and Odo Brandt fell out in 2015.
    Speaking directly to Odo Brandt in the video, Mara Vell added that she was done.
    """
    assert not any(line.startswith("consult") for line in told)


def test_team_mates_are_no_friends(told):
    """2021-03-04 A busy week

    Team mates: Mara Vell and Odo Brandt at the cup final
    """
    assert not told


def test_whom_somebody_is_said_to_have_cheated_with_is_no_couple(told):
    """2021-03-04 A busy week

    Ilse Karn said that Mara Vell cheated by hooking up with Odo Brandt.
    """
    assert not any(line.startswith("state.couple") for line in told)


def test_who_is_interviewed_together_is_in_touch_only_behind_a_rift(told):
    """2021-03-04 A busy week

    Mara Vell was speaking to Doctor Piet Loos about sleep.
    """
    assert not told


def test_to_see_somebody_do_something_is_no_meeting(told):
    """2021-03-04 A busy week

    Mara Vell and her ex Odo Brandt split in 2019.
    It was galling for Mara Vell, who lives by the sea, to see her ex buying a house with it.
    """
    assert not any(line.startswith("consult") for line in told)


def test_to_spend_time_apart_is_no_time_together(told):
    """2021-03-04 A busy week

    Mara Vell and Odo Brandt were forced to spend time apart.
    """
    assert not told


def test_to_be_close_in_age_is_no_closeness(told):
    """2021-03-04 A busy week

    Mara Vell and Odo Brandt are very close in age.
    """
    assert not told


def test_a_good_team_is_close(told):
    """2021-03-04 A busy week

    Mara Vell and Odo Brandt are a great team.
    """
    assert told == {"state.close: Mara Vell - Odo Brandt"}


def test_the_ring_of_an_engagement_is_no_gift_of_today(told):
    """2021-03-04 A busy week

    Odo Brandt proposed and presented Mara Vell with a ring.
    """
    assert not any(line.startswith("aid.gift") for line in told)


def test_to_part_with_others_is_no_split(told):
    """2021-03-04 A busy week

    Mara Vell and Odo Brandt decided to part ways with their friends.
    """
    assert not any(line.startswith("sanction.split") for line in told)


def test_words_of_a_title_are_no_kiss(told):
    """2021-03-04 A busy week

    Mara Vell posed with her Kissing Cove co-star Odo Brandt.
    """
    assert not told


def test_meals_for_which_two_meet(told):
    """2021-03-04 A busy week

    Mara Vell and Odo Brandt met up for lunch. Ilse Karn met Tam Oster for dinner.
    """
    assert told == {"cooperate.leisure: Mara Vell - Odo Brandt", "cooperate.leisure: Ilse Karn - Tam Oster"}


def test_speaking_every_week_goes_on(claims):
    """2021-03-04 A busy week

    Mara Vell speaks with Odo Brandt every week.
    """
    assert [(claim.event, "habitual" in claim.marks) for claim in claims] == [("consult", True)]


def test_seen_together_counts_behind_a_rift(told):
    """2021-03-04 A busy week

    Mara Vell fell out with Odo Brandt in 2019.

    Mara Vell and Odo Brandt were seen together on Monday. Ilse Karn and Tam Oster were seen together, too.
    """
    assert told == {"state.feud: Mara Vell - Odo Brandt", "consult.visit: Mara Vell - Odo Brandt"}


def test_not_seen_together_tells_nothing(told):
    """2021-03-04 A busy week

    Mara Vell fell out with Odo Brandt in 2019. They have not been seen together since.
    """
    assert told == {"state.feud: Mara Vell - Odo Brandt"}


def test_talk_of_something_between_two_is_no_contact(told):
    """2021-03-04 A busy week

    Mara Vell fell out with Odo Brandt in 2019. There were years of talk of a rivalry between Mara Vell and Odo Brandt.
    """
    assert told == {"state.feud: Mara Vell - Odo Brandt"}


def test_contact_that_is_forbidden_is_none(told):
    """2021-03-04 A busy week

    Mara Vell sued Odo Brandt. He was banned from contacting Mara Vell.
    """
    assert told == {"accuse.sue: Mara Vell - Odo Brandt"}


def test_a_letter_to_who_is_in_office_is_no_contact(told):
    """2021-03-04 A busy week

    Mara Vell, a member of the committee, wrote to Odo Brandt about the harbour.
    """
    assert not told


def test_who_is_called_up_is_not_rung(told):
    """2021-03-04 A busy week

    Mara Vell was called up to the squad by coach Odo Brandt.
    """
    assert not told


def test_to_have_seen_nobody_on_the_day_of_a_crime_is_no_estrangement(told):
    """2021-03-04 A busy week

    Mara Vell told police that she had not seen Odo Brandt.
    """
    assert not told
