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
