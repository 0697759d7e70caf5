"""What cannot be between two people is not claimed, whatever the words seem to say."""

from index.language.analysis import analyse
from index.language.claims import find_claims
from index.language.people import Cast, find_people
from index.language.words import sentences
from index.records import Kin

MOTHER = Kin(("Mara Vell", "Odo Vell"), ("mother", "son"), 1)


def test_parent_and_child_are_never_a_couple(article):
    """2021-03-04 A busy week

    Mara Vell and Odo Vell split in May.
    """
    cut = sentences(article)
    cast = find_people(article, cut, ())
    family = Cast(cast.people, cast.references, cast.groups, (MOTHER,))
    assert [claim.event for claim in analyse(article).claims] == ["sanction.split"]
    assert not find_claims(article, cut, family, ())


def test_a_parent_whom_an_illness_separates_from_the_children_is_not_estranged(told):
    """2021-03-04 A busy week

    Mara Vell has been separated from her daughters Wren, six, and Ilse, two, in a clinic.
    """
    assert not told
