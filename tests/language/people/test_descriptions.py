"""Whom a description of one person stands for."""


def test_kin_is_found_by_its_owner(meant):
    """Home
    Petra Lindqvist and her husband Jonas Brandt moved in.
    Her husband painted the door.
    """
    assert meant(2) == [("Her", ("Petra Lindqvist",)), ("Her husband", ("Jonas Brandt",))]


def test_kin_of_whom_nothing_is_told_stays_open(meant):
    """Home
    Petra Lindqvist moved in. Her brother painted the door.
    """
    assert meant(1) == [("Her", ("Petra Lindqvist",))]


def test_the_age_chooses_the_one_of_that_age(meant):
    """Home
    Petra Lindqvist, 41, met Hanna Vogel, 32.
    The 32-year-old laughed.
    """
    assert meant(2) == [("The 32-year-old", ("Hanna Vogel",))]


def test_the_calling_chooses_the_one_called_so(meant):
    """Home
    Singer Petra Lindqvist met actress Hanna Vogel.
    The singer laughed with the actress.
    """
    assert meant(2) == [("The singer", ("Petra Lindqvist",)), ("the actress", ("Hanna Vogel",))]


def test_an_office_stands_only_for_somebody_called_so(meant):
    """Home
    Petra Lindqvist was fined. The judge laughed.
    """
    assert meant(1) == []


def test_a_description_beside_a_name_is_its_bearer(meant):
    """Home
    The singer, Petra Lindqvist, met Hanna Vogel, the actress, on Monday.
    """
    assert meant(1) == [("The singer", ("Petra Lindqvist",)), ("the actress", ("Hanna Vogel",))]


def test_each_guess_says_why(cast):
    """Home
    Singer Petra Lindqvist met Jonas Brandt.
    The singer laughed.
    """
    assert [r.reason for r in cast.of_paragraph(2)] == ["called singer before"]


def test_a_capital_makes_a_description_part_of_a_name(meant):
    """Home
    Petra Lindqvist sang at the Royal Harbour with Ben the Rapper.
    """
    assert [words for words, _ in meant(1)] == []


def test_a_house_is_nobody_alone(meant):
    """Home
    Prince Karl is a senior royal.
    She was shunned by the royal family.
    """
    assert "the royal" not in [words for words, _ in meant(2)]


def test_nobody_is_kin_of_themselves(meant):
    """Home
    Petra Lindqvist rested. After greeting her son, Petra Lindqvist left.
    """
    assert "her son" not in [words for words, _ in meant(1)]


def test_a_child_that_is_only_expected_has_no_name(meant):
    """Home
    Petra Lindqvist and her son Max Lindqvist came. She is expecting her second child.
    """
    assert "her second child" not in [words for words, _ in meant(1)]


def test_the_mother_of_somebody_else_stays_open(meant):
    """Home
    Petra Lindqvist and her son Max Lindqvist came. They met the mother of a baker.
    """
    assert "the mother" not in [words for words, _ in meant(1)]


def test_two_callings_before_one_name_are_one_person(meant):
    """Home
    Petra Lindqvist sang. The late presenter and producer Hanna Vogel cheered.
    """
    assert meant(1) == [("The late presenter", ("Hanna Vogel",))]
