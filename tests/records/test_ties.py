"""What two people are to each other, in words."""

import pytest

from index.records import kin_in_words


@pytest.mark.parametrize(
    ("kin", "words"),
    [
        (("mother", "daughter"), "mother / daughter"),
        (("brother", "sister"), "brother / sister"),
        (("sister", "sister"), "sisters"),
        (("half-brother", "half-brother"), "half-brothers"),
        (("ex-wife", "ex-wife"), "ex-wives"),
        (None, ""),
    ],
)
def test_the_same_word_twice_is_a_plural(kin, words):
    assert kin_in_words(kin) == words
