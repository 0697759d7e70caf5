"""When: the date of the own clause, of the sentence before, of the paper."""


def days(claims):
    """Give the claims' events with their dates."""
    return {claim.event: str(claim.when) for claim in claims}


def test_date_of_the_clause(claims):
    """2021-03-04 A busy week

    Mara Vell and Odo Brandt split in May 2020.
    """
    assert days(claims) == {"sanction.split": "2020-05"}


def test_date_beyond_but_belongs_to_the_other_clause(claims):
    """2021-03-04 A busy week

    Mara Vell and Odo Brandt split in May 2020, but Mara Vell and Odo Brandt had dinner together in January 2021.
    """
    assert days(claims) == {"sanction.split": "2020-05", "cooperate.leisure": "2021-01"}


def test_date_of_the_photo_is_not_that_of_the_event(claims):
    """2021-03-04 A busy week

    Mara Vell slammed Odo Brandt (pictured in 2011).
    """
    assert days(claims) == {"accuse.criticise": "2021-03-04"}


def test_without_a_date_the_paper_is_assumed(claims):
    """2021-03-04 A busy week

    Mara Vell slammed Odo Brandt.
    """
    assert [claim.when.basis for claim in claims] == ["assumed"]


def test_history_without_a_date_stays_undated(claims):
    """2021-03-04 A busy week

    Mara Vell had previously slammed Odo Brandt.
    """
    assert [(str(claim.when), "historical" in claim.marks) for claim in claims] == [("", True)]


def test_long_ago_is_history(claims):
    """2021-03-04 A busy week

    Mara Vell married Odo Brandt in 2009.
    """
    assert [(str(claim.when), "historical" in claim.marks) for claim in claims] == [("2009", True)]


def test_a_word_of_order_sets_it_after_what_was_told(claims):
    """2021-03-04 A busy week

    Mara Vell and Odo Brandt later split.
    """
    assert [claim.follows for claim in claims] == [True]


def test_a_month_before_its_noun(claims):
    """2021-09-04 A busy week

    Mara Vell is single following her June break-up from Odo Brandt.

    Odo Brandt said that he sings.
    """
    assert str(claims[0].when) == "2021-06"


def test_since_a_year_dates_the_clause_before_it(claims):
    """2021-03-04 A busy week

    Mara Vell and Odo Brandt have been feuding since 2016, Odo Brandt said in January.
    """
    assert days(claims) == {"state.feud": "2016-01-01..2021-03-04"}


def test_what_lies_in_the_past_is_told_as_history(claims):
    """2021-03-04 A busy week

    Mara Vell has been romantically linked to Odo Brandt in the past.
    """
    assert [(claim.event, "historical" in claim.marks) for claim in claims] == [("state.couple", True)]


def test_what_a_note_on_the_photo_tells_has_the_date_of_the_photo(claims):
    """2021-03-04 A busy week

    Mara Vell sold her boat last month (Mara Vell and Odo Brandt pictured the year they got married in 2013).
    """
    assert days(claims) == {"cooperate.wed": "2013"}


def test_whom_begins_a_clause_with_a_date_of_its_own(claims):
    """2021-03-04 A busy week

    Mara Vell is estranged from her husband Odo Brandt whom she met on a ferry in 2004.
    """
    assert days(claims)["state.apart"] == "2021-03-04"


def test_words_of_time_never_date_an_epithet(claims):
    """2021-03-04 A busy week

    Last month Mara Vell shared a picture of her ex-husband Odo Brandt.
    """
    assert days(claims) == {"state.apart": "2021-03-04"}


def test_at_the_time_is_not_the_day_of_publication(claims):
    """2021-03-04 A busy week

    Mara Vell slammed Odo Brandt in a post at the time.
    """
    assert [claim.when.first for claim in claims] == [None]


def test_the_lead_is_dated_by_the_photo_that_the_article_goes_on_to_tell_of(claims):
    """2023-12-09 A busy week

    Mara Vell and Odo Brandt celebrated her birthday together.
    On December 2 a friend shared a photo of Mara Vell alongside Odo Brandt.
    """
    assert days(claims) == {"cooperate.leisure": "2023-12-02"}


def test_a_photo_of_years_ago_dates_no_lead(claims):
    """2023-12-09 A busy week

    Mara Vell and Odo Brandt celebrated her birthday together.
    On December 2, 2019, a friend shared a photo of Mara Vell alongside Odo Brandt.
    """
    assert days(claims) == {"cooperate.leisure": "2023-12-09"}


def test_a_photo_of_others_dates_no_lead(claims):
    """2023-12-09 A busy week

    Mara Vell and Odo Brandt celebrated her birthday together.
    On December 2 a friend shared a photo of Ilse Karn alongside Odo Brandt.
    """
    assert days(claims) == {"cooperate.leisure": "2023-12-09"}


def test_the_date_of_one_clause_is_not_that_of_the_next_which_tells_of_today(claims):
    """2021-03-04 A busy week

    Mara Vell split from Odo Brandt in 2017, and she is now dating Piet Loos.
    """
    assert days(claims) == {"sanction.split": "2017", "state.couple": "2021-03-04"}


def test_a_duty_to_meet_is_no_meeting(told):
    """2021-03-04 A busy week

    Mara Vell split from Odo Brandt in May 2020.
    Mara Vell had to meet Odo Brandt.
    """
    assert told == {"sanction.split: Mara Vell - Odo Brandt"}


def test_to_have_been_estranged_for_decades_is_history(claims):
    """2021-03-04 A busy week

    Mara Vell was estranged from Odo Brandt for decades.
    """
    assert [(claim.event, "historical" in claim.marks) for claim in claims] == [("state.apart", True)]


def test_a_birthday_dates_no_words_behind_it(claims):
    """2021-03-04 A busy week

    Mara Vell and Odo Brandt have a daughter who turns 11 on September 14.
    "Mara and Odo are in a great place," said Ilse Karn, a friend of Mara Vell.
    """
    assert days(claims).get("state.close") == "2021-03-04"


def test_who_was_married_from_one_year_until_another_is_apart_from_the_other_on(claims):
    """2021-03-04 A busy week

    Mara Vell was married to Odo Brandt from 2008 until 2012.
    """
    assert days(claims) == {"state.apart": "2012"}


def test_years_of_silence_are_all_of_them_apart(claims):
    """2021-03-04 A busy week

    Mara Vell and Odo Brandt were estranged from 2008 to 2012.
    """
    assert days(claims) == {"state.apart": "2008-01-01..2012-12-31"}


def test_quoted_present_is_of_the_day_of_the_article(claims):
    """2021-03-04 A busy week

    Mara Vell fell out with Odo Brandt in 2016.

    'I speak with Odo every week,' Mara said.
    """
    assert days(claims)["consult"] == "2021-03-04"


def test_what_is_told_of_somebody_beside_dates_nothing_else(claims):
    """2021-03-04 A busy week

    Mara Vell, who won the regatta in 1991, fell out with Odo Brandt.
    """
    assert days(claims)["state.feud"] == "2021-03-04"
