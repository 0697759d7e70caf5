"""Runs of capitalised words, as the text has them."""

import pytest

from index.language.people.capitals import RUN, is_capitalised, pieces
from index.records import Paragraph


def cut(text):
    return [
        " ".join(part.group() for part in some) for run in RUN.finditer(text) for some in pieces(text, run)
    ]


def test_a_run_holds_initials_particles_and_a_nickname():
    assert cut("we saw J.K. de la Brandt 'Bolt' Lindqvist there") == ["J.K. de la Brandt 'Bolt' Lindqvist"]


def test_a_common_word_in_capitals_cuts_a_run():
    assert cut("Petra Lindqvist SLAMS Jonas") == ["Petra Lindqvist", "Jonas"]


@pytest.mark.parametrize(
    ("number", "text", "told"),
    [
        (0, "Petra Lindqvist Sails Around Ashford", True),
        (0, "Petra Lindqvist sails around the harbour", False),
        (1, "PETRA SAILS", True),
        (1, "Petra Sails Around Ashford", False),
    ],
)
def test_capitals_tell_nothing_where_nearly_every_word_has_one(number, text, told):
    assert is_capitalised(Paragraph(number, text)) == told
