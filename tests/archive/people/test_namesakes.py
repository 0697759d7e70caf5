"""People who share a name, through a whole archive."""

from datetime import date

import pytest

from index.archive import Archive
from index.archive.questions.people import People
from index.archive.questions.search import Search
from index.archive.questions.ties import StatusOf
from index.archive.questions.window import AsOf


@pytest.fixture
def archive(folder, tmp_path):
    with Archive.open([folder], index_dir=tmp_path / "index") as opened:
        list(opened.update(workers=0))
        yield opened


def test_namesakes_stay_two_are_numbered_and_ambiguous(archive, folder):
    """2023-05-01 Suit
    Mira Holt, 31, sued Dora Quill in March.
    ---
    2023-06-01 Praise
    Mira Holt, 60, praised Dora Quill.
    ---
    2023-07-01 Song
    Mira Holt, 60, sang.
    """
    rows = archive.answer(People("holt")).rows
    assert {(row.key, row.name, row.articles) for row in rows} == {
        ("mira-holt", "Mira Holt", 1), ("mira-holt.2", "Mira Holt (2)", 2),
    }  # fmt: skip
    standing = archive.answer(StatusOf("Mira Holt", "Dora Quill"))
    assert (standing.found, len(standing.candidates)) == ("ambiguous", 2)
    assert standing.header.notes == ("Mira Holt may be mira-holt.2, mira-holt",)
    assert archive.answer(StatusOf("mira-holt", "Dora Quill")).tie.status.label == "in conflict"
    assert archive.answer(StatusOf("mira-holt.2", "Dora Quill")).tie.status.label == "good terms"
    assert archive.answer(Search("person:mira-holt.2")).total == 2

    (folder / "1.txt").unlink()
    list(archive.update(workers=0))
    assert [row.key for row in archive.answer(People("holt")).rows] == ["mira-holt.2"]


def test_of_namesakes_the_one_most_told_of_is_meant_and_the_others_are_named(archive):
    """2023-05-01 Suit
    Mira Holt, 31, sued Dora Quill in March.
    Mira Holt sang.
    Mira Holt danced.
    Mira Holt spoke.
    Mira Holt slept.
    ---
    2023-06-01 Praise
    Mira Holt, 60, praised Dora Quill.
    """
    standing = archive.answer(StatusOf("Mira Holt", "Dora Quill"))
    assert (standing.people[0], standing.tie.status.label) == ("mira-holt", "in conflict")
    assert standing.header.notes == (
        "Mira Holt: the one most told of; others of that name: Mira Holt (2) (mira-holt.2)",
    )
    assert archive.answer(StatusOf("Mira Holt (2)", "Dora Quill")).people[0] == "mira-holt.2"


def test_a_death_told_in_one_article_marks_the_ties_of_all(archive):
    """2023-05-01 Suit
    Mira Holt sued Dora Quill in March.
    ---
    2023-06-01 Obituary
    Dora Quill died on 2023-05-20.
    """
    assert "deceased" in archive.answer(StatusOf("Mira Holt", "Dora Quill")).tie.status.flags
    known = AsOf(known_by=date(2023, 5, 15))
    assert "deceased" not in archive.answer(StatusOf("Mira Holt", "Dora Quill", known)).tie.status.flags


def test_namesakes_of_two_trades_or_countries_stay_two(archive):
    """2023-05-01 Song
    Swedish singer Mira Holt praised Dora Quill.
    ---
    2023-06-01 Works
    Danish plumber Mira Holt sued Dora Quill in March.
    """
    assert [row.traits for row in archive.answer(People("mira holt")).rows] == [
        ("country Sweden", "occupation singer"), ("country Denmark", "occupation plumber"),
    ]  # fmt: skip


def test_a_list_of_people_says_what_articles_tell_of_them(archive):
    """2023-05-01 Farewell
    Mira Holt, 31, remembered her late husband Karl Brandt, who died in 2019.
    """
    told = {row.name: row.traits for row in archive.answer(People("")).rows}
    assert told == {"Mira Holt": ("age 31 (2023-05-01)",), "Karl Brandt": ("died 2019",)}


def test_who_is_known_to_one_article_alone_is_named_so_that_they_can_be_asked_for(archive):
    """2023-05-01 Coffee in Arden
    Mira Holt and her brother Tom had coffee. Tom praised the coffee.
    ---
    2023-05-02 Tea in Arden
    Dora Quill and her brother Tom had tea. Tom praised the tea.
    """
    [note] = archive.answer(StatusOf("Tom", "Mira Holt")).header.notes
    told = note.removeprefix("Tom may be ").split(", ")
    assert len(set(told)) == 2
    assert all(archive.answer(StatusOf(one, "Mira Holt")).found != "ambiguous" for one in told)
