"""What the word being typed may become."""

import pytest

from index.archive.questions.completions import Completions
from index.archive.questions.search import Search


@pytest.mark.parametrize(
    ("typed", "becomes"),
    [
        ("coff", "coffee"),
        ("mira cof", "coffee"),
        ("pers", "person:"),
        ("person:mi", "mira-holt"),
        ('person:"mira h', "Mira Holt"),
        ('pair:"dora-quill,mi', "dora-quill,Mira Holt"),
        ("title:fri", "friends"),
        ("status:estr", "estranged"),
        ("coffee status:->on", "->on-speaking-terms"),
        ("event:cons", "consult"),
        ("is:st", "starred"),
        ('"two friends" cof', "coffee"),
    ],
)
def test_the_last_word_is_completed(archive, typed, becomes):
    """2023-05-01 Two friends
    Mira Holt met Dora Quill for coffee on Monday.
    """
    assert archive.answer(Completions(typed)).rows[0] == becomes


def test_a_completed_person_is_found(archive):
    """2023-05-01 Two friends
    Mira Holt met Dora Quill for coffee on Monday.
    """
    [key] = archive.answer(Completions("person:mi")).rows
    assert archive.answer(Search(f"person:{key}")).total == 1


@pytest.mark.parametrize("typed", ["", " ", "person:xyz", "zzz", "co", "(", '"'])
def test_what_begins_nothing_is_not_completed(archive, typed):
    """2023-05-01 Two friends
    Mira Holt met Dora Quill for coffee on Monday.
    """
    assert archive.answer(Completions(typed)).rows == ()
