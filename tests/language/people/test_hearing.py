"""I, we and you inside quotations."""


def test_i_is_the_speaker(meant):
    """Home
    'I sold my boat,' Petra Lindqvist said.
    """
    assert meant(1) == [("I", ("Petra Lindqvist",)), ("my", ("Petra Lindqvist",))]


def test_we_is_the_speaker_with_whom_and_i_joins(meant):
    """Home
    'Jonas Brandt and I sank, but we swam,' Petra Lindqvist said.
    """
    assert ("we", ("Petra Lindqvist", "Jonas Brandt")) in meant(1)


def test_we_is_a_couple_spoken_of_nearby(meant):
    """Home
    Petra Lindqvist and her husband Jonas Brandt moved in.
    'We painted the door,' Petra Lindqvist said.
    """
    assert ("We", ("Petra Lindqvist", "Jonas Brandt")) in meant(2)


def test_we_of_a_firm_or_crew_stays_open(meant):
    """Home
    Petra Lindqvist met Jonas Brandt of the museum.
    'We lost many members,' Petra Lindqvist said.
    """
    assert meant(2) == []


def test_my_mother_is_the_mother_of_who_speaks(meant):
    """Home
    Petra Lindqvist and her mother, Ebba Lindqvist, moved in.
    'My dear old mum painted the door, and my uncle sang,' Petra Lindqvist said.
    """
    assert ("My dear old mum", ("Ebba Lindqvist",)) in meant(2)
    assert all("uncle" not in words for words, _ in meant(2))


def test_she_in_the_words_of_a_speaker_is_somebody_else(meant):
    """Home
    'She loves Jonas Brandt, and I know it,' Petra Lindqvist marvelled.
    """
    assert meant(1) == [("I", ("Petra Lindqvist",))]


def test_words_without_a_last_mark_may_be_the_narrators(meant):
    """Home
    Petra Lindqvist fired back: 'Thieves get a boat and a house, in what seemed a dig at her neighbour.
    """
    assert meant(1) == [("her", ("Petra Lindqvist",))]
