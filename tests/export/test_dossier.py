"""A dossier sets the user's word beside the machine's, and nothing of an article in it is read as markup."""

from datetime import date
from html.parser import HTMLParser

import pytest

from index.archive.questions.decisions import Rule
from index.archive.questions.ties import StatusOf
from index.archive.questions.window import AsOf
from tui.export import dossier_html, dossier_markdown, dossier_of
from tui.export.markdown import plain


@pytest.fixture
def dossier(archive):
    """Reject what is claimed of the two, pin a label, and make the dossier."""
    told = archive.answer(StatusOf("Mira Holt", "Dora Quill"))
    claim = told.evidence[0].claim
    archive.answer(Rule("reject", (told.evidence[0].address, claim.actor, claim.recipient, claim.event)))
    archive.answer(Rule("pin", told.people, "reconciled", "<b>they told me</b>"))
    return dossier_of(archive.answer(StatusOf("Mira Holt", "Dora Quill")))


def test_both_readings_stand_in_it(dossier):
    """2022-03-02 Mira Holt sues Dora Quill
    Mira Holt sued Dora Quill on 1 March 2022.
    Mira Holt visited <i>Dora Quill</i> on 2 March 2022.
    """
    assert dossier.status.startswith("tentative contact")
    page = dossier_markdown(dossier)
    assert "**tentative contact" in page
    assert "With the user's decisions: " in page
    assert "Pinned by the user: reconciled" in page
    assert "rejected by the user" in page


def test_what_came_after_the_day_asked_for_stands_apart(archive):
    """2022-03-02 Mira Holt sues Dora Quill
    Mira Holt sued Dora Quill on 1 March 2022.
    ---
    2023-05-02 Coffee
    Mira Holt visited Dora Quill on 1 May 2023.
    """
    as_of = AsOf(date(2022, 12, 31))
    page = dossier_markdown(dossier_of(archive.answer(StatusOf("Mira Holt", "Dora Quill", as_of))))
    counted, later = page.split("Told to have happened after 2022-12-31, not counted")
    assert "sued" in counted
    assert "visited" not in counted
    assert "visited" in later


def test_no_word_of_an_article_or_a_note_is_markup(dossier):
    """2022-03-02 Mira Holt sues Dora Quill
    Mira Holt sued Dora Quill on 1 March 2022.
    Mira Holt visited <i>Dora Quill</i> on 2 March 2022.
    """
    tags = set()
    parser = HTMLParser()
    parser.handle_starttag = lambda tag, _: tags.add(tag)
    parser.feed(dossier_html(dossier))
    assert "html" in tags
    assert tags.isdisjoint({"b", "i", "script"})


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("2023-05-01 a visit", "2023-05-01 a visit"),
        ("1. a visit", "1\\. a visit"),
        ("- a visit", "\\- a visit"),
        ("# a visit", "\\# a visit"),
        ("a *visit*", "a \\*visit\\*"),
    ],
)
def test_only_what_would_be_markup_is_escaped(text, written):
    assert plain(text) == written


def test_the_argument_is_numbered_since_its_sentences_name_one_another(dossier):
    """2022-03-02 Mira Holt sues Dora Quill
    Mira Holt sued Dora Quill on 1 March 2022.
    Mira Holt visited <i>Dora Quill</i> on 2 March 2022.
    """
    argument = dossier_markdown(dossier).split("## The argument")[1]
    assert "as told under 1" in argument
    assert argument.lstrip().startswith("1. ")
    assert "\n   as told under 1" in argument, "indented as CommonMark has it for what belongs to a number"
    assert "<ol>" in dossier_html(dossier).split("The argument")[1]
