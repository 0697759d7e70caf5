"""Who does it to whom: active, passive, two as one subject, relative clauses."""


def test_subject_and_object(told):
    """2021-03-04 Mara Vell slams Odo Brandt

    Singer Mara Vell slammed former bandmate Odo Brandt on Monday.
    """
    assert "accuse.criticise: Mara Vell - Odo Brandt" in told


def test_passive_with_by_turns_the_pair_round(told):
    """2021-03-04 A busy week

    Mara Vell was dumped by Odo Brandt in January.
    """
    assert "sanction.split: Odo Brandt - Mara Vell" in told
    assert "sanction.split: Mara Vell - Odo Brandt" not in told


def test_passive_without_by_names_nobody(told):
    """2021-03-04 A busy week

    Mara Vell was slammed before Odo Brandt arrived.
    """
    assert not told


def test_two_as_one_subject_split(told):
    """2021-03-04 A busy week

    Mara Vell and Odo Brandt split in January.
    """
    assert "sanction.split: Mara Vell - Odo Brandt" in told


def test_a_thing_that_somebody_owns_is_no_object(told):
    """2021-03-04 A busy week

    Mara Vell slammed Odo Brandt's roadmap for the city.
    """
    assert not told


def test_a_thing_as_subject_is_nobody(told):
    """2021-03-04 A busy week

    Mara Vell was at home when the newspaper slammed Odo Brandt.
    """
    assert not told


def test_whom_stands_before_its_verb(told):
    """2021-03-04 A busy week

    Mara Vell thanked Odo Brandt, whom Ilse Karn married in 2019.
    """
    assert "cooperate.wed: Ilse Karn - Odo Brandt" in told


def test_who_hopes_to_settle_a_feud_has_one(told):
    """2021-03-04 A busy week

    Mara Vell and Odo Brandt agreed to try to settle their feud.
    """
    assert "state.feud: Mara Vell - Odo Brandt" in told


def test_a_crowd_that_accuses_is_nobody(told):
    """2021-03-04 A busy week

    Mara Vell hit back at trolls accusing Odo Brandt of theft.
    """
    assert not any(line.startswith("accuse.allege") for line in told)


def test_the_end_of_a_compound_is_no_verb(told):
    """2021-03-04 A busy week

    Mara Vell went out with the fun-loving Odo Brandt.
    """
    assert not any(line.startswith("support.affection") for line in told)


def test_an_object_with_an_age_begins_no_clause(told):
    """2021-03-04 A busy week

    Mara Vell dated Piet Loos, 33, then moved on to Odo Brandt.
    """
    assert "state.couple: Mara Vell - Odo Brandt" in told
    assert not any("Odo Brandt" in line and "Piet Loos" in line for line in told)


def test_a_possessive_behind_a_noun_begins_another_phrase(told):
    """2021-03-04 A busy week

    Mara Vell thanked the singer Mara Vell's friend Odo Brandt for the support his fans gave Piet Loos.
    """
    assert not any("Piet Loos" in line for line in told)


def test_an_unknown_name_is_the_one_who_is_blamed_for_it(told):
    """2021-03-04 A busy week

    Odo Brandt called out Bigfoot for insulting Mara Vell.
    """
    assert not any(line.startswith("accuse.insult") for line in told)


def test_rivals_and_blows_of_sport_are_no_quarrel(told):
    """2021-03-04 A busy week

    Mara Vell will meet her arch-rival Ilse Karn in a rematch.
    Odo Brandt retired after battering Piet Loos in the title bout.
    The club wants attacking midfielder Jan Holt, said Odo Brandt.
    """
    assert not told


def test_what_a_court_forbids_shuts_nobody_out(told):
    """2021-03-04 A busy week

    Judge Odo Brandt banned Mara Vell from driving.
    """
    assert not told


def test_an_order_is_no_act(told):
    """2021-03-04 A busy week

    Mara Vell kept her restraining order for Odo Brandt in a drawer.
    """
    assert not any(line.startswith("coerce.restrain") for line in told)


