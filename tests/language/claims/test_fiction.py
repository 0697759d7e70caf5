"""Characters of films and series, whose ties are no ties of people."""


def test_who_is_played_by_somebody_has_no_ties(told):
    """2021-03-04 A busy week

    Mara Vell, played by Ilse Karn, runs a bar with her best pal Odo Brandt, played by Piet Loos.
    """
    assert not told


def test_the_name_of_the_actor_in_brackets_makes_a_character(told):
    """2021-03-04 A busy week

    Ilse Karn is a spy who joins her ex-husband Odo Brandt (Piet Loos) on the run.
    """
    assert not told


def test_whom_somebody_plays_by_his_role_is_a_character(told):
    """2021-03-04 A busy week

    Ilse Karn stars as Mara Vell while Piet Loos plays her boyfriend Odo Brandt.
    """
    assert not told


def test_whom_somebody_plays_by_name_alone_may_be_real(told):
    """2021-03-04 A busy week

    Piet Loos played Odo Brandt in a film of his life.
    Piet Loos praised Odo Brandt on Monday.
    """
    assert told == {"support.praise: Piet Loos - Odo Brandt"}


def test_words_in_brackets_are_no_actor(told):
    """2021-03-04 A busy week

    Mara Vell's ex-husband Odo Brandt (pictured) sold the house.
    """
    assert told == {"state.apart: Mara Vell - Odo Brandt"}


def test_the_plot_of_a_film_joins_nobody(told):
    """2021-03-04 A busy week

    Mara Vell and her daughter Ilse Karn are back.
    The two are estranged, but the teen, played by Lena Holt, comes home.
    """
    assert not told


def test_what_happens_in_a_film_is_no_news_but_what_is_told_before_it_is(told):
    """2021-03-04 A busy week

    Mara Vell praised Odo Brandt and made a film in which she kisses Ilse Karn.
    """
    assert told == {"support.praise: Mara Vell - Odo Brandt"}


def test_a_part_with_the_actor_in_brackets_makes_the_sentence_a_plot(told):
    """2021-03-04 A busy week

    Mara Vell meets a shy sailor (Odo Brandt) with whom she falls in love.
    """
    assert not told


def test_two_actors_in_brackets_do_as_well(told):
    """2021-03-04 A busy week

    Mara Vell is a nurse looking after Wren Holt and Piet Loos (Ilse Karn and Odo Brandt).
    """
    assert not told


def test_the_role_of_somebodys_friend_is_a_part(told):
    """2021-03-04 A busy week

    Ilse Karn took on the role of Mara Vell's friend Odo Brandt.
    """
    assert not told


def test_the_kiss_of_a_character_is_none(told):
    """2021-03-04 A busy week

    Mara Vell posted a clip of her character, kissing Odo Brandt.
    """
    assert not told


def test_pictures_from_a_film_and_what_a_part_does_tell_its_plot(told):
    """2021-03-04 A busy week

    New images from the drama show Mara Vell kissing Odo Brandt.

    Mara Vell is playing a nurse who adores Odo Brandt.
    """
    assert not told
