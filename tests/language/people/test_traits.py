"""What an article tells of each person: age, country, occupation, death."""


def told(cast, name, kind):
    return [trait.value for trait in cast.person(name).traits if trait.kind == kind]


def test_a_phrase_before_the_name_tells_age_country_and_occupation(cast):
    """Winner
    The prize went to the 34-year-old Norwegian tennis player Petra Lindqvist on Monday.
    """
    assert told(cast, "Petra Lindqvist", "age") == ["34"]
    assert told(cast, "Petra Lindqvist", "country") == ["Norway"]
    assert told(cast, "Petra Lindqvist", "occupation") == ["tennis player"]


def test_a_phrase_after_the_name_tells_them_too(cast):
    """Winner
    Petra Lindqvist, a Scottish physicist, thanked Jonas Brandt, from New Zealand, who is a plumber.
    """
    assert told(cast, "Petra Lindqvist", "country") == ["United Kingdom"]
    assert told(cast, "Petra Lindqvist", "occupation") == ["physicist"]
    assert told(cast, "Jonas Brandt", "country") == ["New Zealand"]


def test_a_country_that_belongs_to_a_thing_tells_nothing_of_the_person(cast):
    """Fire
    The French restaurant owner Petra Lindqvist and English teacher Jonas Brandt fled.
    """
    assert told(cast, "Petra Lindqvist", "country") == []
    assert told(cast, "Jonas Brandt", "country") == []


def test_a_phrase_that_begins_the_next_clause_tells_nothing_of_the_name_before_it(cast):
    """Reunion
    Having sung with Petra Lindqvist, the Danish actor is set to tour alone, said Jonas Brandt.
    """
    assert told(cast, "Petra Lindqvist", "occupation") == []


def test_scores_are_no_ages(cast):
    """Goals
    Petra Lindqvist 36 and Jonas Brandt 79 scored; Hanna Vogel, 27, missed, said Petra Lindqvist.
    """
    assert told(cast, "Petra Lindqvist", "age") == []
    assert told(cast, "Hanna Vogel", "age") == ["27"]


def test_looks_are_no_occupation(cast):
    """Party
    The singer danced with blonde beauty Petra Lindqvist and pop star Jonas Brandt.
    """
    assert told(cast, "Petra Lindqvist", "occupation") == []
    assert told(cast, "Jonas Brandt", "occupation") == ["pop star"]


def test_each_trait_keeps_the_paragraph_that_tells_it_first(cast):
    """Party
    Petra Lindqvist danced.
    Petra Lindqvist, 41, sang.
    Petra Lindqvist, 41, slept.
    """
    assert [(t.kind, t.paragraph) for t in cast.person("Petra Lindqvist").traits] == [
        ("gender", 1),
        ("age", 2),
    ]


def test_what_is_told_of_an_owner_is_not_told_of_whom_they_have(cast):
    """Party
    Danish plumber's daughter Petra Lindqvist sang.
    """
    assert told(cast, "Petra Lindqvist", "country") == []