def test_to_move_on_to_another_topic_makes_no_couple(told):
    """2021-03-04 A busy week

    Mara Vell told Odo Brandt that they were moving on to another topic.
    """
    assert not any(line.startswith("state.couple") for line in told)


def test_to_take_somebody_back_to_a_place_mends_nothing(told):
    """2021-03-04 A busy week

    Odo Brandt took Mara Vell back to the hotel.
    """
    assert not any(line.startswith("cooperate.reconcile") for line in told)


def test_numbers_of_hers_are_not_she(told):
    """2021-03-04 A busy week

    Odo Brandt sang for Mara Vell.
    Ilse Karn wrote to her 583K followers.
    """
    assert not any(line.startswith("consult") for line in told)


def test_a_noun_that_looks_like_a_verb_is_none(told):
    """2021-03-04 A busy week

    Odo Brandt met Mara Vell.
    Odo Brandt has had many talks about life and love since Mara Vell came.
    """
    assert not any(line.startswith("support.affection") for line in told)


def test_for_whom_somebody_left_is_not_whom_he_left(told):
    """2021-03-04 A busy week

    Ilse Karn accused Odo Brandt of leaving her for Mara Vell.
    """
    assert "sanction.split: Odo Brandt - Mara Vell" not in told


def test_subject_of_an_infinitive_behind_for(told):
    """2021-03-04 A busy week

    Mara Vell married Odo Brandt in May, only for the pair to split two months later.
    """
    assert "sanction.split: Mara Vell - Odo Brandt" in told


def test_the_pair_of_them(told):
    """2021-03-04 A busy week

    Mara Vell dated Odo Brandt. The pair of them split in May.
    """
    assert "sanction.split: Mara Vell - Odo Brandt" in told


def test_no_longer_estranged(told):
    """2021-03-04 A busy week

    Mara Vell is no longer estranged from Odo Brandt.
    """
    assert told == {"cooperate.reconcile: Mara Vell - Odo Brandt"}


def test_two_verbs_with_an_object_each(told):
    """2021-03-04 A busy week

    Mara Vell dumped Odo Brandt and chose Tam Oster.
    """
    assert told == {"sanction.split: Mara Vell - Odo Brandt"}


def test_praise_in_the_words_of_an_insult(told):
    """2021-03-04 A busy week

    Mara Vell branded Odo Brandt a 'legend'.
    Later an emotional Mara Vell branded Odo Brandt the love of her life.
    """
    assert told == {"support.praise: Mara Vell - Odo Brandt"}


def test_pronoun_in_what_is_ignored_is_not_who_is_ignored(told):
    """2021-03-04 A busy week

    The singer Mara Vell met Odo Brandt in 2016. The singer ignored gossip she had paid Odo Brandt.
    """
    assert "reject.refuse-contact: Mara Vell - Odo Brandt" not in told


def test_subject_behind_the_title_of_a_show(told):
    """2021-03-04 Nights in Paradise star Mara Vell slams Odo Brandt

    The harbour was full.
    """
    assert told == {"accuse.criticise: Mara Vell - Odo Brandt"}


def test_own_birthday_is_no_wish(told):
    """2021-03-04 A busy week

    Mara Vell arrived with her brother. Her younger brother, Odo Brandt, celebrated his 30th birthday in May.
    """
    assert not told


def test_participle_before_a_noun_is_no_verb(told):
    """2021-03-04 A busy week

    Mara Vell was told to find her missing kids, Kim Vell and Lou Vell.
    """
    assert not told


def test_subject_before_what_stands_between_dashes(told):
    """2021-03-04 A busy week

    Mara Vell - who starred as a queen in the film - slammed Odo Brandt.
    """
    assert told == {"accuse.criticise: Mara Vell - Odo Brandt"}


def test_month_behind_a_phrase_does_not_bar_it(told):
    """2021-03-04 A busy week

    Mara Vell and Odo Brandt got engaged in May 2020. Ilse Karn is engaged in a battle with Tam Oster.
    """
    assert told == {"state.couple: Mara Vell - Odo Brandt"}


def test_nothing_more_than_friends(told):
    """2021-03-04 A busy week

    Mara Vell and Odo Brandt are nothing more than close friends.
    """
    assert told == {"state.friends: Mara Vell - Odo Brandt"}


