"""Evidence of a tie as it is listed: newest first, each sentence once, what came later apart."""

from datetime import date

from index.archive.answers.header import Header
from index.archive.answers.status import Evidence, Standing
from index.records import Claim, Voice, When
from tui.copies import Gathered, Told
from tui.explorer.drawing.evidence import evidence_blocks


def told(event, day, words, *, deciding=False, article="visit-1a2b3c", ruled=""):
    """Tell a claim of a day."""
    when = When(date.fromisoformat(day), date.fromisoformat(day), "stated")
    claim = Claim(
        article, None, 1, 0, 9, "mira-holt", "dora-quill", event, Voice("narrator"), when, text=words
    )
    return Evidence(claim, "A visit", "", words, deciding, ruled)


def listed(*evidence, as_of="2023-06-10"):
    """Give the blocks as text."""
    standing = Standing(
        "found",
        ("Mira Holt", "Dora Quill"),
        ("mira-holt", "dora-quill"),
        evidence=evidence,
        header=Header(as_of=date.fromisoformat(as_of)),
    )
    return ["\n".join(line.plain for line in block.lines) for block in evidence_blocks(standing, 80)]


def test_a_sentence_with_two_claims_is_shown_once_below_both():
    words = "Mira Holt visited Dora Quill and praised her."
    first, second = listed(
        told("consult.visit", "2023-05-01", words, deciding=True), told("support.praise", "2023-05-01", words)
    )
    assert words not in first
    assert second.count(words) == 1
    assert "◆" in first
    assert "◇" in second


def test_the_newest_stands_first():
    older, newer = (
        told("consult.visit", "2022-05-01", "They met."),
        told("consult.phone", "2023-05-01", "They spoke."),
    )
    first, second = listed(older, newer)
    assert "They spoke." in first
    assert "They met." in second


def test_what_happened_after_the_day_asked_for_is_set_apart():
    before, title, after = listed(
        told("consult.visit", "2022-05-01", "They met."),
        told("consult.phone", "2023-05-01", "They spoke."),
        as_of="2022-12-31",
    )
    assert "They met." in before
    assert "after 2022-12-31, not counted" in title
    assert "They spoke." in after


def test_what_other_articles_tell_in_the_same_words_is_shown_once():
    copies = [told("consult.visit", f"2023-05-0{n}", "They met.", article=f"copy-{n}") for n in range(1, 7)]
    first = told("consult.visit", "2023-05-07", "They met.", deciding=True)
    (block,) = listed(first, *copies)
    assert "◆" in block
    assert block.count("They met.") == 1
    assert "the same words: undated copy-1#p1, undated copy-2#p1, undated copy-3#p1" in block
    assert block.split()[-3:] == ["and", "3", "more"]


def test_a_copy_that_was_ruled_on_stands_for_itself():
    first = told("consult.visit", "2023-05-07", "They met.")
    copy = told("consult.visit", "2023-05-01", "They met.", article="copy-1", ruled="reject")
    assert len(listed(first, copy)) == 2


def test_copies_are_looked_up_by_claim_whichever_of_them_is_shown():
    """The others of the one asked for are its copies."""
    one, other = (told("accuse.sue", "2023-05-01", "She sued her.", article=name) for name in "ab")
    gathered = Gathered([one, other])
    assert gathered.told(one.claim) == Told(one, (other,))
    assert gathered.told(other.claim) == Told(other, (one,))
    assert gathered.told(told("accuse.sue", "2023-05-02", "Another.").claim) is None
