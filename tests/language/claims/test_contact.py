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
