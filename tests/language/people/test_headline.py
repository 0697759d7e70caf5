"""Headlines lose apostrophes and shout their verbs."""


def names(cast):
    return {person.name: set(person.aliases) for person in cast.people}


def test_a_lost_apostrophe_is_given_back(cast):
    """Petra Lindqvists beau Jonas Brandts boat sinks
    Petra Lindqvist saw how Jonas Brandt swam ashore.
    """
    assert names(cast) == {"Petra Lindqvist": set(), "Jonas Brandt": set()}


def test_a_name_that_ends_in_s_keeps_it(cast):
    """Petra Williams beau sinks
    Petra Williams saw how her beau Jonas Brandt swam ashore.
    """
    assert names(cast) == {"Petra Williams": set(), "Jonas Brandt": set()}


def test_a_show_before_a_name_and_a_shouted_verb_behind_it_are_no_part_of_it(cast):
    """HarbourNights Petra Lindqvist SLAMS Jonas Brandt over boat
    Petra Lindqvist was angry with Jonas Brandt on Monday.
    """
    assert names(cast) == {"Petra Lindqvist": set(), "Jonas Brandt": set()}
