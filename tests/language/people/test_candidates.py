"""Which runs of capitalised words may be names, and what they lose."""

import pytest

from index.language.people.candidates import runs
from index.records import Paragraph


def found(text):
    return [(one.title, " ".join(one.words)) for one in runs(Paragraph(1, text))]


@pytest.mark.parametrize(
    ("text", "title", "name"),
    [
        ("We met Sheriff Petra Lindqvist there.", "sheriff", "Petra Lindqvist"),
        ("We met Ashford Principal Petra Lindqvist there.", "principal", "Petra Lindqvist"),
        ("Now Princess Petra Louise of Norway left.", "princess", "Petra Louise of Norway"),
        ("They saw the Queen there.", "", "The Queen"),
        ("They told Dr Young so.", "dr", "Young"),
        ("Leland Mayor Petra Lindqvist left.", "mayor", "Petra Lindqvist"),
    ],
)
def test_a_title_is_taken_apart_from_the_name(text, title, name):
    assert (title, name) in found(text)


def test_what_is_the_queens_is_no_queen():
    assert found("They heard the Queen's Counsel speak.") != [("", "The Queen")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("It is a Petra Lindqvist-directed film.", "Petra Lindqvist"),
        ("They saw Petra Lindqvist-esque hats.", "Petra Lindqvist"),
        ("The Greek-American Petra Lindqvist left.", "Petra Lindqvist"),
        ("It is Six-year-old Petra Lindqvist.", "Petra Lindqvist"),
        ("They saw Kim Il-sung there.", "Kim Il-sung"),
        ("They met Anne-Marie Lindqvist there.", "Anne-Marie Lindqvist"),
    ],
)
def test_what_a_hyphen_hangs_on_to_a_name_is_no_part_of_it(text, name):
    assert ("", name) in found(text)


def test_a_bracket_belongs_to_a_name_where_it_opens_inside_it():
    text = "She said: 'I love [Petra Lindqvist] and Max [Brandt].'"
    assert [text[one.start : one.end] for one in runs(Paragraph(1, text))][-2:] == [
        "Petra Lindqvist",
        "Max [Brandt]",
    ]


def test_a_brand_with_a_hyphen_is_no_candidate():
    assert found("She wore a Lindmark-style hat.") == []


def test_a_candidate_keeps_its_place():
    text = "On Monday he met Petra Lindqvist."
    assert [text[one.start : one.end] for one in runs(Paragraph(1, text))] == ["Petra Lindqvist"]


@pytest.mark.parametrize(
    "text",
    [
        "There Pregnant Petra Lindqvist sat.",
        "There GUWTK Petra Lindqvist sat.",
        "There sat Petra Lindqvist Revealed.",
    ],
)
def test_what_leads_up_to_a_name_and_hangs_on_is_dropped(text):
    assert ("", "Petra Lindqvist") in found(text)


@pytest.mark.parametrize("before", ["MailOnline", "TMZ", "London-born", "Paris-based", "All-Stars", "Free"])
def test_an_outlet_or_a_place_before_a_name_is_no_part_of_it(before):
    assert found(f"They say {before} Petra left.") == [("", "Petra")]
