"""Searching an archive of a few articles."""

import pytest

from index.archive.questions.people import People
from index.archive.questions.search import Search
from index.archive.questions.state import State
from index.archive.questions.ties import StatusOf


def test_a_word_finds_its_paragraph_and_the_people_there(archive):
    """2023-05-01 Mira Holt and Dora Quill meet
    Mira Holt met Dora Quill for coffee on Monday.
    Dora Quill said nothing.
    """
    hits = archive.answer(Search("coffee"))
    assert [hit.text for hit in hits.rows] == ["Mira Holt met Dora Quill for coffee on Monday."]
    assert {person.name for person in hits.people} == {"Mira Holt", "Dora Quill"}
    assert hits.total == 1
    assert hits.header.complete


def test_the_last_word_is_a_beginning_while_it_is_typed(archive):
    """2023-05-01 Two friends
    Mira Holt met Dora Quill for coffee on Monday.
    """
    assert archive.answer(Search("coff", typing=True)).total == 1
    assert archive.answer(Search("coff")).total == 0


def test_a_query_that_cannot_be_read_is_an_error_and_no_answer(archive):
    """2023-05-01 Two friends
    Mira Holt met Dora Quill for coffee on Monday.
    """
    hits = archive.answer(Search("persn:mira"))
    assert "person" in hits.error
    assert not hits.rows


def test_a_filter_by_person_narrows_and_is_told(archive):
    """2023-05-01 Two friends
    Mira Holt met Dora Quill for coffee on Monday.
    Dora Quill said nothing.
    """
    mira = archive.answer(People("mira")).rows[0]
    hits = archive.answer(Search("") & mira.key)
    assert [hit.paragraph for hit in hits.rows] == [1]
    assert [person.name for person in hits.filters] == ["Mira Holt"]


def test_a_bare_name_that_fits_several_people_searches_all_and_says_so(archive):
    """2023-05-01 Two sisters
    Mira Holt met Dora Quill for coffee on Monday.
    Jane Holt met Dora Quill for tea on Tuesday.
    """
    hits = archive.answer(Search("person:holt"))
    assert {hit.paragraph for hit in hits.rows} == {1, 2}
    assert hits.header.notes == ("holt may be Jane Holt, Mira Holt",)


def test_a_name_one_letter_off_is_asked_back(archive):
    """2023-05-01 Two sisters
    Mira Holt met Dora Quill for coffee on Monday.
    """
    standing = archive.answer(StatusOf("Mira Hold", "Dora Quill"))
    assert standing.found == "unknown"
    assert [person.name for person in standing.candidates] == ["Mira Holt"]
    assert standing.header.notes == ("nobody called Mira Hold: did you mean Mira Holt?",)


def test_a_word_one_letter_off_is_asked_back(archive):
    """2023-05-01 Two sisters
    Mira Holt met Dora Quill for coffee on Monday.
    """
    assert archive.answer(Search("cofee")).header.notes == ("no cofee: did you mean coffee?",)


def test_state_counts_articles_and_paragraphs(archive):
    """2023-05-01 Two sisters
    Mira Holt met Dora Quill for coffee on Monday.
    ---
    2023-06-01 Two more
    Jane Holt met Dora Quill for tea on Tuesday.
    """
    state = archive.answer(State())
    assert (state.articles, state.paragraphs, state.people) == (2, 4, 3)
    assert str(state.newest) == "2023-06-01"


def test_a_bare_name_that_fits_very_many_searches_them_all(archive, folder):
    """2023-05-01 One
    Mira Holt met Dora Quill.
    """
    letters = [a + b for a in "abcdefghijklm" for b in "aeioulnrst"]
    text = "\n".join(f"Tom Z{ending}ck sang." for ending in letters)
    (folder / "2.txt").write_text(f" date 2023-06-01 Many\n{text}\n")
    list(archive.update(workers=0))
    hits = archive.answer(Search("person:tom"))
    assert hits.total == len(letters)
    assert f"and {len(letters) - 4} more" in hits.header.notes[0]


@pytest.mark.parametrize(
    ("query", "days"),
    [
        ("date:2023-05-10..2023-05-20", [20, 10]),
        ("date:2023-05-11..2023-05-19", []),
        ("date:2023-05-10..", [20, 10]),
        ("date:..2023-05-10", [10]),
        ("when:2023-05-20..2023-05-25", [20]),
        ("when:2023-05-21..2023-05-25", []),
        ("when:2023-05-01..2023-05-10", [10]),
        ("when:2023-05-01..2023-05-09", []),
    ],
)
def test_a_span_of_days_holds_its_first_and_its_last(archive, folder, query, days):
    """2023-05-10 First
    Mira Holt sued Dora Quill on May 10, 2023.
    ---
    2023-05-20 Second
    Mira Holt sued Dora Quill on May 20, 2023.
    """
    (folder / "undated.txt").write_text("Mira Holt met Dora Quill.")
    list(archive.update(workers=0))
    rows = archive.answer(Search(f"{query} dora")).rows
    assert [row.published.day for row in rows] == days