def test_what_two_own_is_no_object(told):
    """2021-03-04 A busy week

    Mara Vell slammed Odo Brandt and Ilse Karn's school for its fees. She praised Odo Brandt and his wife Ida.
    """
    assert told == {"support.praise: Mara Vell - Odo Brandt", "support.praise: Mara Vell - Ida"}


def test_what_a_thing_is_used_for_nobody_does(told):
    """2021-03-04 A busy week

    The pair Mara Vell and Odo Brandt found the poison used to attack Ilse Karn.
    """
    assert not told


def test_by_belongs_to_the_nearest_verb(told):
    """2021-03-04 A busy week

    Mara Vell ignored guidelines issued by Odo Brandt. She is accused of aiding an attack by Odo Brandt.
    """
    assert not told


def test_two_who_leave_a_show_stay_together(told):
    """2021-03-04 A busy week

    Mara Vell and Odo Brandt are parting ways with the show. They split from an agency in May.
    """
    assert not told


def test_two_who_part_with_a_kiss_have_not_split(told):
    """2021-03-04 A busy week

    Mara Vell and Odo Brandt parted ways with a kiss.
    """
    assert not any(line.startswith("sanction.split") for line in told)


def test_out_of_a_squad_is_out_of_no_heart(told):
    """2021-03-04 A busy week

    Mara Vell was kicked out of the squad by Odo Brandt. Ilse Karn kicked Tam Oster out.
    """
    assert told == {"sanction.split: Ilse Karn - Tam Oster"}


def test_who_owns_what_is_kissed_is_no_object_behind_a_comma(told):
    """2021-03-04 A busy week

    Odo Brandt hugged her friend, and told Mara Vell so.
    """
    assert not any(line.startswith("support.affection") for line in told)


def test_comfort_is_a_noun_too(told):
    """2021-03-04 A busy week

    Odo Brandt brought the warmth and comfort Mara Vell wanted.
    """
    assert not told


def test_a_second_wife_has_a_husband_who_was_married_before(told):
    """2021-03-04 A busy week

    Odo Brandt is married to Mara Vell and has two sons from his first marriage.
    """
    assert not any(line.startswith("state.apart") for line in told)


def test_a_kiss_on_the_cheek_is_for_whose_it_is(told):
    """2021-03-04 A busy week

    Mara Vell planted a tender kiss on Odo Brandt's cheek. Ilse Karn put on a loved-up display with Tam Oster.
    """
    assert told >= {"support.affection: Mara Vell - Odo Brandt", "support.affection: Ilse Karn - Tam Oster"}


def test_how_long_it_lasted_stands_inside_a_phrase(told):
    """2021-03-04 A busy week

    Mara Vell and Odo Brandt have ended their four-year marriage. Ilse Karn and Tam Oster called time on their year-long romance.
    """
    assert told == {"sanction.split: Mara Vell - Odo Brandt", "sanction.split: Ilse Karn - Tam Oster"}


def test_whose_brother_acts_does_not_act(told):
    """2021-03-04 A busy week

    The brother of Mara Vell and Ilse Karn, 21, put on a cosy display. While speaking to Odo Brandt and Tam Oster, he split.
    """
    assert not told


def test_what_is_done_to_oneself_is_done_to_nobody(told):
    """2021-03-04 A busy week

    Odo Brandt met Tam Oster. 'He was berating himself,' Tam Oster said.
    """
    assert not any(line.startswith("accuse") for line in told)


def test_the_pair_begins_a_clause_of_its_own(told):
    """2021-03-04 A busy week

    Mara Vell said she has embraced winter with Odo Brandt and the pair have enjoyed date nights.
    """
    assert told == {"cooperate.leisure: Mara Vell - Odo Brandt"}


def test_whom_she_accuses_is_not_her_mother_but_whose_fiance_he_is(told):
    """2021-03-04 A busy week

    Mara Vell accused her mother Ida Vell's fiancé of theft.
    """
    assert not told


