"""Who is named, and under which forms."""


def names(cast):
    return {person.name: set(person.aliases) for person in cast.people}


def test_parts_of_a_name_stand_for_the_person_named_in_full(cast):
    """Storm over the harbour
    Petra Lindqvist said on Monday that she had sold the boat.
    Petra laughed. Lindqvist, 41, had bought it in June.
    """
    assert names(cast) == {"Petra Lindqvist": {"Petra", "Lindqvist"}}


def test_sisters_of_one_surname_stay_two(cast):
    """Sisters at odds
    Hanna Vogel and Hanna's sister Marie Anne Vogel met on Friday.
    Hanna left. Marie Anne stayed.
    """
    assert set(names(cast)) == {"Hanna Vogel", "Marie Anne Vogel"}
