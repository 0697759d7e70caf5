"""Storylines of quarrels between friends, colleagues and kin: how they open, mend, or do not."""


def labels(tie):
    return [step.label for step in tie.steps]


def test_a_feud_and_an_apology_accepted_in_one_interview(tie):
    story = """
        2018-05-02 narrator: Ada accuse.insult Ben
        2019-01-10 narrator: Ada & Ben state.feud
        2021-09-14 interview Ada: Ada concede.apologise Ben, on 2021-09-12
        2021-09-14 interview Ben: Ben support.forgive Ada, on 2021-09-12
        2021-09-14 interview Ben: Ada & Ben consult.visit, on 2021-09-12
    """
    status = tie(story).status
    assert (status.label, str(status.since)) == ("reconciled", "2021-09-12")
    assert "one-sided" in status.flags
    assert labels(tie(story)) == ["in conflict", "in conflict", "reconciled"]


def test_an_apology_that_nobody_answers_changes_nothing_but_is_shown(tie):
    status = tie("""
        2018-05-02 narrator: Ada threaten.ultimatum Ben
        2019-03-03 post Ada: Ada concede.apologise Ben
    """).status
    assert status.label == "in conflict"
    assert "one-sided" in status.flags
    assert any(rule.name == "one side only" for rule in status.trace)


def test_an_apology_refused_is_a_rift_of_its_own(tie):
    story = tie("""
        2018-05-02 narrator: Ada & Ben state.apart
        2019-03-03 post Ada: Ada concede.apologise Ben
        2019-03-20 party Ben: Ben reject.refuse-apology Ada
    """)
    assert labels(story) == ["estranged", "in conflict"]
    assert story.status.best_source == "party"


def test_a_wrongdoer_cannot_forgive(tie):
    status = tie("""
        2018-05-02 document: Ada assault Ben
        2019-03-03 party Ada: Ada support.forgive Ben
        2019-03-03 party Ada: Ada & Ben consult.visit, on 2019-02
    """).status
    assert status.label == "tentative contact"


def test_a_suit_withdrawn_leaves_no_rift_and_only_later_warmth_counts(tie):
    story = """
        2019-02-01 post Ada: Ada support.praise Ben
        2020-02-01 document: Ada accuse.sue Ben
        2021-06-01 document: Ada retreat.drop-suit Ben
    """
    withdrawn = tie(story).status
    assert withdrawn.label == "no status"
    assert "legal" not in withdrawn.flags
    assert "legal" in tie(story, as_of="2020-03-01").status.flags
    assert tie(story + "2021-08-05 party Ben: Ben support.praise Ada").status.label == "good terms"


def test_a_suit_withdrawn_uncovers_the_older_rift(tie):
    story = tie("""
        2017-02-01 narrator: Ada & Ben sanction.cut-contact
        2020-02-01 document: Ada accuse.sue Ben
        2021-06-01 document: Ada retreat.drop-suit Ben
    """)
    assert labels(story) == ["estranged", "in conflict", "estranged"]


def test_only_the_accuser_can_take_an_accusation_back(tie):
    story = "2020-02-01 party Ada: Ada accuse.allege Ben\n"
    assert tie(story + "2020-09-01 party Ada: Ada concede.retract Ben").status.label == "no status"
    assert tie(story + "2020-09-01 party Ben: Ben concede.retract Ada").status.label == "in conflict"


def test_an_accusation_answered_by_a_denial_is_an_open_grievance_among_friends(tie):
    status = tie("""
        2020-01-05 narrator: Ada & Ben state.friends
        2020-02-01 party Ada: Ada accuse.allege Ben
        2020-02-03 post Ben: Ben reject.deny Ada, answers accuse.allege
    """).status
    assert (status.label, status.flags) == ("good terms", ("open grievance",))


def test_an_accusation_pressed_after_the_denial_is_a_rift(tie):
    status = tie("""
        2020-01-05 narrator: Ada & Ben state.friends
        2020-02-01 party Ada: Ada accuse.allege Ben
        2020-02-03 post Ben: Ben reject.deny Ada, answers accuse.allege
        2020-05-06 party Ada: Ada accuse.allege Ben
    """).status
    assert status.label == "in conflict"


def test_mild_criticism_once_leaves_friends_friends_and_repeated_it_does_not(tie):
    story = """
        2020-01-05 narrator: Ada & Ben state.friends
        2020-02-01 named Cid: Ada accuse.criticise Ben
    """
    assert tie(story).status.label == "good terms"
    assert tie(story + "2020-07-01 narrator: Ada accuse.criticise Ben").status.label == "in conflict"
    assert tie(story + "2020-07-01 narrator: Ben accuse.criticise Ada").status.label == "in conflict"
    assert tie(story + "2022-07-01 narrator: Ada accuse.criticise Ben").status.label == "good terms"


def test_criticism_is_a_rift_where_nothing_else_is_told(tie):
    assert tie("2020-02-01 narrator: Ada accuse.criticise Ben").status.label == "in conflict"


def test_a_grievance_keeps_contact_tentative_until_it_lapses(tie):
    story = """
        2015-03-01 narrator: Ada & Ben sanction.cut-contact
        2018-01-10 party Ada: Ada & Ben consult.phone, often
        2018-06-01 party Ada: Ada accuse.allege Ben
        2018-06-01 party Ben: Ben reject.deny Ada, answers accuse.allege
    """
    assert labels(tie(story, as_of="2019-12-01")) == [
        "estranged",
        "on speaking terms",
        "tentative contact",
        "on speaking terms",
    ]
    assert str(tie(story, as_of="2019-12-01").status.since) == "2019-06-02"


