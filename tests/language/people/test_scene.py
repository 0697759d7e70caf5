"""Who is present in the reader's mind."""

from index.language.people.scene import Scene


def scene(**share):
    return Scene({"Ann": "female", "Ida": "female", "Ben": "male"}, share)


def test_who_acts_is_more_in_mind_than_who_is_joined_owns_or_suffers():
    here = scene()
    here.see("Ida", "joined")
    here.see("Ann", "subject")
    here.see("Ben", "object")
    assert here.present("") == ["Ann", "Ida", "Ben"]


def test_each_sentence_takes_half_until_nobody_is_remembered():
    here = scene()
    here.see("Ann", "subject")
    for _ in range(6):
        here.turn()
    assert here.present("") == []


def test_only_those_of_the_gender_asked_for_are_present():
    here = scene()
    here.see("Ann", "subject")
    here.see("Ben", "subject")
    assert here.present("male") == ["Ben"]


def test_whom_the_article_is_about_weighs_more_for_a_description():
    here = scene(Ann=0.1, Ida=0.6)
    here.see("Ann", "subject")
    here.see("Ida", "object")
    assert here.present("female") == ["Ann", "Ida"]
    assert here.present("female", topic=6.0) == ["Ida", "Ann"]


def test_who_is_taken_together_is_left_apart_by_each_sentence():
    here = scene()
    here.see_together(("Ann", "Ben"))
    here.turn()
    assert (here.together, here.apart) == (("Ann", "Ben"), 1)
