"""From whose side the words of a quotation are said."""

ANN, HANNA = "Petra Lindqvist", "Hanna Vogel"


def of(meant, paragraph, word):
    return [people for words, people in meant(paragraph) if words == word]


def test_she_in_a_few_words_that_a_narrator_works_in_may_be_the_one_who_speaks(meant):
    """Boat
    Hanna Vogel came first. Petra Lindqvist said she had 'loved herself' since then.
    Petra Lindqvist is 'trapped in her cabin' now.
    """
    assert of(meant, 1, "herself") == [(ANN,)]
    assert of(meant, 2, "her") == [(ANN,)]


def test_she_in_somebodys_own_words_is_somebody_else(meant):
    """Boat
    Hanna Vogel came first. Petra Lindqvist said: 'She sank it.'
    """
    assert of(meant, 1, "She") == [(HANNA,)]


def test_an_insertion_between_a_speaker_and_the_verb_does_not_hide_who_speaks(meant):
    """Boat
    Hanna Vogel came first. Petra Lindqvist, a sailor from Lund, waved to the crew, adding: 'She sank it.'
    """
    assert of(meant, 1, "She") == [(HANNA,)]


def test_where_a_source_speaks_she_may_be_anybody(meant):
    """Boat
    Petra Lindqvist said: 'It sank.'
    A source said: 'Petra Lindqvist is sad, she will not sail.'
    """
    assert of(meant, 2, "she") == [(ANN,)]


def test_two_who_speak_in_one_paragraph_are_told_apart(meant):
    """Boat
    'He can swim,' said Jonas Brandt of Karl Vogel. 'He cannot,' said Karl Vogel.
    """
    assert of(meant, 1, "He") == [("Karl Vogel",), ("Jonas Brandt",)]


def test_he_in_a_quotation_is_rather_whom_it_names(meant):
    """Boat
    Jonas Brandt met Karl Vogel. Petra Lindqvist said: 'I miss Emil Thorne.
    'I hope he comes.'
    """
    assert of(meant, 2, "he") == [("Emil Thorne",)]
