"""How sure: hedges, negation, questions, intent, conditions, history, habit."""

import pytest

from index.language.analysis import analyse
from index.records import Article, Paragraph

PAIR = "Mara Vell and Odo Brandt"


def claim_of(sentence, event):
    """Read one sentence below a headline and give its claim of an event."""
    paragraphs = (Paragraph(0, "A busy week"), Paragraph(1, sentence))
    article = Article("a", "a.txt", "", None, "A busy week", "", "", paragraphs, "")
    return next((claim for claim in analyse(article).claims if claim.event == event), None)


@pytest.mark.parametrize(
    ("sentence", "certainty", "hedge"),
    [
        (f"{PAIR} have reconciled.", "CT+", ""),
        (f"{PAIR} have reportedly reconciled.", "PR+", "reportedly"),
        (f"{PAIR} appear to have reconciled.", "PR+", "appear"),
        (f"{PAIR} are said to have reconciled.", "PR+", "said"),
        (f"{PAIR} have reconciled, according to reports.", "PR+", "according to"),
        (f"{PAIR} may have reconciled.", "PS+", "may"),
        (f"{PAIR} have not reconciled.", "CT-", ""),
        (f"Ilse Karn denied that {PAIR} had reconciled.", "CT-", ""),
        (f"Have {PAIR} reconciled?", "Uu", "?"),
    ],
)
def test_certainty_and_the_word_that_lowers_it(sentence, certainty, hedge):
    claim = claim_of(sentence, "cooperate.reconcile")
    assert (claim.certainty, claim.hedge) == (certainty, hedge)


@pytest.mark.parametrize(
    "sentence",
    [
        f"{PAIR} hope to reconcile.",
        f"{PAIR} are trying to patch things up.",
        f"{PAIR} are open to getting back together.",
    ],
)
def test_hope_is_no_mending(sentence):
    assert "hypothetical" in claim_of(sentence, "cooperate.reconcile").marks


def test_what_would_have_been_is_no_claim():
    assert claim_of(f"{PAIR} would have reconciled.", "cooperate.reconcile") is None


def test_month_of_may_is_no_hedge():
    assert claim_of(f"{PAIR} split in May.", "sanction.split").certainty == "CT+"


def test_lasting_silence_is_a_state():
    assert claim_of(f"{PAIR} have not spoken to each other for years.", "state.apart").certainty == "CT+"


def test_habit_is_marked():
    assert "habitual" in claim_of(f"{PAIR} speak every week.", "consult").marks


def test_mending_under_way_is_not_yet_done():
    assert (
        claim_of(
            "A friend spoke of Mara Vell and Odo Brandt mending their friendship.", "cooperate.reconcile"
        ).certainty
        == "PR+"
    )


def test_epithet_is_not_negated_by_its_clause(claims):
    """2021-03-04 A busy week

    Mara Vell is not worried about her ex Odo Brandt.
    """
    assert [claim.certainty for claim in claims if claim.event == "state.apart"] in ([], ["CT+"])


def test_what_holds_in_general_is_no_claim():
    assert claim_of(f"It is sad that just because {PAIR} split they cannot talk.", "sanction.split") is None


def test_the_last_time_is_no_contact():
    assert claim_of(f"It is fifteen years since {PAIR} last spoke on the phone.", "consult.phone") is None


def test_a_mending_told_as_done_is_certain():
    told = f"{PAIR} split for a week before getting back together."
    assert claim_of(told, "cooperate.reconcile").certainty == "CT+"


def test_who_ended_up_reconciling_has_done_so():
    assert claim_of(f"{PAIR} ended up reconciling.", "cooperate.reconcile").certainty == "CT+"


@pytest.mark.parametrize("word", ["almost", "nearly"])
def test_what_was_almost_done_was_not_done(word):
    assert claim_of(f"{PAIR} {word} split.", "sanction.split") is None


def test_silence_on_one_matter_is_no_silence():
    assert claim_of("Mara Vell has not spoken to Odo Brandt.", "state.apart")
    assert claim_of("Mara Vell has not spoken to Odo Brandt about the boat.", "state.apart") is None


def test_what_was_decided_in_the_past_perfect_is_history():
    told = "Mara Vell said Odo Brandt had decided to visit her while she was studying."
    assert "historical" in claim_of(told, "consult.visit").marks


def test_what_has_been_so_since_two_moved_in_is_no_move_of_today():
    told = f"{PAIR} have been happy since moving in together."
    assert "historical" in claim_of(told, "cooperate.live-together").marks


def test_a_hedge_ends_with_its_clause():
    told = f"Nobody could foresee it, however {PAIR} reconciled."
    assert claim_of(told, "cooperate.reconcile").certainty == "CT+"


def test_what_went_on_is_habitual():
    assert "habitual" in claim_of("Mara Vell stayed in touch with Odo Brandt.", "consult").marks


def test_the_words_shown_hold_their_negation():
    claim = claim_of(f"{PAIR} had largely not seen each other.", "state.apart")
    assert claim.cue == "had largely not seen each other"


@pytest.mark.parametrize("lead", ["are having talks to", "are fighting to", "need to"])
def test_what_is_worked_for_is_no_mending(lead):
    assert "hypothetical" in claim_of(f"{PAIR} {lead} reconcile.", "cooperate.reconcile").marks


