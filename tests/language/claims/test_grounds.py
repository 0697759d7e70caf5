"""A plural joins two people only where something else in the article does."""

from index.language.analysis import analyse
from index.language.claims import find_claims
from index.language.people import Cast, Reference, find_people
from index.language.words import sentences


def claims_with(article, words, people):
    """Read an article in which some words stand for two people."""
    cut = sentences(article)
    cast = find_people(article, cut, ())
    paragraph = next(each for each in article.paragraphs if words in each.text)
    start = paragraph.text.index(words)
    plural = Reference(paragraph.number, start, start + len(words), words, "description", people)
    names = tuple(reference for reference in cast.references if reference.form == "name")
    return find_claims(article, cut, Cast(cast.people, (*names, plural), cast.groups, cast.kin), ())


def test_a_plural_alone_makes_no_claim(article):
    """2021-03-04 A busy week

    Mara Vell wrote the song. Odo Brandt sang it.

    The exes split in May.
    """
    assert not claims_with(article, "The exes", ("Mara Vell", "Odo Brandt"))


def test_a_plural_of_a_couple_told_elsewhere_does(article):
    """2021-03-04 A busy week

    Mara Vell arrived with boyfriend Odo Brandt.

    The exes split in May.
    """
    events = {claim.event for claim in claims_with(article, "The exes", ("Mara Vell", "Odo Brandt"))}
    assert "sanction.split" in events


def test_a_plural_among_three_names_is_a_guess(article):
    """2021-03-04 A busy week

    Ilse Karn told Mara Vell of the court battle of the pair with Odo Brandt.
    """
    assert not claims_with(article, "the pair", ("Mara Vell", "Odo Brandt"))


def test_a_comma_parts_two_clauses(article):
    """2021-03-04 A busy week

    Ilse has reconciled with Odo, and Mara is now dating the singer Piet Loos.
    """
    pairs = {frozenset((claim.actor, claim.recipient)) for claim in analyse(article).claims}
    assert frozenset(("Odo", "Piet Loos")) not in pairs


def test_whose_it_is_must_be_told(told):
    """2021-03-04 A busy week

    Mara Vell praised the work of Ilse Karn and her ex-husband Odo Brandt.
    """
    assert "state.apart: Mara Vell - Odo Brandt" not in told


def test_nobody_attacks_a_pair_that_holds_himself(told):
    """2021-03-04 A busy week

    Mara Vell met Odo Brandt. Mara Vell slammed Mara Vell and Odo Brandt.
    """
    assert not any(line.startswith("accuse") for line in told)


def test_a_description_beside_its_subject_is_the_other_one(article):
    """2021-03-04 A busy week

    Mara Vell praised the matriarch, while Odo Brandt slept.
    """
    (claim,) = claims_with(article, "the matriarch", ("Mara Vell",))
    assert (claim.actor, claim.recipient) == ("Mara Vell", "Odo Brandt")


def test_two_who_share_a_flat_are_no_couple_that_split(told):
    """2021-03-04 A busy week

    Mara Vell moved in with Ilse Karn in May. The pair split in June.
    """
    assert told == {"cooperate.live-together: Ilse Karn - Mara Vell"}
