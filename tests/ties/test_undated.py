"""What is told without a date: from which day on it is there."""

import pytest

APART = """
    2021-09-09 narrator: Ada & Ben state.apart, undated, historical
    2021-09-09 post Ada: Ada & Ben consult.visit, on 2021-05
    2021-09-09 narrator: Ada & Ben cooperate.leisure
"""


@pytest.mark.parametrize(
    ("day", "label"),
    [
        ("2021-04-30", "no status"),
        ("2021-05-31", "tentative contact"),
        ("2021-09-08", "tentative contact"),
        ("2021-09-09", "tentative contact"),
    ],
)
def test_an_undated_rift_is_there_from_the_first_dated_event_of_its_article(tie, day, label):
    assert tie(APART, as_of=day).status.label == label


def test_the_labels_over_time_begin_with_it(tie):
    steps = tie(APART).steps
    assert [(str(step.when.first), step.label) for step in steps[:2]] == [
        ("None", "estranged"),
        ("2021-05-01", "tentative contact"),
    ]


def test_an_epithet_of_a_later_article_says_nothing_of_what_an_earlier_one_told(tie):
    story = """
        2016-03-04 narrator: Ada & Ben state.friends
        2021-03-04 narrator: Ada & Ben state.apart, epithet
    """
    assert [tie(story, as_of=day).status.label for day in ("2018-01-01", "2021-03-04")] == [
        "good terms",
        "estranged",
    ]
    assert [step.label for step in tie(story).steps] == ["good terms", "estranged"]


def test_it_is_not_known_before_it_is_published(tie):
    assert tie(APART, as_of="2021-09-08", known_by="2021-09-08").status.label == "no status"
