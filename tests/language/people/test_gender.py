"""Of what gender somebody is whose name does not tell."""


def test_the_word_before_a_name_outweighs_a_pronoun_after_it(cast):
    """Home
    Petra Lindqvist left her husband Xandrio Brandt and her boat sank.
    """
    assert cast.gender("Xandrio Brandt") == "male"


def test_the_pronouns_after_a_name_tell_it(cast):
    """Home
    The prize went to actor Xandrio Brandt, who thanked her crew. Xandrio Brandt sold her boat.
    """
    assert cast.gender("Xandrio Brandt") == "female"


def test_a_name_that_women_and_men_bear_is_of_the_gender_the_article_tells(meant):
    """Boat
    Alex Lindqvist said she sails. Alex Lindqvist said she sank. Then her boat was sold.
    """
    assert [people for words, people in meant(1) if words == "her"] == [("Alex Lindqvist",)]
