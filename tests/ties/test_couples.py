"""Storylines of couples: splits, friendships after them, children, courts and deaths."""

from datetime import date


def labels(tie):
    return [step.label for step in tie.steps]


def test_a_split_and_a_friendship(tie):
    story = tie("""
        2015-06-01 narrator: Ada & Ben state.couple
        2018-03-04 representative: Ada & Ben sanction.split
        2020-09-09 interview Ada: Ada & Ben state.friends
    """)
    assert labels(story) == ["good terms", "estranged", "on speaking terms"]


def test_a_split_that_broke_nothing(tie):
    status = tie("""
        2018-03-04 party Ada: Ada & Ben sanction.split
        2018-03-04 party Ada: Ada & Ben state.close, cue remain close
    """).status
    assert status.label == "good terms"


def test_a_friendship_since_the_split_is_no_proof_that_nothing_broke(tie):
    status = tie("""
        2015-03-04 party Ada: Ada & Ben sanction.split
        2018-03-04 party Ada: Ada & Ben state.friends, often, cue have been friends since
    """).status
    assert status.label == "on speaking terms"


def test_exes_who_bring_up_their_children_together(tie):
    status = tie("""
        2016-03-04 narrator: Ada & Ben sanction.split
        2019-03-04 narrator: Ada & Ben cooperate.co-parent
    """).status
    assert status.label == "on speaking terms"


def test_exes_who_meet_only_in_court(tie):
    status = tie("""
        2016-03-04 narrator: Ada & Ben sanction.split
        2017-05-04 document: Ada accuse.sue Ben
        2018-05-04 narrator: Ada & Ben consult.mediated
    """).status
    assert (status.label, status.flags) == ("in conflict", ("open grievance", "legal"))


def test_a_couple_back_together(tie):
    story = tie("""
        2016-03-04 narrator: Ada & Ben state.couple
        2017-03-04 narrator: Ada & Ben sanction.split
        2018-01-04 narrator: Ada & Ben cooperate.leisure
        2018-05-04 post Ben: Ada & Ben cooperate.reconcile
    """)
    assert labels(story) == ["good terms", "estranged", "tentative contact", "reconciled"]
    assert story.status.best_source == "post"


def test_a_romance_only_hoped_for_after_a_split(tie):
    status = tie("""
        2017-03-04 narrator: Ada & Ben sanction.split
        2018-03-04 insider: Ada & Ben cooperate.reconcile, hypothetical
    """).status
    assert (status.label, status.flags) == ("estranged", ("intent only",))


def test_an_insider_alone_never_brings_them_back_together(tie):
    story = "2017-03-04 narrator: Ada & Ben sanction.split\n" + "\n".join(
        f"2018-03-{day:02} witness: Ada & Ben cooperate.reconcile, on 2018-03, in Outlet{day}"
        for day in range(1, 9)
    )
    status = tie(story).status
    assert (status.label, status.flags) == ("tentative contact", ("reported only",))


def test_her_ex_is_still_her_ex_after_years_of_friendly_lunches(tie):
    story = """
        2017-03-04 narrator: Ada & Ben sanction.split
        2019-03-04 narrator: Ada & Ben cooperate.leisure, on 2019-03-01
        2019-09-04 narrator: Ada & Ben cooperate.leisure, on 2019-09-01
        2019-09-04 narrator: Ada & Ben state.apart, epithet
    """
    assert tie(story).status.label == "on speaking terms"


def test_an_ex_of_an_article_that_tells_nothing_else_is_estranged(tie):
    status = tie("2019-09-04 narrator: Ada & Ben state.apart, epithet").status
    assert (status.label, str(status.since)) == ("estranged", "")


def test_a_former_quarrel_of_a_couple_opens_nothing(tie):
    status = tie("""
        2019-09-04 narrator: Ada & Ben state.couple
        2019-09-04 narrator: Ada & Ben sanction.split, undated, historical
    """).status
    assert status.label == "good terms"


def test_once_a_couple_is_neither_warmth_nor_rift(tie):
    status = tie("2019-09-04 narrator: Ada & Ben state.couple, on 2010, historical").status
    assert status.label == "no status"


def test_death_while_estranged(tie):
    story = """
        2017-03-04 narrator: Ada & Ben sanction.disown
        2019-06-02 post Ada: Ada support.affection Ben
        2019-06-09 party Ada: Ada & Ben cooperate.reconcile, on 2019-06-08
    """
    status = tie(story, deaths={"Ben": date(2019, 6, 1)}).status
    assert (status.label, status.flags) == ("in conflict", ("deceased",))


def test_kind_words_about_the_dead_are_warmth(tie):
    status = tie("2019-06-09 post Ada: Ada support.affection Ben", deaths={"Ben": date(2019, 6, 1)}).status
    assert (status.label, status.flags) == ("good terms", ("deceased",))


