"""How much of one paragraph is analysed, and that hostile text takes no longer than its length."""

import time

import pytest

from index.language import analyse
from index.records.articles import LONGEST

HOSTILE = {
    "capitals": "A B C D E ",
    "pronouns": "She told her that she had seen her. ",
    "quotation marks": '"',
    "quotations": "“Yes,” said Mira. ",
    "no end": "and Mira Holt went on with Dora Quill ",
    "one word": "x",
}
SECONDS = 30
"""Processor time that no paragraph may take; the slowest takes two, several times that where coverage is measured."""


def test_a_longer_paragraph_is_left_out_and_what_stands_beside_it_is_read(article_of):
    article = article_of("Mira Holt met Dora Quill. " * LONGEST, "Ann Lee slammed Ben Straw on Monday.")
    analysis = analyse(article)
    assert [person.name for person in analysis.people] == ["Ann Lee", "Ben Straw"]
    assert {claim.paragraph for claim in analysis.claims} == {2}
    assert analysis.article == article
    assert analysis.note == "not analysed: p1, of more than 20,000 characters"


def test_a_paragraph_of_the_longest_length_is_analysed(article_of):
    text = "Mira Holt met Dora Quill. ".ljust(LONGEST, "x")
    analysis = analyse(article_of(text))
    assert [person.name for person in analysis.people] == ["Mira Holt", "Dora Quill"]
    assert not analysis.note


@pytest.mark.parametrize("what", HOSTILE)
def test_hostile_text_of_the_longest_length_is_read_in_bounded_time(article_of, what):
    piece = HOSTILE[what]
    begun = time.process_time()
    analyse(article_of("Mira Holt met Dora Quill.", piece * (LONGEST // len(piece))))
    assert time.process_time() - begun < SECONDS
