"""Greetings in quoted words: to those they name, to who listens, to whose post the comment stands under."""


def test_comment_under_a_post_is_to_whose_headline_it_is(told):
    """2021-03-04 Mara Vell shows her garden

    Mara Vell posted a photo on Monday. Her friends took to the comments.

    Odo Brandt wrote: 'Congratulations darling, so happy for you!'
    """
    assert told == {"support.well-wish: Odo Brandt - Mara Vell"}


def test_greeting_is_to_those_whom_its_sentence_names(told):
    """2021-03-04 A busy week

    Mara Vell and Odo Brandt were at the fair. Ilse Karn commented: 'Mara is late. Happy birthday, Odo!'
    """
    assert told == {"support.well-wish: Ilse Karn - Odo Brandt"}


def test_words_that_are_no_comment_greet_nobody(told):
    """2021-03-04 Mara Vell shows her garden

    Mara Vell posted a photo on Monday. Odo Brandt walked by and said: 'Congratulations to all winners!'
    """
    assert not told


def test_denied_love_is_no_greeting(told):
    """2021-03-04 Mara Vell shows her garden

    Mara Vell read the comments. Odo Brandt wrote: 'I never said that I don't love you!'
    """
    assert not told


def test_greeting_of_years_ago_is_history(claims):
    """2021-03-04 Mara Vell shows her garden

    Mara Vell read the comments. In 2014, Odo Brandt wrote: 'Happy birthday, Mara!'
    """
    assert [claim.marks for claim in claims] == [{"historical"}]


def test_compliment_in_a_comment_is_to_whose_picture_it_is(told):
    """2021-03-04 Mara Vell shows her garden

    Mara Vell posted a photo on Monday. 'Wow, gorgeous!' commented Odo Brandt.
    """
    assert told == {"support.praise: Odo Brandt - Mara Vell"}


def test_compliment_that_is_no_comment_is_to_nobody(told):
    """2021-03-04 Mara Vell shows her garden

    Mara Vell posted a photo on Monday. 'A gorgeous day!' said Odo Brandt.
    """
    assert not told


def test_caption_is_no_comment(told):
    """2021-03-04 Mara Vell shows her garden

    Mara Vell read the comments. In a caption of her own, Ilse Karn wrote: 'So proud of you!'
    """
    assert not told