def test_a_death_to_come_changes_nothing_yet(tie):
    story = "2019-06-09 narrator: Ada & Ben state.friends"
    assert tie(story, deaths={"Ben": date(2020, 6, 1)}).status.flags == ()


def test_a_wedding_years_after_is_no_sign_of_the_end_of_a_feud_by_itself(tie):
    status = tie("""
        2016-03-04 narrator: Ada sanction.disown Ben
        2019-03-04 narrator: Ada & Ben cooperate.reunite
    """).status
    assert status.label == "tentative contact"


def test_a_couple_of_one_article_is_called_exes_years_later(tie):
    story = tie("""
        2016-03-04 narrator: Ada & Ben state.couple
        2018-07-01 narrator: Ada & Ben cooperate.leisure
        2021-03-04 narrator: Ada & Ben state.apart, epithet
    """)
    assert [step.label for step in story.steps] == ["good terms", "estranged", "tentative contact"]
    assert str(story.steps[1].when) == "2016-03-05..2021-03-04"


def test_exes_who_are_a_couple_again(tie):
    status = tie("""
        2016-03-04 narrator: Ada & Ben state.apart, epithet
        2019-03-04 narrator: Ada & Ben state.couple
    """).status
    assert status.label == "good terms"


def test_back_together_long_ago_and_exes_now(tie):
    story = """
        2020-03-04 narrator: Ada & Ben sanction.split, on 2003
        2020-03-04 narrator: Ada & Ben consult.visit, on 2004-02
        2020-03-04 narrator: Ada & Ben cooperate.reconcile, on 2004, historical
    """
    assert tie(story).status.label == "reconciled"
    assert tie(story + "2020-03-04 narrator: Ada & Ben state.apart, epithet").status.label == "estranged"


def test_back_together_long_ago_and_nothing_else_is_no_status(tie):
    status = tie("2020-03-04 narrator: Ada & Ben cooperate.reconcile, on 2004, historical").status
    assert status.label == "no status"


def test_exes_whose_wedding_is_recalled(tie):
    status = tie("""
        2020-03-04 narrator: Ada & Ben state.apart, epithet
        2020-03-04 narrator: Ada & Ben cooperate.wed, on 2010
        2020-03-04 narrator: Ada & Ben consult.visit, on 2004, historical
    """).status
    assert status.label == "estranged"


def test_an_ex_who_is_slammed_is_in_conflict(tie):
    status = tie("""
        2020-03-04 narrator: Ada & Ben state.apart, epithet
        2020-03-04 narrator: Ada accuse.criticise Ben
    """).status
    assert status.label == "in conflict"


def test_a_wedding_of_twenty_years_ago_says_nothing_of_now(tie):
    recalled = tie("2020-03-04 narrator: Ada & Ben cooperate.wed, on 2001-05, historical").status
    assert recalled.label == "no status"
    told_then = tie("2020-03-04 narrator: Ada & Ben cooperate.wed, on 2020-02").status
    assert told_then.label == "good terms"


def test_a_mending_told_again_and_again_is_no_relapse(tie):
    story = tie("""
        2020-09-02 narrator: Ada & Ben cooperate.reconcile
        2020-09-05 narrator: Ada & Ben cooperate.leisure, on 2020-09-04
        2020-09-26 narrator: Ada & Ben cooperate.reconcile
        2020-10-29 narrator: Ada & Ben cooperate.reconcile
    """)
    assert (story.status.label, story.status.flags) == ("reconciled", ())


def test_a_split_told_by_date_dates_the_exes(tie):
    status = tie("""
        2020-09-02 narrator: Ada & Ben cooperate.wed, on 2014, historical
        2020-09-02 narrator: Ada & Ben sanction.split, on 2016
        2020-09-02 narrator: Ada & Ben state.apart, epithet
    """).status
    assert (status.label, str(status.since)) == ("estranged", "2016")


def test_a_couple_is_what_a_split_ends(tie):
    status = tie("""
        2020-09-25 narrator: Ada & Ben state.couple
        2020-09-25 narrator: Ada & Ben cooperate.wed, on 2020
        2020-09-25 narrator: Ada & Ben sanction.split
    """).status
    assert status.label == "estranged"


def test_a_wedding_whose_day_is_not_told_is_no_contact_of_exes(tie):
    status = tie("""
        2020-03-04 narrator: Ada & Ben state.apart, epithet, undated
        2020-03-04 narrator: Ada & Ben cooperate.wed
    """).status
    assert status.label == "estranged"


def test_the_meeting_of_two_who_are_exes_now_is_no_contact_since(tie):
    status = tie("""
        2020-09-02 narrator: Ada & Ben state.apart, epithet
        2020-09-02 narrator: Ada & Ben consult.visit, historical, undated
    """).status
    assert status.label == "estranged"


