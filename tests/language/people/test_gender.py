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
