"""A plural behind a couple that the sentence names is that couple."""

from index.language.claims import find_claims
from index.language.people import Cast, Reference, find_people
from index.language.words import sentences


def test_the_pair_is_the_couple_just_named(article):
    """2021-03-04 A busy week

    Odo Brandt was previously married to Mara Vell, but the pair split in 2019.
    """
    cut = sentences(article)
    cast = find_people(article, cut, ())
    place = article.paragraphs[1].text.index("the pair")
    others = Reference(
        1, place, place + len("the pair"), "the pair", "description", ("Odo Brandt", "Ilse Karn")
    )
    names = tuple(reference for reference in cast.references if reference.form == "name")
    claims = find_claims(article, cut, Cast(cast.people, (*names, others)), ())
    assert {claim.event for claim in claims} == {"state.apart", "sanction.split"}
    assert {frozenset((claim.actor, claim.recipient)) for claim in claims} == {
        frozenset(("Odo Brandt", "Mara Vell"))
    }


def test_a_couple_of_the_sentence_that_calls_them_exes_is_over(told):
    """2021-03-04 A busy week

    Odo Brandt had put on weight since getting together with now ex-girlfriend Mara Vell.
    """
    assert told == {"state.apart: Mara Vell - Odo Brandt"}


def test_who_was_parted_by_death_has_not_split(told):
    """2021-03-04 A busy week

    Mara Vell was married to Odo Brandt from 1965 until his death in 1987.
    """
    assert not told


def test_an_affair_that_is_alleged_makes_no_couple(told):
    """2021-03-04 A busy week

    Ilse Karn alleged that Mara Vell cheated on her husband by hooking up with Odo Brandt.
    """
    assert "state.couple: Mara Vell - Odo Brandt" not in told


def test_the_parents_of_a_child_are_of_no_common_blood(told):
    """2021-03-04 A busy week

    Mara Vell and her boyfriend Odo Brandt moved house. Odo Brandt is the father of Mara Vell's son Piet.
    Mara Vell has split from Odo Brandt.
    """
    assert "sanction.split: Mara Vell - Odo Brandt" in told


def test_a_child_is_nobodys_ex(told):
    """2021-03-04 A busy week

    The singer Mara Vell has a son Jonas, 12, with her ex Odo Brandt, and Robyn, eight, with her ex Piet Loos.
    """
    assert not any("Robyn" in line for line in told)


def test_they_who_made_up_are_those_who_split(told):
    """2021-03-04 A busy week

    Mara Vell and Odo Brandt met after he split from his partner of ten years, Ilse Karn, but they have since reconciled.
    """
    assert "cooperate.reconcile: Ilse Karn - Odo Brandt" in told


def test_a_mending_before_the_split_of_the_same_sentence_mends_nothing(told):
    """2021-03-04 A busy week

    Mara Vell and Odo Brandt split two months after reconciling.
    """
    assert told == {"sanction.split: Mara Vell - Odo Brandt"}


def test_girlfriend_who_is_left_is_nobodys(told):
    """2021-03-04 A busy week

    The presenter Odo Brandt split from his longtime girlfriend Mara Vell.
    """
    assert told == {"sanction.split: Odo Brandt - Mara Vell"}


def test_how_a_romance_began_that_is_over(told):
    """2021-03-04 A busy week

    Mara Vell recently split from Odo Brandt, whom she began dating in May.
    """
    assert told == {"sanction.split: Mara Vell - Odo Brandt"}
