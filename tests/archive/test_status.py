"""Where two people stand, over several articles."""

from datetime import date

import pytest

from index.archive.questions.search import Search
from index.archive.questions.ties import StatusOf, Ties
from index.archive.questions.window import AsOf


def test_a_status_rests_on_the_claims_of_all_articles(archive):
    """2023-05-01 Suit
    Mira Holt sued Dora Quill in March 2023.
    ---
    2023-09-01 Dinner
    Mira Holt and Dora Quill had dinner together on Friday.
    """
    standing = archive.answer(StatusOf("Dora Quill", "Mira Holt"))
    assert standing.found == "found"
    assert standing.tie.status.label == "tentative contact"
    assert str(standing.header.as_of) == "2023-09-01"
    assert [(evidence.title, evidence.deciding) for evidence in standing.evidence] == [
        ("Dinner", True),
        ("Suit", False),
    ]


def test_the_as_of_date_and_what_was_known_by_a_day_cut(archive):
    """2023-05-01 Suit
    Mira Holt sued Dora Quill in March 2023.
    ---
    2023-09-01 Dinner
    Mira Holt and Dora Quill had dinner together on Friday.
    """
    for cut in (AsOf(day=date(2023, 6, 1)), AsOf(known_by=date(2023, 6, 1))):
        assert archive.answer(StatusOf("Dora Quill", "Mira Holt", cut)).tie.status.label == "in conflict"
        assert [row.label for row in archive.answer(Ties(as_of=cut)).rows] == ["in conflict"]
    moved = archive.answer(Ties(changed_since=date(2023, 6, 1))).rows
    assert [(row.before, row.label) for row in moved] == [("in conflict", "tentative contact")]


def test_a_name_that_two_bear_is_ambiguous_and_an_address_is_not(archive):
    """2023-05-01 Suit
    Mira Holt sued Dora Quill. Jane Holt was there.
    """
    standing = archive.answer(StatusOf("holt", "Dora Quill"))
    assert (standing.found, standing.tie) == ("ambiguous", None)
    assert {person.name for person in standing.candidates} == {"Mira Holt", "Jane Holt"}
    article = archive.answer(Search("sued")).rows[0].article
    assert archive.answer(StatusOf(f"{article}:Mira Holt", "dora-quill")).found == "found"


def test_where_nothing_is_claimed_the_paragraphs_that_mention_both_are_given(archive):
    """2023-05-01 A hall
    Mira Holt stood at the door. Dora Quill stood at the window.
    """
    standing = archive.answer(StatusOf("Mira Holt", "Dora Quill"))
    assert (standing.found, len(standing.shared)) == ("nothing", 1)


def test_ties_are_found_by_person_by_search_and_by_label(archive):
    """2023-05-01 Suit
    Mira Holt sued Dora Quill.
    Ann Lee praised Dora Quill.
    """
    assert len(archive.answer(Ties()).rows) == 2
    assert [row.label for row in archive.answer(Ties(("mira-holt",))).rows] == ["in conflict"]
    assert [row.label for row in archive.answer(Ties(("ann-lee", "dora-quill"))).rows] == ["good terms"]
    assert [row.label for row in archive.answer(Ties(among=Search("praised"))).rows] == ["good terms"]
    assert [row.label for row in archive.answer(Ties(label="in conflict")).rows] == ["in conflict"]
    assert archive.answer(Search("status:in-conflict")).total == 1


def test_what_an_indexing_run_moved_is_told(archive, folder):
    """2023-05-01 Suit
    Mira Holt sued Dora Quill.
    """
    (folder / "2.txt").write_text(
        " date 2023-09-01 Dinner\nMira Holt and Dora Quill had dinner together on Friday.\n"
    )
    *_, report = archive.update(workers=0)
    assert [(moved.names, moved.before, moved.after) for moved in report.moved] == [
        (("Dora Quill", "Mira Holt"), "in conflict", "tentative contact")
    ]
    (folder / "2.txt").unlink()
    *_, report = archive.update(workers=0)
    assert [(moved.before, moved.after) for moved in report.moved] == [("tentative contact", "in conflict")]


@pytest.mark.parametrize(
    ("last", "moved"),
    [
        ("Mira Holt and Dora Quill have reconciled.", [("in conflict", "reconciled")]),
        ("Mira Holt sued Dora Quill again.", []),
    ],
)
def test_what_a_run_of_several_commits_moved_is_told_from_its_beginning_to_its_end(
    archive, folder, monkeypatch, last, moved
):
    """2023-05-01 Suit
    Mira Holt sued Dora Quill.
    """
    monkeypatch.setattr("index.archive.updating.run.BATCH", 1)
    monkeypatch.setattr("index.archive.updating.analysing.CHUNK", 1)
    (folder / "2.txt").write_text(
        " date 2023-09-01 Dinner\nMira Holt and Dora Quill had dinner together on Friday.\n"
    )
    (folder / "3.txt").write_text(f" date 2023-12-01 Later\n{last}\n")
    *_, report = archive.update(workers=0)
    assert [(one.before, one.after) for one in report.moved] == moved


def test_ties_of_which_nothing_new_is_told_go_stale_as_the_archive_grows(archive, folder):
    """2020-05-01 Dinner
    Mira Holt and Dora Quill had dinner together on Friday.
    ---
    2020-05-01 Praise
    Jane Fox praised Vera Lang.
    """
    for number, (day, stale) in enumerate([("2021-03-01", False), ("2021-06-01", True)], start=3):
        (folder / f"{number}.txt").write_text(f" date {day} Other\nAnn Lee sang.\n")
        list(archive.update(workers=0))
        assert ["stale" in row.flags for row in archive.answer(Ties()).rows] == [stale, stale]
    (folder / "4.txt").unlink()
    list(archive.update(workers=0))
    assert ["stale" in row.flags for row in archive.answer(Ties()).rows] == [False, False]


def test_what_came_and_moved_since_the_last_session_is_marked(archive, folder):
    """2023-05-01 Suit
    Mira Holt sued Dora Quill.
    """
    assert archive.answer(Search("is:new")).total == 0
    archive.keep_session()
    (folder / "2.txt").write_text(
        " date 2023-09-01 Dinner\nMira Holt and Dora Quill had dinner together on Friday.\n"
    )
    list(archive.update(workers=0))
    assert {hit.title for hit in archive.answer(Search("is:new")).rows} == {"Dinner"}
    assert {(hit.title, hit.new) for hit in archive.answer(Search("")).rows} == {
        ("Dinner", True),
        ("Suit", False),
    }
    assert [row.before for row in archive.answer(Ties()).rows] == ["in conflict"]
    assert archive.answer(Search("status:->tentative-contact")).total == 2
    assert archive.answer(Search("status:->in-conflict")).total == 0
