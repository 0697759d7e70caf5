"""Storylines that hang on who says it: insiders, friends, outlets that copy, parties that deny, and the cuts in time."""

from datetime import date


def test_three_outlets_copy_one_insider(tie):
    story = """
        2016-03-04 narrator: Ada & Ben sanction.split
        2019-03-04 insider: Ada & Ben consult.phone, often, in Gazette
        2019-03-05 insider: Ada & Ben consult.phone, often, in Gazette
        2019-03-05 narrator: Ada & Ben consult.phone, perhaps, often, in Gazette, at herald
    """
    decided = tie(story)
    call = next(event for event in decided.events if event.event == "consult.phone")
    assert call.weight == 36
    assert decided.status.label == "tentative contact"
    assert "reported only" in decided.status.flags


def test_each_further_person_on_record_adds_and_an_unnamed_one_does_not(tie):
    story = "2019-03-04 named Cid: Ada & Ben consult.visit\n"
    assert tie(story).events[0].weight == 70
    assert tie(story + "2019-03-05 named Dot: Ada & Ben consult.visit").events[0].weight == 85
    assert tie(story + "2019-03-05 named Cid: Ada & Ben consult.visit").events[0].weight == 70
    assert tie(story + "2019-03-05 witness: Ada & Ben consult.visit").events[0].weight == 70
    assert tie(story + "2019-03-05 party Ada: Ada & Ben consult.visit").events[0].weight == 100


def test_narrators_alone_never_pass_their_own_worth(tie):
    story = "\n".join(f"2019-03-0{day} narrator: Ada & Ben consult.visit, on 2019-03" for day in range(1, 9))
    assert [event.weight for event in tie(story).events] == [60]


def test_both_deny_a_rumour_of_a_split(tie):
    story = """
        2018-01-04 narrator: Ada & Ben state.couple
        2019-03-04 insider: Ada & Ben sanction.split
        2019-03-06 post Ada: Ada & Ben sanction.split, not, on 2019-03-04
        2019-03-07 post Ben: Ben reject.deny Ada, answers sanction.split
    """
    soon = tie(story, as_of="2019-04-01").status
    assert (soon.label, soon.flags) == ("good terms", ("contested",))
    later = tie(story, as_of="2019-09-01").status
    assert (later.label, later.flags) == ("good terms", ())
    assert tie(story, known_by="2019-03-05").status.label == "estranged"


def test_a_rumour_stands_until_the_day_it_is_denied(tie):
    story = """
        2018-01-04 narrator: Ada & Ben state.couple
        2019-03-04 insider: Ada & Ben sanction.split
        2019-03-07 post Ben: Ben reject.deny Ada, answers sanction.split
    """
    assert tie(story, as_of="2019-03-06").status.label == "estranged"
    assert tie(story, as_of="2019-03-07").status.label == "good terms"


def test_a_rumour_dies_when_the_couple_is_told_as_a_couple(tie):
    story = """
        2018-01-04 narrator: Ada & Ben state.couple
        2019-03-04 insider: Ada & Ben sanction.split
    """
    assert tie(story).status.label == "estranged"
    assert tie(story + "2019-08-04 narrator: Ada & Ben consult.visit").status.label == "tentative contact"
    assert tie(story + "2019-08-04 narrator: Ada & Ben state.couple").status.label == "good terms"


def test_a_denied_blow_leaves_the_conflict(tie):
    status = tie("""
        2019-03-04 party Ada: Ben assault Ada, on 2019-03-01
        2019-03-05 party Ben: Ben assault Ada, not, on 2019-03-01
    """).status
    assert status.label == "in conflict"
    assert "contested" not in status.flags
    assert [claim.voice.speaker for claim in status.against] == ["Ben"]


def test_contradicting_insiders_of_one_article_cancel_out(tie):
    status = tie("""
        2018-03-04 narrator: Ada & Ben sanction.split
        2019-03-04 insider: Ada & Ben consult.phone
        2019-03-04 insider: Ada & Ben consult.phone, not
    """).status
    assert status.label == "estranged"


def test_contradicting_insiders_of_two_articles_leave_the_more_cautious_label(tie):
    status = tie("""
        2019-03-04 insider: Ada & Ben state.friends, on 2019-03
        2019-03-09 insider: Ada & Ben state.feud, on 2019-03
    """).status
    assert (status.label, status.flags) == ("in conflict", ("reported only", "contested"))


def test_a_party_outweighs_an_insider(tie):
    status = tie("""
        2019-03-04 party Ada: Ada & Ben state.friends, on 2019-03
        2019-03-09 insider: Ada & Ben state.feud, on 2019-03
    """).status
    assert (status.label, status.flags) == ("good terms", ())
    assert [claim.event for claim in status.against] == ["state.feud"]


