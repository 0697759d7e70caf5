# ruff: noqa: D212 - the docstrings are articles
"""A voice has a class, a strength and, without a name, the label that the article uses."""

from index.language import analyse
from index.language.quotations import NARRATOR, as_told_of, voice_of


def strengths(article):
    return [(one.voice.label, one.voice.kind, one.voice.strength) for one in analyse(article).quotations]


def test_sources_without_a_name(article):
    """
    2021-03-04 Ada Marlow and Greta Holm
    'They talk,' the insider revealed.
    'They talk every day,' a friend who was there said.
    A source close to Ada Marlow told Harbour Weekly: 'They talk a lot.'
    'We have no comment,' her spokesperson said.
    """
    assert strengths(article) == [
        ("insider", "anonymous", 30),
        ("friend who was there", "anonymous", 40),
        ("source close to Ada Marlow", "anonymous", 40),
        ("spokesperson", "representative", 70),
    ]


def test_they_is_the_source_told_before(article, voices):
    """
    2021-03-04 Ada Marlow and Greta Holm
    A source spilled about Ada Marlow and Greta Holm mending their friendship.
    'It is baby steps,' they stated about the two women.
    """
    assert voices(article) == [("It", "source", "anonymous")]


def test_strangers_who_comment(article, voices):
    """
    2021-03-04 Ada Marlow and Greta Holm
    'You have no idea,' sniped one fan.
    'Is this a joke?' wrote another.
    One added: 'I always thought so.'
    """
    assert voices(article) == [
        ("You", "fan", "anonymous"),
        ("Is", "another", "anonymous"),
        ("I", "One", "anonymous"),
    ]


def test_own_words_on_an_own_account_are_a_post(article, voices):
    """
    2021-03-04 Ada Marlow posts
    'Happy days by the sea,' Ada Marlow captioned the image.
    Ada Marlow shared the news with the caption: 'Here we go again.'
    Ada Marlow later penned, 'I am so blessed by all of it.'
    'It was hard,' Ada Marlow said.
    """
    assert [kind for _, _, kind in voices(article)] == ["post", "post", "post", "party"]


def test_a_report_without_marks_is_weaker_than_the_words_themselves(article):
    """
    2021-03-04 Ada Marlow and Greta Holm
    Ada Marlow claimed that Greta Holm had ignored her.
    Ada Marlow said in an interview that Greta Holm had ignored her.
    According to a source, Greta Holm had ignored her.
    """
    assert [(one.voice.strength, one.indirect) for one in analyse(article).quotations] == [
        (70, True),
        (80, True),
        (30, True),
    ]


def test_a_third_person_speaks_as_a_named_source(article):
    """
    2021-03-04 Ada Marlow and Greta Holm
    'They made up,' Ada Marlow said.
    """
    (quotation,) = analyse(article).quotations
    assert as_told_of(quotation.voice, ("Ada Marlow", "Greta Holm")).kind == "party"
    assert as_told_of(quotation.voice, ("Bo Reed", "Greta Holm")).kind == "named"
    assert as_told_of(quotation.voice, ("Bo Reed", "Greta Holm")).strength == 70


def test_whose_words_stand_at_a_place(article):
    """
    2021-03-04 Ada Marlow and Greta Holm
    They met again. 'We made up,' Ada Marlow said.
    """
    quotations = analyse(article).quotations
    assert voice_of(1, 0, quotations) == NARRATOR
    assert voice_of(1, 20, quotations).speaker == "Ada Marlow"


def test_the_outlet_that_words_are_taken_from(article):
    """
    2021-03-04 Ada Marlow and Greta Holm
    A source told The Sun: 'They talk a lot.'
    The Harbour Times reported that they had made up at last.
    Ada Marlow told her sister: 'We talk a lot.'
    """
    assert [one.voice.outlet for one in analyse(article).quotations] == ["Sun", "Harbour Times", ""]


def test_a_verb_reports_what_a_clause_tells(article):
    """
    2021-03-04 Ada Marlow and Greta Holm
    Ada Marlow shared a photo of the old pier by night.
    Ada Marlow shared that she had seen the old pier.
    """
    assert [one.text for one in analyse(article).quotations] == ["that she had seen the old pier."]
