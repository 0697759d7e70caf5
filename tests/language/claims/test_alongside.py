"""Beside each other: word sent through others, appearances by choice, joint work, meetings agreed on."""


def test_word_sent_through_others(told):
    """2021-03-04 A busy week

    Mara Vell and Odo Brandt speak only through their lawyers.
    """
    assert told == {"consult.mediated: Mara Vell - Odo Brandt"}


def test_an_appearance_by_choice(told):
    """2021-03-04 A busy week

    Mara Vell put on a united front with Odo Brandt on Tuesday.
    """
    assert told == {"consult.co-appear: Mara Vell - Odo Brandt"}


def test_work_together(told):
    """2021-03-04 A busy week

    Mara Vell teamed up with Odo Brandt for a calendar.
    """
    assert told == {"cooperate.joint-work: Mara Vell - Odo Brandt"}


def test_a_meeting_agreed_on_is_no_meeting(told):
    """2021-03-04 A busy week

    Mara Vell has agreed to meet Odo Brandt in Ghent.
    """
    assert told == {"agree.intend-contact: Mara Vell - Odo Brandt"}


def test_word_through_others_is_no_contact(told):
    """2021-03-04 A busy week

    Mara Vell and Odo Brandt no longer speak and were only communicating through other players.
    """
    assert told == {"consult.mediated: Mara Vell - Odo Brandt", "state.apart: Mara Vell - Odo Brandt"}