def test_a_friend_who_speaks_for_her_lifts_what_she_says(tie):
    story = """
        2016-03-04 narrator: Ada sanction.exclude Ben
        2019-03-04 reported Ada: Ada & Ben cooperate.reconcile
    """
    assert tie(story).status.label == "tentative contact"
    assert tie(story + "2019-03-04 named Cid: Ada & Ben cooperate.reconcile").status.label == (
        "tentative contact"
    )
    assert (
        tie(
            story
            + """2019-03-04 named Cid: Ada & Ben cooperate.reconcile
             2019-03-04 named Dot: Ada & Ben cooperate.reconcile"""
        ).status.label
        == "reconciled"
    )


def test_a_friend_who_speaks_against_him_changes_nothing_between_the_two(tie):
    status = tie("""
        2019-03-04 narrator: Ada & Ben state.friends
        2019-03-04 named Cid: Cid accuse.insult Ben
    """).status
    assert status.label != "reconciled"


def test_a_question_has_no_weight(tie):
    assert tie("2019-03-04 narrator: Ada & Ben cooperate.reconcile, question").status.label == "no status"


def test_a_mere_possibility_of_an_unnamed_voice_moves_nothing(tie):
    assert tie("2019-03-04 insider: Ada & Ben sanction.split, maybe").status.label == "no status"


def test_only_one_of_the_two_says_that_it_is_over(tie):
    story = """
        2016-03-04 narrator: Ada sanction.exclude Ben
        2019-03-04 party Ada: Ada & Ben cooperate.reconcile
    """
    assert tie(story).status.flags == ("one-sided",)
    assert tie(story + "2019-03-04 party Ben: Ada & Ben cooperate.reconcile").status.flags == ()


def test_words_of_one_alone_are_one_sided(tie):
    assert tie("2019-03-04 party Ada: Ada support.praise Ben").status.flags == ("one-sided",)
    assert tie("2019-03-04 party Ada: Ada support.care-for Ben").status.flags == ()


def test_as_of_cuts_by_the_day_of_the_event_and_known_by_by_publication(tie):
    story = """
        2016-03-04 narrator: Ada sanction.exclude Ben
        2021-05-01 party Ada: Ada & Ben cooperate.reconcile, on 2019-03
    """
    assert tie(story).status.label == "reconciled"
    assert str(tie(story).status.since) == "2019-03"
    assert tie(story, as_of="2018-12-31").status.label == "in conflict"
    assert tie(story, as_of="2019-04-01").status.label == "reconciled"
    assert tie(story, known_by="2020-12-31").status.label == "in conflict"


def test_a_retelling_years_later_does_not_refresh_the_event(tie):
    story = """
        2016-03-04 narrator: Ada accuse.insult Ben
        2017-03-04 narrator: Ada & Ben cooperate.leisure
        2019-03-04 narrator: Ada accuse.insult Ben, on 2016
    """
    assert len(tie(story).events) == 2
    assert tie(story).status.label == "tentative contact"


def test_an_article_without_a_date_decides_only_where_no_other_does(tie):
    story = "undated narrator: Ada & Ben sanction.split\n"
    assert tie(story).status.label == "estranged"
    assert tie(story + "2019-03-04 narrator: Ada support.praise Ben").status.label == "good terms"


def test_a_named_death_without_a_day_is_flagged(tie):
    assert tie("2019-03-04 narrator: Ada & Ben state.friends", deaths={"Ada": None}).status.flags == (
        "deceased",
    )


def test_the_argument_names_who_said_what_when_and_where(tie):
    status = tie(
        "2023-12-09 post Ada: Ben consult.visit Ada, on 2023-05, cue showed up at my door", as_of="2023-12-09"
    ).status
    assert status.as_of == date(2023, 12, 9)
    assert status.why == (
        "No rift between them is told, and warmth is "
        "(Ada wrote “showed up at my door”, 2023-05, story-2023-12-09#p1)."
    )


def test_what_a_label_says_plainly_is_no_hearsay(tie):
    status = tie("2021-03-04 narrator: Ada & Ben state.friends, label, perhaps").status
    assert (status.label, status.flags) == ("good terms", ())


def test_kind_words_among_kin_need_no_answer(tie):
    story = "2019-03-04 party Ada: Ada support.praise Ben"
    assert tie(story, kin=("mother", "son")).status.flags == ()


def test_label_is_no_surer_than_the_text(tie):
    text = "2019-03-04 narrator: Ada accuse.sue Ben, perhaps\n"
    assert "reported only" in tie(text + "2019-03-04 narrator: Ada accuse.sue Ben, label").status.flags
    assert "reported only" not in tie(text + "2019-03-04 narrator: Ada accuse.sue Ben").status.flags


def test_a_headline_that_only_asks_is_no_source(tie):
    decided = tie("""
        2019-03-04 insider: Ada & Ben state.apart
        2019-03-04 narrator: Ada & Ben state.apart, question
    """)
    assert decided.status.label == "estranged"
    assert "reported only" in decided.status.flags
    assert decided.status.best_source == "anonymous"
