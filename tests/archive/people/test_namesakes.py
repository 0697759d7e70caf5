"""People who share a name, through a whole archive."""

import re
from datetime import date

import pytest
from attrs import evolve

from index.archive import Archive
from index.archive.questions import AsOf, People, Search, StatusOf
from index.language import analyse
from index.records import Trait

AGE = re.compile(r"(\w+ \w+), (\d+),")
DEATH = re.compile(r"(\w+ \w+) died on (\d{4}-\d\d-\d\d)")


def understand(article):
    """Analyse an article, the ages and deaths that its words tell read as plainly as can be."""
    analysis, text = analyse(article), article.paragraphs[1].text
    told = {name: Trait("age", age, 1, article.published) for name, age in AGE.findall(text)}
    told |= {name: Trait("death", day, 1, date.fromisoformat(day)) for name, day in DEATH.findall(text)}
    people = [evolve(one, traits=(told[one.name],)) if one.name in told else one for one in analysis.people]
    return evolve(analysis, people=tuple(people))


@pytest.fixture
def archive(folder, tmp_path):
    with Archive.open([folder], index_dir=tmp_path / "index") as opened:
        list(opened.update(workers=0, analyse=understand))
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
    assert archive.answer(StatusOf("mira-holt", "Dora Quill")).tie.status.label == "in conflict"
    assert archive.answer(StatusOf("mira-holt.2", "Dora Quill")).tie.status.label == "good terms"
    assert archive.answer(Search("person:mira-holt.2")).total == 2

    (folder / "1.txt").unlink()
    list(archive.update(workers=0, analyse=understand))
    assert [row.key for row in archive.answer(People("holt")).rows] == ["mira-holt.2"]


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