def test_a_split_of_years_ago_named_today_is_no_new_one(tie):
    story = """
        2020-03-04 narrator: Ada & Ben sanction.split, on 2016, historical
        2020-03-20 narrator: Ada & Ben consult.visit, on 2020-03-18
        2020-03-25 narrator: Ada & Ben sanction.split
    """
    status = tie(story).status
    assert (status.label, str(status.since)) == ("tentative contact", "2020-03-18")


def test_a_couple_again_can_split_again(tie):
    status = tie("""
        2016-03-04 narrator: Ada & Ben sanction.split
        2018-03-04 narrator: Ada & Ben state.couple
        2020-03-25 narrator: Ada & Ben sanction.split
    """).status
    assert (status.label, str(status.since)) == ("estranged", "2020-03-25")


def test_exes_of_today_who_wed_years_ago_are_not_stale_and_split_in_between(tie):
    status = tie("""
        2020-09-29 narrator: Ada & Ben cooperate.wed, on 2013
        2020-09-29 narrator: Ada & Ben state.apart, epithet
    """).status
    assert (status.label, status.flags) == ("estranged", ())
    assert str(status.since) == "2014-01-01..2020-09-29"


def test_who_made_up_and_is_called_a_couple_is_reconciled(tie):
    status = tie("""
        2019-09-04 narrator: Ada & Ben sanction.split
        2020-03-04 narrator: Ada & Ben cooperate.reconcile
        2020-03-04 narrator: Ada & Ben state.couple, epithet
    """).status
    assert status.label == "reconciled"


def test_friends_who_remained_so_after_a_split_of_which_the_day_alone_is_told(tie):
    status = tie("""
        2018-03-04 narrator: Ada & Ben sanction.split, on 2018-02-20
        2018-03-04 post Ada: Ada & Ben state.friends, undated, cue remain good friends
    """).status
    assert status.label == "good terms"


def test_a_couple_well_after_a_split_is_one_again(tie):
    story = tie("""
        2018-03-04 narrator: Ada & Ben sanction.split
        2018-09-04 narrator: Ada & Ben state.couple, epithet
    """)
    assert story.status.label == "good terms"


def test_a_couple_called_exes_in_the_same_article_is_none(tie):
    status = tie("""
        2018-09-04 narrator: Ada & Ben sanction.split, on 2018-03
        2018-09-04 narrator: Ada & Ben state.couple, epithet
        2018-09-04 narrator: Ada & Ben state.apart, epithet, at story-2018-09-04
    """).status
    assert status.label == "estranged"


def test_what_is_told_later_makes_them_no_couple_before(tie):
    status = tie(
        """
        2018-03-04 narrator: Ada & Ben state.couple, epithet
        2018-03-04 narrator: Ada & Ben sanction.split
        2018-09-04 narrator: Ada & Ben state.couple, epithet
    """,
        as_of="2018-06-01",
    ).status
    assert status.label == "estranged"


def test_kind_words_on_a_dead_parent_are_care(tie):
    status = tie(
        "2018-03-04 post Ada: Ben support.care-for Ada, cue wonderful father",
        deaths={"Ben": date(2018, 1, 1)},
    ).status
    assert (status.label, status.flags) == ("good terms", ("deceased",))


def test_to_co_parent_is_told_of_two_who_have_parted(tie):
    status = tie("2018-03-04 narrator: Ada & Ben cooperate.co-parent").status
    assert status.label == "on speaking terms"


def test_a_couple_that_co_parents_has_not_parted(tie):
    status = tie("""
        2018-03-04 narrator: Ada & Ben cooperate.co-parent
        2018-03-04 narrator: Ada & Ben state.couple, epithet
    """).status
    assert status.label == "good terms"


def test_a_legal_separation_and_a_divorce_filed_long_ago_are_no_case(tie):
    apart = tie("2018-03-04 narrator: Ada & Ben sanction.split, cue legally separated").status
    assert "legal" not in apart.flags
    filed = "2018-03-04 narrator: Ada & Ben sanction.split, cue filed for divorce"
    assert "legal" in tie(filed).status.flags
    assert "legal" not in tie(f"{filed}, on 2001, historical").status.flags


def test_what_a_couple_did_stands_before_the_split_where_no_day_is_told(tie):
    status = tie("""
        2018-03-04 narrator: Ada & Ben sanction.split
        2018-03-04 narrator: Ada & Ben cooperate.leisure
    """).status
    assert status.label == "estranged"


def test_a_split_recalled_far_down_ends_no_couple_of_the_lead(tie):
    status = tie("""
        2018-03-04 narrator: Ada & Ben state.couple, epithet, at a
        2018-03-04 narrator: Ada & Ben cooperate.leisure, at a
        2018-03-04 narrator: Ada & Ben support.affection, at a
        2018-03-04 narrator: Ada & Ben state.close, at a
        2018-03-04 narrator: Ada & Ben sanction.split, at a
    """).status
    assert status.label == "good terms"
