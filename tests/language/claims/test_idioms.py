"""Words that tell nothing, though a cue stands in them."""

import pytest

from index.language.analysis import analyse
from index.records import Article, Paragraph


def told_by(sentence):
    """Give what a sentence below a headline claims."""
    paragraphs = (Paragraph(0, "A busy week"), Paragraph(1, sentence))
    return [
        claim.event for claim in analyse(Article("a", "a.txt", "", None, "", "", "", paragraphs, "")).claims
    ]


def test_three_days_in_a_row_are_no_quarrel(told):
    """2021-03-04 A busy week

    Mara Vell said: "I danced for three days in a row with Odo Brandt."
    """
    assert not any(line.startswith("state.feud") for line in told)


def test_a_row_is_one(told):
    """2021-03-04 A busy week

    Mara Vell had a row with Odo Brandt.
    """
    assert "state.feud: Mara Vell - Odo Brandt" in told


def test_to_make_up_briefly_is_no_mending(told):
    """2021-03-04 A busy week

    Mara Vell and Odo Brandt briefly reconciled.
    """
    assert not told


def test_to_make_up_after_a_brief_split_is_one(told):
    """2021-03-04 A busy week

    Mara Vell and Odo Brandt reconciled after briefly splitting up.
    """
    assert "cooperate.reconcile: Mara Vell - Odo Brandt" in told


def test_who_rows_all_the_time_has_no_feud(told):
    """2021-03-04 A busy week

    Mara Vell and Odo Brandt row all the time.
    """
    assert not told


def test_the_split_of_a_skirt_is_none_of_two(told):
    """2021-03-04 A busy week

    Mara Vell wore a skirt with a side split from Ilse Karn.
    """
    assert not told


def test_the_title_of_a_show_that_opens_a_sentence_tells_nothing(told):
    """2021-03-04 A busy week

    Baby joy! Married At First Glance star Mara Vell met her neighbour Odo Brandt.
    """
    assert not any("wed" in line for line in told)


@pytest.mark.parametrize(
    "sentence",
    [
        "Mara Vell broke her silence on the film with Odo Brandt.",
        "'I see where I stand with Odo Brandt,' said Mara Vell.",
        "Mara Vell called her friendship with Odo Brandt toxic.",
        "Mara Vell famously shared the breakfast telly sofa with Odo Brandt.",
        "Mara Vell got to walk the fairways with Odo Brandt.",
        "Mara Vell beat defending champion Odo Brandt.",
        "Mara Vell has banned Odo Brandt from watching the show.",
        "'I never spoke of any other woman to Odo Brandt,' said Mara Vell.",
    ],
)
def test_what_sounds_like_a_tie_and_is_none(sentence):
    assert not told_by(sentence)


def test_what_is_very_so_is_no_verb():
    assert not told_by("Mara Vell and Odo Brandt have very separate things.")


@pytest.mark.parametrize(
    "sentence",
    [
        "Mara Vell and Odo Brandt sang with their hair falling out in clumps.",
        "Mara Vell revealed that she and Odo Brandt split early in their relationship.",
        "Mara Vell and Odo Brandt are effectively separated until coronavirus restrictions ease.",
        "Mara Vell voted to evict Odo Brandt.",
        "'I hadn't seen Odo Brandt play live for a long time,' said Mara Vell.",
        "Friendship with Odo Brandt paid, and Mara Vell said that friendship with Odo Brandt paid.",
        "'I love Odo Brandt but I would have voted for Ilse,' said Mara Vell.",
        "Judge Mara Vell slammed Odo Brandt for lying.",
        "Mara Vell accused Odo Brandt of starving the ministers of facts.",
    ],
)
def test_what_a_game_a_border_an_office_or_a_stage_does_is_no_tie(sentence):
    assert not told_by(sentence)


def test_who_no_longer_talks_is_apart():
    assert set(told_by("Mara Vell no longer talks with Odo Brandt.")) == {"state.apart"}