def test_blows_of_fighters_are_sport(told):
    """2021-03-04 A busy week

    Mara Vell won her first fight after battering Ilse Karn in forty seconds. She is a heavyweight.
    """
    assert not told


def test_who_is_bidden_to_do_something_is_no_subject_before_it(told):
    """2021-03-04 A busy week

    Mara Vell hired a loud poet to mock Odo Brandt, and a judge ordered her cousins to have no contact with him.
    """
    assert not told


def test_whose_decision_it_is_does_it(told):
    """2021-03-04 A busy week

    Mara Vell spoke to aunts as well as best friend Ilse Karn about her decision to divorce Odo Brandt.
    """
    assert "sanction.split: Mara Vell - Odo Brandt" in told
    assert "sanction.split: Ilse Karn - Odo Brandt" not in told


def test_herself_only_stresses_the_subject(told):
    """2021-03-04 A busy week

    Mara Vell danced with Ilse Karn, who had herself recently split from Odo Brandt.
    """
    assert "sanction.split: Ilse Karn - Odo Brandt" in told
    assert "sanction.split: Mara Vell - Odo Brandt" not in told


def test_whom_others_praise_is_not_who_slams(told):
    """2021-03-04 A busy week

    A paper hit out at readers who praise Mara Vell for her songs while slamming Odo Brandt for his.
    """
    assert not told


def test_some_who_hit_out_are_nobody_known(told):
    """2021-03-04 A busy week

    Mara Vell said a storm began, with some hitting out at singer Odo Brandt, 40.
    """
    assert not any(line.startswith("accuse") for line in told)


def test_a_name_that_leads_a_body_of_people_is_not_meant(told):
    """2021-03-04 A busy week

    Mara Vell fell out with the Brandt administration, which Odo Brandt led.
    """
    assert not told


def test_who_works_for_somebody_is_not_he(told):
    """2021-03-04 A busy week

    Odo Brandt left. A Brandt staffer was dismissed. Papers slammed the Brandt staffer for mocking Mara Vell.
    """
    assert not told


def test_a_clause_without_its_verb_is_no_object(told):
    """2021-03-04 A busy week

    The judges agreed, with Mara Vell loving the wide hall and Odo Brandt the garden.
    """
    assert not told


def test_of_those_who_say_we_none_is_her(told):
    """2021-03-04 A busy week

    Mara Vell and her husband Odo Brandt have a daughter. "We are in love with her," said Odo Brandt of Mara Vell's girl.
    """
    assert "state.couple: Mara Vell - Odo Brandt" not in told


def test_what_two_own_is_no_person_though_a_headline_loses_the_apostrophe(told):
    """2021-03-04 Mara Vell slams Odo Brandts brewery

    Mara Vell is a singer, and Odo Brandt is a brewer.
    """
    assert not told


def test_an_unknown_actor_leaves_a_participle_to_nobody(told):
    """2021-03-04 A busy week

    Odo Brandt sang. Mara Vell was the first whom a singer dated since splitting from Odo Brandt.
    """
    assert not told


def test_who_is_joined_behind_a_preposition_does_nothing(told):
    """2021-03-04 A busy week

    Ilse Karn has been enjoying a trip with singer and budding actress Mara Vell, after separating from Odo Brandt.

    Odo Brandt sang.
    """
    assert "sanction.split: Ilse Karn - Odo Brandt" in told
    assert "sanction.split: Mara Vell - Odo Brandt" not in told


def test_what_is_made_by_somebody_is_not_said_by_them(told):
    """2021-03-04 A busy week

    Mara Vell has hailed the progress made by Odo Brandt.
    """
    assert "support.praise: Odo Brandt - Mara Vell" not in told


def test_two_who_are_at_odds_with_others_are_not_so_with_each_other(told):
    """2021-03-04 A busy week

    Mara Vell and Odo Brandt have been at odds, at least at times, with doctors.
    """
    assert not told


def test_who_sees_somebody_as_something_meets_nobody(told):
    """2021-03-04 A busy week

    Mara Vell accused Odo Brandt of lying. Mara Vell saw Odo Brandt as a dull man.
    """
    assert told == {"accuse.allege: Mara Vell - Odo Brandt"}
