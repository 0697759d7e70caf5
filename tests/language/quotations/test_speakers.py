# ruff: noqa: D212 - the docstrings are articles
"""Each quotation gets its speaker: told beside it, by a pronoun, or by what stands before it."""

from index.language import analyse
from index.language.quotations import utterances


def test_explicit_behind_in_front_and_inverted(article, voices):
    """
    2021-03-04 Ada Marlow and Greta Holm speak
    'Never again,' Ada Marlow said.
    Greta Holm told Harbour Weekly: 'Always ready for her.'
    'Maybe one day,' added Ada Marlow.
    Added Greta Holm: 'Soon enough we shall see.'
    """
    assert voices(article) == [
        ("Never", "Ada Marlow", "party"),
        ("Always", "Greta Holm", "party"),
        ("Maybe", "Ada Marlow", "party"),
        ("Soon", "Greta Holm", "party"),
    ]


def test_insertions_between_subject_and_verb(article, voices):
    """
    2021-03-04 Ada Marlow and Greta Holm speak
    Ada Marlow, who once sang with Greta Holm, replied: 'I miss that time.'
    Greta Holm (left) wrote: 'So do I, my dear.'
    """
    assert [speaker for _, speaker, _ in voices(article)] == ["Ada Marlow", "Greta Holm"]


def test_a_second_verb_has_the_first_noun_of_the_sentence(article, voices):
    """
    2021-03-04 Ada Marlow and Greta Holm speak
    Ada Marlow made a dig at Greta Holm, writing: 'Some people never learn.'
    Greta Holm was pleased by the note from Ada Marlow, and wrote back: 'Thank you for that.'
    """
    assert voices(article) == [("Some", "Ada Marlow", "post"), ("Thank", "Greta Holm", "post")]


def test_two_speakers_in_one_paragraph(article, voices):
    """
    2021-03-04 Ada Marlow and Greta Holm speak
    Ada Marlow said: 'I am surprised he left', to which Greta Holm replied: 'I am not at all.'
    Greta Holm said: 'I cooked for us', while Ada Marlow finished: 'And I ate it all.'
    """
    assert [speaker for _, speaker, _ in voices(article)] == [
        "Ada Marlow",
        "Greta Holm",
        "Greta Holm",
        "Ada Marlow",
    ]


def test_a_broken_quotation_is_one_utterance(article):
    """
    2021-03-04 Ada Marlow speaks
    'We talked,' Ada Marlow said. 'It was long overdue.'
    """
    (whole,) = utterances(analyse(article).quotations)
    assert whole.text == "We talked, It was long overdue."
    assert whole.voice.speaker == "Ada Marlow"


def test_the_speaker_goes_on_in_paragraphs_of_quotation_alone(article, voices):
    """
    2021-03-04 Ada Marlow speaks
    Ada Marlow told a podcast: 'I went grey early.
    'And so I talked to my colourist.'
    'I love it now.'
    """
    assert [speaker for _, speaker, _ in voices(article)] == ["Ada Marlow"] * 3


def test_words_behind_a_sentence_are_said_by_whom_it_is_about(article, voices):
    """
    2021-03-04 Ada Marlow and Greta Holm
    Greta Holm liked the song.
    Ada Marlow was just five when she joined the choir.
    'I was surrounded by singers from the beginning.'
    """
    assert [speaker for _, speaker, _ in voices(article)] == ["Ada Marlow"]


def test_a_caption_with_a_quotation_in_front(article, voices):
    """
    2021-03-04 Ada Marlow and Greta Holm
    'Thank you for the memories': Ada Marlow made up with Greta Holm as she shared old photos
    'I am shocked by that': Before the show, Greta Holm criticised Ada Marlow
    """
    assert [speaker for _, speaker, _ in voices(article)] == ["Ada Marlow", "Greta Holm"]


def test_words_printed_twice_have_one_speaker(article, voices):
    """
    2021-03-04 Ada Marlow and Greta Holm
    'We are just good friends': The harbour was full when Greta Holm arrived
    'We are just good friends and no more,' Ada Marlow said.
    'We are just good friends and no more' - on the pier
    """
    assert voices(article)[-1][1] == "Ada Marlow"


def test_an_outlet_or_office_speaks_for_itself(article, voices):
    """
    2021-03-04 Ada Marlow's concert
    Harbour Council said: 'We have closed the pier for now.'
    The study said: 'A similar reluctance has been observed.'
    """
    assert voices(article) == [
        ("We", "Harbour Council", "representative"),
        ("A", "study", "document"),
    ]


def test_words_of_a_report_are_no_quotation_of_their_own(article, voices):
    """
    2021-03-04 Ada Marlow and Greta Holm
    Ada Marlow described the party as 'one of the best nights' and sang 'The Long Road to Harbour'.
    Ada Marlow insisted 'that is how he likes it'.
    """
    assert [word for word, _, _ in voices(article)] == ["that"]


def test_the_one_who_was_asked_answers(article, voices):
    """
    2021-03-04 Ada Marlow and Greta Holm
    'Are you friends again?' Ada Marlow asked Greta Holm.
    The blonde replied: 'We never stopped being friends.'
    """
    assert [speaker for _, speaker, _ in voices(article)] == ["Ada Marlow", "Greta Holm"]


def test_what_a_sign_reads_is_nobodys_speech(article, voices):
    """
    2021-03-04 Ada Marlow in town
    Ada Marlow wore a shirt that read, 'Gone to the harbour for good.'
    Ada Marlow's caption read: 'Gone to the harbour for good, my dears.'
    """
    assert [speaker for _, speaker, _ in voices(article)] == ["", "Ada Marlow"]


def test_strangers_and_unknown_verbs(article, voices):
    """
    2021-03-04 Ada Marlow and Greta Holm
    Footage shows one protester yelling: 'I have come to tell them.'
    @harbourfan wrote: 'This is the result of all that.'
    'I never liked the sea,' Ada Marlow shrugged.
    """
    assert [label for _, label, _ in voices(article)] == ["protester", "@harbourfan", "Ada Marlow"]


def test_the_name_of_a_book_is_no_quotation(article, voices):
    """
    2021-03-04 Ada Marlow
    Ada Marlow wrote a book called 'Making It by the Sea,' and a documentary, 'Harbour.'
    """
    assert voices(article) == []


def test_an_office_in_front_of_a_name(article, voices):
    """
    2021-03-04 Ada Marlow in town
    The singer's spokeswoman, Greta Holm, said, "We will review it in time."
    "Nobody does," said Ms. Holm.
    "Will you stay?" asked a reporter.
    """
    assert voices(article) == [
        ("We", "Greta Holm", "representative"),
        ("Nobody", "Greta Holm", "party"),
        ("Will", "reporter", "anonymous"),
    ]