def test_praise_before_a_but_is_none():
    told = "I have respect for Odo Brandt"
    assert claim_of(f"'{told},' said Mara Vell.", "support.praise")
    assert claim_of(f"'{told}, but he lied to all of us,' said Mara Vell.", "support.praise") is None


def test_what_is_longed_for_is_no_evening_together():
    claim = claim_of("Mara Vell longed for a dinner with Odo Brandt.", "cooperate.leisure")
    assert claim is None or "hypothetical" in claim.marks


def test_what_somebody_said_he_would_do_is_future(claims):
    """2021-03-04 A busy week

    Mara Vell said she would sue Odo Brandt. Ilse Karn would sue Tam Oster if she could.
    """
    assert [(claim.event, claim.marks) for claim in claims] == [("accuse.sue", {"future"})]


def test_promise_to_stay_friends_tells_that_they_are(told):
    """2021-03-04 A busy week

    Mara Vell and Odo Brandt announced their divorce in January, and said they would remain good friends.
    """
    assert told == {"sanction.split: Mara Vell - Odo Brandt", "state.friends: Mara Vell - Odo Brandt"}


def test_years_spent_dating_are_over(claims):
    """2021-03-04 A busy week

    Mara Vell spent years dating Odo Brandt.
    """
    assert [claim.marks for claim in claims] == [{"historical"}]


def test_what_would_later_happen_happened(claims):
    """2021-03-04 A busy week

    Mara Vell and Odo Brandt were happy, though they would later split.
    """
    assert [(claim.event, claim.marks) for claim in claims] == [("sanction.split", {"historical"})]


def test_reports_of_a_thing_are_hearsay(claims):
    """2021-03-04 A busy week

    Mara Vell was seen after reports that she split from Odo Brandt.
    """
    assert [(claim.certainty, claim.hedge) for claim in claims] == [("PR+", "reports")]


def test_who_has_dated_somebody_does_so_no_more(claims):
    """2021-03-04 A busy week

    Mara Vell has also dated Odo Brandt.
    """
    assert [claim.marks for claim in claims] == [{"historical"}]


def test_who_denies_that_they_are_not_speaking_says_that_they_are(told):
    """2021-03-04 A busy week

    Mara Vell denied that she is not on speaking terms with Odo Brandt.
    """
    assert told == {"consult: Mara Vell - Odo Brandt"}


@pytest.mark.parametrize(
    ("sentence", "event"),
    [
        ("Mara Vell playfully mocked Odo Brandt for his hat.", "accuse.insult"),
        ("Mara Vell slammed Odo Brandt jokingly.", "accuse.criticise"),
        ("Mara Vell was ordered to have no contact with Odo Brandt.", "state.apart"),
        ("Mara Vell must not speak to Odo Brandt.", "state.apart"),
        ("Mara Vell denies a meeting with Odo Brandt.", "state.apart"),
        ("Mara Vell is unable to see her son Odo Brandt while the border is shut.", "state.apart"),
        ("'I haven't spoken to him (Odo Brandt) about the boat,' said Mara Vell.", "state.apart"),
        ("Mara Vell hadn't seen Odo Brandt for a while.", "state.apart"),
        ("Mara Vell and Odo Brandt stopped to speak to a neighbour.", "state.apart"),
        ("Mara Vell and Odo Brandt said that Tam, four, was too young to travel.", "cooperate.leisure"),
    ],
)
def test_a_joke_an_order_or_a_pause_tells_nothing(sentence, event):
    assert claim_of(sentence, event) is None


def test_who_has_leave_to_visit_has_not_done_it():
    claim = claim_of("Mara Vell had an exemption to visit her mother Ida Vell.", "consult.visit")
    assert "hypothetical" in claim.marks


@pytest.mark.parametrize(
    ("sentence", "event"),
    [
        ("Mara Vell pretended to attack Odo Brandt.", "accuse.criticise"),
        ("Mara Vell joked: 'I blame Odo Brandt.'", "accuse.criticise"),
        ("Mara Vell sarcastically thanked Odo Brandt.", "support.praise"),
    ],
)
def test_what_is_only_played_is_not_told(sentence, event):
    assert claim_of(sentence, event) is None


def test_a_romance_in_the_midst_of_something_past_is_history():
    told = claim_of("Ilse Karn sang when Mara Vell was still dating Odo Brandt.", "state.couple")
    assert "historical" in told.marks
    news = claim_of("Mara Vell confirmed that she was dating Odo Brandt.", "state.couple")
    assert "historical" not in news.marks


def test_what_somebody_is_on_a_quest_to_do_is_not_done():
    assert "hypothetical" in claim_of("Mara Vell is on a quest to marry Odo Brandt.", "cooperate.wed").marks


def test_a_romance_that_did_not_work_out_is_history():
    claim = claim_of("Mara Vell left early when her romance with Odo Brandt didn't work out.", "state.couple")
    assert "historical" in claim.marks


def test_a_romance_prior_to_another_is_history():
    claim = claim_of("Prior to her marriage, Mara Vell was linked to Odo Brandt.", "state.couple")
    assert "historical" in claim.marks


def test_what_is_said_before_politics_come_in_is_of_a_person():
    sentence = "Mara Vell, asking the ministers, accused Odo Brandt of {}."
    assert claim_of(sentence.format("lying"), "accuse.allege")
    assert not claim_of(sentence.format("starving the government of facts"), "accuse.allege")
