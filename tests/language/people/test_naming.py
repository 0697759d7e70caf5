"""Whom a name of several bearers stands for."""


def test_a_title_chooses_the_one_whose_gender_it_tells(meant):
    """Court
    Petra Brandt came with Jonas Brandt.
    Ms Brandt denied it, and Mr Brandt paid.
    """
    assert meant(2, "name") == [("Ms Brandt", ("Petra Brandt",)), ("Mr Brandt", ("Jonas Brandt",))]


def test_a_shared_surname_stands_for_the_one_named_last(meant):
    """Court
    Petra Brandt came. Then Hanna Brandt spoke.
    The judge heard Brandt on Friday.
    """
    assert meant(2, "name") == [("Brandt", ("Hanna Brandt",))]


def test_words_put_in_by_the_editor_belong_to_the_name(cast):
    """Dance
    'Petra [Lindqvist] and I will write,' said Jonas Brandt.
    """
    assert [person.name for person in cast.people] == ["Petra Lindqvist", "Jonas Brandt"]


def test_a_title_of_the_other_gender_names_somebody_else(meant):
    """Court
    Petra Brandt came. Her father is the late Lord Brandt of Ashford.
    The judge heard Mr Brandt on Friday.
    """
    assert meant(1, "name") == [
        ("Petra Brandt", ("Petra Brandt",)),
        ("Lord Brandt of Ashford", ("Lord Brandt of Ashford",)),
    ]
    assert meant(2, "name") == [("Mr Brandt", ("Lord Brandt of Ashford",))]


def test_a_shared_surname_stands_for_the_one_named_far_more_often(meant):
    """Court
    Petra sang. Petra Brandt danced. Petra waved. Petra left.
    The firm is that of Karl Brandt.
    The judge heard Brandt on Friday.
    Hanna Vogel laughed.
    The judge heard Brandt again.
    """
    assert meant(3, "name") == [("Brandt", ("Karl Brandt",))]
    assert meant(5, "name") == [("Brandt", ("Petra Brandt",))]


def test_a_family_in_a_headline_is_none_of_its_members(meant):
    """Hanna Vogel mocks the Brandts
    Hanna Vogel met Petra Brandt.
    """
    assert meant(0, "name") == [("Hanna Vogel", ("Hanna Vogel",))]


def test_a_shared_name_stands_for_the_one_in_the_headline(meant):
    """Petra Brandt sails on
    Petra Brandt came.
    The driver Petra Vogel spoke.
    The boat sank.
    Later Petra left.
    """
    assert meant(4, "name") == [("Petra", ("Petra Brandt",))]
