"""Ties of one article and of many, keyed by people."""

from datetime import date

from attrs import evolve

from index.records import Analysis, Article, Kin, Paragraph, Person, Trait
from index.ties import ties_among, ties_of


def article(published):
    text = (Paragraph(0, "Ada and Ben"),)
    return Article("a-1", "a.txt", "", published, "Ada and Ben", "", "", text, "")


def test_an_article_tells_its_ties_as_of_its_own_date_with_their_kin(told):
    analysis = Analysis(
        article(date(2020, 3, 4)),
        people=(Person("Ada"), Person("Ben"), Person("Cid")),
        claims=tuple(told("2020-03-04 narrator: Ben accuse.insult Ada, on 2018")),
        kin=(Kin(("Ben", "Ada"), ("brother", "sister"), 1), Kin(("Cid", "Ada"), ("father", "daughter"), 1)),
    )
    quarrel, kin = ties_of(analysis)
    assert (quarrel.people, quarrel.kin, quarrel.status.label) == (
        ("Ada", "Ben"),
        ("sister", "brother"),
        "in conflict",
    )
    assert quarrel.status.as_of == date(2020, 3, 4)
    assert (kin.people, kin.kin, kin.status.label) == (("Ada", "Cid"), ("daughter", "father"), "no status")


def test_a_death_told_in_the_article_is_heard(told):
    dead = Person("Ben", traits=(Trait("death", "2020-03-01", 1, date(2020, 3, 1)),))
    analysis = Analysis(
        article(date(2020, 3, 4)),
        people=(Person("Ada"), dead),
        claims=tuple(told("2020-03-04 post Ada: Ada support.affection Ben")),
    )
    (tie,) = ties_of(analysis)
    assert (tie.status.label, tie.status.flags) == ("good terms", ("deceased",))


def test_claims_of_an_archive_are_parted_by_pair(told):
    claims = told("""
        2020-03-04 narrator: Ada & Ben state.friends
        2020-03-04 narrator: Ada & Cid state.feud
        2020-03-05 narrator: Ben & Ada consult.visit
    """)
    friends, feud = ties_among(claims)
    assert (friends.people, len(friends.claims), friends.status.label) == (("Ada", "Ben"), 2, "good terms")
    assert (feud.people, feud.status.label) == (("Ada", "Cid"), "in conflict")


def test_nobody_has_a_tie_with_themselves(told):
    (claim,) = told("2020-03-04 narrator: Ada & Ben state.friends")
    assert not list(ties_among([evolve(claim, recipient="Ada")]))


def test_what_each_event_did_is_told_as_they_stood_then(tie):
    decided = tie("""
        2015-03-04 party Ada: Ada accuse.sue Ben
        2016-03-04 party Ada: Ada retreat.drop-suit Ben
        2017-03-04 narrator: Ada & Ben sanction.split
        2018-03-04 narrator: Ada & Ben consult.visit
        2019-03-04 party Ada: Ada support.praise Ben
        2020-03-04 party Ada, party Ben: Ada & Ben cooperate.reconcile
        2021-03-04 party Ada: Ada support.praise Ben
        2022-03-04 narrator: Ada & Ben sanction.split
    """)
    assert [(event.event.partition(".")[2], event.effect) for event in decided.events] == [
        ("sue", "hostile"),
        ("drop-suit", "takes back"),
        ("split", "apart"),
        ("visit", "contact"),
        ("praise", "one side"),
        ("reconcile", "closing"),
        ("praise", "warmth"),
        ("split", "apart"),
    ], "though another rift came last"


def test_what_an_event_did_is_told_where_one_rift_is_open(tie):
    decided = tie("""
        2016-03-04 narrator: Ada & Ben sanction.split
        2017-03-04 party Ada: Ada support.praise Ben
        2018-03-04 narrator: Ada & Ben consult.visit
        2018-03-05 insider: Ada & Ben cooperate.reconcile, maybe
        2019-03-04 party Ada: Ada accuse.allege Ben
        2019-03-04 party Ben: Ben reject.deny Ada, answers accuse.allege
    """)
    assert [(event.event, event.effect, event.note) for event in decided.events] == [
        ("sanction.split", "apart", ""),
        ("support.praise", "one side", ""),
        ("consult.visit", "contact", ""),
        ("cooperate.reconcile", "warmth", "too weakly vouched for"),
        ("accuse.allege", "grievance", ""),
        ("reject.deny", "nothing", ""),
    ]
