"""Which names are one person's."""


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


def test_a_junior_is_not_the_one_he_is_called_after(cast):
    """Birthday
    Petra Lindqvist came with her son Jonas Jr, two, whose father is her ex-husband Jonas.
    """
    assert names(cast)["Jonas Jr"] == set()


def test_a_nickname_in_marks_names_its_bearer_alone(cast):
    """Race
    Jonas 'Bolt' Brandt won on Friday.
    The crowd saw Bolt fall.
    """
    assert names(cast) == {"Jonas Brandt": {"Jonas 'Bolt' Brandt", "Bolt"}}


def test_a_noble_title_with_its_place_names_whom_the_surname_names(cast):
    """House
    Petra Lindqvist spoke on Friday.
    Baroness Lindqvist of Ashford thanked Lady Vogel of Hollow.
    """
    assert names(cast) == {
        "Petra Lindqvist": {"Baroness Lindqvist of Ashford"},
        "Lady Vogel of Hollow": set(),
    }


def test_the_queen_is_a_person_and_the_queen_of_something_is_not(cast):
    """Visit
    The Queen met Petra Lindqvist, the Queen of soul.
    """
    assert set(names(cast)) == {"The Queen", "Petra Lindqvist"}


def test_a_surname_before_family_is_nobody_alone(cast):
    """Storm over the harbour
    Petra Lindqvist came on Monday.
    Hanna Vogel left the Lindqvist family in June.
    """
    assert names(cast)["Petra Lindqvist"] == set()


def test_a_nickname_told_once_names_its_bearer_before_and_after(cast):
    """Race
    Jonas 'Nate' Brandt won on Friday.
    'I met Nate at school,' said his wife Petra Lindqvist, who loves Nate. Her husband Nate laughed.
    """
    assert names(cast) == {"Jonas Brandt": {"Jonas 'Nate' Brandt", "Nate"}, "Petra Lindqvist": set()}


def test_a_surname_with_its_particle_stands_for_the_one_named_in_full(cast):
    """Race
    Jonas De Bruun won on Friday.
    Striker De Bruun said he was glad. De Bruun left.
    """
    assert names(cast) == {"Jonas De Bruun": {"De Bruun"}}


def test_a_misspelt_name_is_the_one_written_most(cast):
    """Race
    Petra Lindqvits won on Friday.
    Petra Lindqvist said she was glad. Petra Lindqvist left.
    """
    assert names(cast) == {"Petra Lindqvist": {"Petra Lindqvits"}}
