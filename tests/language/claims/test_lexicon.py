"""The lexicons themselves: they load, a user's file is merged in, what is wrong in it is named."""

import pytest

from index.language.analysis import analyse
from index.language.claims import load
from index.language.claims.lexicon.inflection import noun_forms, verb_forms


@pytest.mark.parametrize(
    ("base", "forms"),
    [
        ("slam", {"slam", "slams", "slammed", "slamming"}),
        ("accuse", {"accuse", "accuses", "accused", "accusing"}),
        ("marry", {"marry", "marries", "married", "marrying"}),
        ("forgive", {"forgive", "forgives", "forgave", "forgiven", "forgiving"}),
        ("clash", {"clash", "clashes", "clashed", "clashing"}),
    ],
)
def test_verbs_are_inflected(base, forms):
    assert verb_forms(base) == forms


def test_nouns_are_inflected():
    assert noun_forms("ex") == {"ex", "exes"}


def test_a_file_of_the_user_adds_a_phrase(article, tmp_path):
    """2021-03-04 A busy week

    Mara Vell gave the side-eye to Odo Brandt on Monday.
    """
    mine = tmp_path / "mine.toml"
    mine.write_text('[[verbs]]\nevent = "accuse.insult"\nto = ["to"]\nphrases = ["give the side eye"]\n')
    assert not analyse(article).claims
    assert [claim.event for claim in analyse(article, (mine,)).claims] == ["accuse.insult"]


@pytest.mark.parametrize(
    "text",
    ["[[verbs]]\nphrases = 3\n", '[[verbs]]\nevent = "x"\nphrases = ["y"]\nmeaning = "z"\n', "[[verbs\n"],
)
def test_what_is_wrong_in_a_file_is_named(tmp_path, text):
    mine = tmp_path / "mine.toml"
    mine.write_text(text)
    with pytest.raises(ValueError, match=r"mine\.toml"):
        load((mine,))
