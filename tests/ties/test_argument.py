"""The words shown for a claim: so much of the sentence that they can be read, and nothing of who reports them."""

from attrs import evolve

from index.ties.argument import quote


def claim_of(tie, text, cue, voice):
    (claim,) = tie(f"2021-03-04 {voice}: Ada & Ben consult").claims
    return evolve(claim, text=text, cue=cue)


def test_a_long_sentence_is_cut_around_the_words_that_decide(tie):
    text = "After a winter in which nobody had heard of either, Ada and Ben were talking again, which surprised the whole village by the sea."
    shown = quote(claim_of(tie, text, "were talking again", "narrator"))
    assert (
        shown == "…had heard of either, Ada and Ben were talking again, which surprised the whole village by…"
    )


def test_a_short_one_is_whole(tie):
    assert quote(claim_of(tie, "They are talking.", "are talking", "narrator")) == "They are talking"


def test_of_a_quotation_only_what_is_said(tie):
    text = "“They are talking,” the source said of the two."
    assert quote(claim_of(tie, text, "are talking", "insider")) == "They are talking"


def test_marks_within_ours_are_single(tie):
    text = "They are “just talking” now."
    assert quote(claim_of(tie, text, "talking", "narrator")) == "They are ‘just talking’ now"
