"""Every row of the label table, each shown by the shortest story that reaches it."""

import pytest

ROWS = {
    "no rift, warmth told": ("good terms", "2021-03-04 narrator: Ada support.praise Ben"),
    "no rift, no warmth": ("no status", "2021-03-04 narrator: Ada & Ben cooperate.joint-work"),
    "hostile rift, no contact": ("in conflict", "2021-03-04 narrator: Ada accuse.insult Ben"),
    "rift apart, no contact": ("estranged", "2021-03-04 narrator: Ada & Ben sanction.split"),
    "rift, tentative contact": (
        "tentative contact",
        """2021-03-04 narrator: Ada & Ben sanction.split
           2021-06-01 narrator: Ada & Ben consult.visit""",
    ),
    "rift, steady contact": (
        "on speaking terms",
        """2021-03-04 narrator: Ada & Ben sanction.split
           2021-06-01 narrator: Ada & Ben consult.phone, often""",
    ),
    "rift closed": (
        "reconciled",
        """2021-03-04 narrator: Ada & Ben sanction.split
           2021-06-01 party Ada: Ada & Ben cooperate.reconcile""",
    ),
}


@pytest.mark.parametrize("row", ROWS)
def test_each_row_is_reached_and_named_in_the_argument(tie, row):
    label, story = ROWS[row]
    status = tie(story).status
    assert status.label == label
    assert row in [rule.name for rule in status.trace]


def test_no_row_is_left_without_a_story(tables):
    assert {row.name for row in tables.labels} == set(ROWS)


def test_friends_after_a_split_in_any_voice(tie):
    split = "2019-03-04 narrator: Ada & Ben sanction.split\n"
    assert tie(split + "2020-01-04 insider: Ada & Ben state.friends").status.label == "on speaking terms"
    assert tie(split + "2020-01-04 insider: Ada & Ben state.friends, perhaps").status.label == "estranged"
    assert tie(split + "2020-01-04 insider: Ada & Ben state.couple").status.label == "tentative contact"


def test_friends_after_a_feud_take_a_voice_that_vouches_for_it(tie):
    feud = "2019-03-04 narrator: Ada & Ben state.feud\n"
    assert tie(feud + "2020-01-04 insider: Ada & Ben state.friends").status.label == "tentative contact"
    assert tie(feud + "2020-01-04 narrator: Ada & Ben state.friends").status.label == "on speaking terms"


def test_epithet_that_a_rift_is_over_closes_it_beside_a_contact(tie):
    once = "2019-03-04 narrator: Ada & Ben cooperate.reconcile, epithet\n"
    assert tie(once).status.label == "tentative contact"
    assert (
        tie(once + "2019-03-04 narrator: Ada & Ben consult.visit, on 2019-03-01").status.label == "reconciled"
    )
