"""Which capitalised words name people."""

import pytest

from index.language.people import find_people
from index.language.words import sentences
from index.records import Article, Paragraph


def people(*texts):
    paragraphs = tuple(Paragraph(number, text) for number, text in enumerate(("a headline", *texts)))
    article = Article("t-000000", "t.txt", "", None, "a headline", "", "", paragraphs, "")
    return [person.name for person in find_people(article, sentences(article), ()).people]


@pytest.mark.parametrize(
    "text",
    [
        "They met in Ashford on Monday and flew to New York.",
        "She wore a Harbour Sisters T-shirt from Chanel.",
        "The show Harbour Nights won a Grammy Award.",
        "They filmed on Monday in June for the BBC.",
        "The actress Instastoried that she was well.",
        "It opens on May 25, said the Duke of Ashford.",
        "Celebrity Kitchenmaster, 12 weeks long, began.",
        "She liked Eye Of The Tiger.",
        "WATCH OUT FOR THE LAST TRAIN HOME TONIGHT",
        "They had a break at Alfred Pavilion.",
        "They flew with Petra Airlines there.",
        "It is made of Vitamin D there.",
    ],
)
def test_places_works_brands_dates_and_verbs_are_nobody(text):
    assert people(text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The rapper Tin Gun Kelly laughed, Tin Gun Kelly said.", "Tin Gun Kelly"),
        ("They listened to singer August Lindqvist.", "August Lindqvist"),
        ("He came with his six-year-old son Meadow River.", "Meadow River"),
        ("The couple share daughters, Sailor and Scout.", "Sailor"),
        ("He left with Jonas de la Cruz at noon.", "Jonas de la Cruz"),
        ("They had a son, North West, six.", "North West"),
        ("They went to see Tory Lindqvist there.", "Tory Lindqvist"),
        ("They went to see Petra B there.", "Petra B"),
        ("They went to see Petra Farmer there.", "Petra Farmer"),
        ("They went to see Zoë-Petra Lindqvist there.", "Zoë-Petra Lindqvist"),
        ("After the break Petra Gosling put the boat away.", "Petra Gosling"),
        ("They met J.K Lindqvist there.", "J.K Lindqvist"),
        ("It is about the death of Zimto Vaxal alone.", "Zimto Vaxal"),
        ("Petra Lindqvist ate. The Petra Lindqvist Meal is eaten, said Petra Lindqvist.", "Petra Lindqvist"),
        ("Newly-separated Petra Lindqvist smiled.", "Petra Lindqvist"),
        ("Mother-of-two Petra Lindqvist smiled.", "Petra Lindqvist"),
        ("They spoke to Prime Minister Petra Lindqvist.", "Petra Lindqvist"),
        ("We saw J.K. Brandt yesterday.", "J.K. Brandt"),
        ("We saw Anne-Marie O'Neil yesterday.", "Anne-Marie O'Neil"),
    ],
)
def test_people_are_found_without_what_leads_up_to_their_names(text, name):
    assert name in people(text)


def test_a_given_name_in_a_list_with_a_person_is_a_person():
    assert people("The guests were Petra Lindqvist, Kourtney and others.") == ["Petra Lindqvist", "Kourtney"]


def test_two_first_names_that_only_stand_side_by_side_are_no_name():
    texts = ("Petra Lindqvist met Jonas Brandt.", "After leaving Petra Jonas went home.")
    assert people(*texts) == ["Petra Lindqvist", "Jonas Brandt"]


def test_two_full_names_that_only_stand_side_by_side_are_no_name():
    texts = ("Petra Lindqvist met Jonas Brandt.", "After leaving Petra Lindqvist Jonas Brandt went home.")
    assert people(*texts) == ["Petra Lindqvist", "Jonas Brandt"]


def test_a_word_before_a_name_that_is_known_by_itself_is_no_part_of_it():
    texts = ("Petra Lindqvist sang.", "The band thanked Harbourmaster Petra Lindqvist warmly.")
    assert people(*texts) == ["Petra Lindqvist"]