def test_a_relapse_is_told_as_one(tie):
    story = tie("""
        2015-03-01 narrator: Ada accuse.insult Ben
        2017-03-01 party Ada: Ada & Ben cooperate.reconcile
        2019-03-01 narrator: Ben sanction.exclude Ada
    """)
    assert labels(story) == ["in conflict", "reconciled", "in conflict"]
    assert story.status.flags == ("relapse",)


def test_a_rift_word_in_the_article_of_the_mending_does_not_outdate_it(tie):
    status = tie("""
        2019-03-01 narrator: Ada & Ben cooperate.leisure, on 2019-02-27
        2019-03-01 narrator: Ada & Ben state.apart, epithet
    """).status
    assert status.label == "tentative contact"


def test_once_feuding_but_mending_told_undated_ends_as_a_mending(tie):
    status = tie("""
        2019-03-01 narrator: Ada & Ben state.feud, undated, historical
        2019-03-01 narrator: Ada & Ben cooperate.leisure
        2019-03-01 narrator: Ada & Ben cooperate.reconcile
    """).status
    assert status.label == "reconciled"


def test_a_mending_that_only_the_headline_tells_is_not_believed(tie):
    status = tie("""
        2019-03-01 narrator: Ada & Ben cooperate.reconcile, label
        2019-03-01 narrator: Ada & Ben cooperate.leisure
        2018-03-01 narrator: Ada accuse.insult Ben
    """).status
    assert status.label == "tentative contact"


def test_a_mending_asked_in_the_headline_and_hedged_below_is_tentative(tie):
    status = tie("""
        2019-03-01 narrator: Ada & Ben cooperate.reconcile, question, label
        2019-03-01 narrator: Ada & Ben cooperate.reconcile, perhaps
    """).status
    assert (status.label, status.flags) == ("tentative contact", ("reported only",))


def test_a_row_after_the_lunch_of_the_same_day(tie):
    story = """
        2019-03-01 narrator: Ada & Ben cooperate.leisure, on 2019-02-27
        2019-03-01 narrator: Ada accuse.insult Ben, on 2019-02-27
    """
    assert tie(story).status.label == "tentative contact"
    assert tie(story + "2019-03-01 narrator: Ada accuse.insult Ben, on 2019-02-27, then").status.label == (
        "in conflict"
    )


def test_a_hope_to_make_up_is_flagged_and_moves_nothing(tie):
    status = tie("""
        2018-05-02 narrator: Ada & Ben sanction.cut-contact
        2019-05-02 post Ada: Ada agree.intend-repair Ben
    """).status
    assert (status.label, status.flags) == ("estranged", ("intent only",))


def test_two_years_of_silence_are_stale_and_no_reconciliation(tie):
    status = tie("2018-05-02 narrator: Ada & Ben sanction.cut-contact", as_of="2020-06-01").status
    assert (status.label, status.flags) == ("estranged", ("stale",))


def test_a_meeting_in_the_midst_of_a_long_feud_is_no_contact_since(tie):
    story = "2019-03-01 narrator: Ada & Ben state.feud, on 2009..2019-02\n"
    assert tie(story + "2019-03-01 narrator: Ada & Ben consult.visit, on 2011").status.label == "in conflict"
    assert tie(story + "2019-03-01 narrator: Ada & Ben consult.visit, on 2019-02").status.label == (
        "tentative contact"
    )


def test_a_grievance_ends_when_the_accuser_forgives_and_not_when_the_accused_does(tie):
    story = """
        2018-01-10 narrator: Ada & Ben state.friends
        2018-06-01 party Ada: Ada accuse.allege Ben
        2018-06-01 party Ben: Ben reject.deny Ada, answers accuse.allege
    """
    forgiven = tie(story + "2018-07-01 party Ada: Ada support.forgive Ben").status
    assert (forgiven.label, forgiven.flags) == ("good terms", ())
    assert tie(story + "2018-07-01 party Ben: Ben support.forgive Ada").status.flags == ("open grievance",)


def test_hedged_criticism_alone_is_no_conflict(tie):
    assert tie("2021-03-04 narrator: Ada accuse.criticise Ben, perhaps").status.label == "no status"
    assert tie("2021-03-04 narrator: Ada accuse.criticise Ben").status.label == "in conflict"


def test_contact_is_what_an_intent_told_with_it_has_led_to(tie):
    story = """
        2020-03-04 narrator: Ada & Ben state.feud
        2021-03-04 insider: Ada & Ben consult
        2021-03-04 insider: Ada & Ben cooperate.reconcile, hypothetical
    """
    assert tie(story).status.flags == ("reported only",)
    assert "intent only" in tie(story + "2021-03-09 post Ada: Ada & Ben consult, future").status.flags


def test_what_may_mend_a_feud_is_no_contact(tie):
    story = "2020-03-04 narrator: Ada & Ben state.feud\n2020-03-09 party Ada: Ada & Ben cooperate.reconcile, maybe"
    assert tie(story).status.label == "in conflict"


def test_an_intent_told_while_a_long_feud_goes_on_is_no_older_than_it(tie):
    status = tie("""
        2020-03-04 narrator: Ada & Ben state.feud, on 2016-01-01..2020-03-04
        2020-03-04 narrator: Ada & Ben agree.intend-contact, on 2020-03-02
    """).status
    assert (status.label, status.flags) == ("in conflict", ("intent only",))


def test_a_long_feud_stands_since_the_year_in_which_it_is_told_to_have_begun(tie):
    status = tie("2020-03-04 narrator: Ada & Ben state.feud, on 2016-01-01..2020-03-04").status
    assert str(status.since) == "2016"


def test_a_friendship_whose_day_is_not_told_answers_no_insult(tie):
    status = tie("""
        2021-03-04 narrator: Ada accuse.insult Ben
        2021-03-04 narrator: Ada & Ben state.friends
    """).status
    assert status.label == "in conflict"
