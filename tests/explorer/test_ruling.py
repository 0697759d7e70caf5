"""Verdicts of the user: kept beside the machine's reading, taken back with one key."""

import re

import pytest

from tests.explorer.test_ties import open_tie


def test_a_rejected_claim_is_marked_and_what_it_moved_is_told(drive):
    """The machine's reading stays above the user's."""

    async def script(explorer):
        await open_tie(explorer)
        await explorer.press("right_square_bracket", "a")
        assert "Your verdict" in explorer.screen
        await explorer.type("reject")
        await explorer.press("enter")
        assert "rejected by you" in explorer.screen
        assert "machine reading" in explorer.screen
        assert "with your decisions" in explorer.screen
        await explorer.press("u")
        assert "rejected by you" not in explorer.screen

    drive(script)


def test_a_verdict_that_changes_nothing_says_so_and_shows_one_status(drive):
    """The visit is told plainly: to accept it adds nothing."""

    async def script(explorer):
        await open_tie(explorer)
        await explorer.press("right_square_bracket", "a")
        await explorer.type("accept")
        await explorer.press("enter")
        assert explorer.said == "accepted · the label stays: tentative contact · u takes it back"
        assert "machine reading; the same with your decisions" in explorer.screen
        assert explorer.screen.count("◔ tentative contact") == 2, "in the head and beside the plot"

    drive(script)


def test_a_pin_keeps_its_note(drive):
    """Label and note stand beside what is read."""

    async def script(explorer):
        await open_tie(explorer)
        await explorer.press("a")
        await explorer.type("pin")
        await explorer.press("enter")
        await explorer.type("reconciled")
        await explorer.press("enter")
        await explorer.type("they told me")
        await explorer.press("enter")
        assert "◉ reconciled · pinned by you · “they told me”" in explorer.screen
        await explorer.press("q", "f", *"mira", "enter", "f", *"dora", "enter")
        assert "◔ tentative contact · by your word: reconciled" in explorer.screen.splitlines()[2]

    drive(script)


def test_a_star_is_set_and_taken_off(drive):
    """Stars stand beside the headline."""

    async def script(explorer):
        await explorer.press("asterisk")
        assert "★" in explorer.screen
        await explorer.press("asterisk")
        assert "★" not in explorer.screen

    drive(script)


def test_leaving_a_dialog_rules_nothing(drive):
    """ctrl-g is no verdict."""

    async def script(explorer):
        await open_tie(explorer)
        before = explorer.screen
        await explorer.press("a", "ctrl+g")
        assert explorer.screen == before

    drive(script)


def test_a_claim_is_told_to_be_something_else_by_choosing_an_event(drive):
    """Nobody has to know the names of events."""

    async def script(explorer):
        await open_tie(explorer)
        await explorer.press("right_square_bracket", "a")
        await explorer.type("reclass")
        await explorer.press("enter")
        await explorer.type("an insult")
        await explorer.press("enter")
        assert "read as an insult by you" in explorer.screen
        assert "u takes it back" in explorer.said
        await explorer.press("u")
        assert "by you" not in explorer.screen
        assert "U rules it again" in explorer.said
        await explorer.press("U")
        assert "read as an insult by you" in explorer.screen

    drive(script)


def test_a_claim_is_ruled_on_while_its_paragraph_is_read(drive):
    """What the paragraph tells is offered, whatever led there."""

    async def script(explorer):
        await explorer.search("sued", "enter", "a")
        assert "a suit: Mira Holt to Dora Quill" in explorer.screen, "what it is understood to tell"
        dialog = explorer.screen.split("Your verdict")[1]
        assert "Mira Holt sued Dora Quill on 1 March 2022." in dialog, "and its words"
        assert "Mira Holt – Dora Quill: ◔ tentative contact" in dialog
        await explorer.type("reject")
        await explorer.press("enter")
        assert explorer.said.startswith("rejected · ")
        await explorer.press("u")
        assert explorer.said.startswith("taken back: rejected · ")

    drive(script)


def test_a_label_that_is_left_pins_nothing(drive):
    """No note is asked for either."""

    async def script(explorer):
        await open_tie(explorer)
        before = explorer.screen
        await explorer.press("a")
        await explorer.type("pin")
        await explorer.press("enter", "ctrl+g")
        assert explorer.screen == before

    drive(script)


def test_people_are_merged_renamed_and_told_apart_again(drive):
    """The panes follow, and undoing goes back step by step."""

    async def script(explorer):
        await explorer.press("1", "down", "down", "M")
        assert "M in an article of the other one splits them" in explorer.screen
        await explorer.type("merge")
        await explorer.press("enter")
        assert "Ben Straw  " not in explorer.screen.split("is the same person as")[1], (
            "nobody is the same as himself"
        )
        await explorer.type("dora")
        await explorer.press("enter")
        assert explorer.said.startswith("merged Ben Straw with Dora Quill · ")
        assert not any("Dora Quill" in row[:30] for row in explorer.screen.splitlines())
        await explorer.press("u")
        assert explorer.said.startswith("taken back: merged Ben Straw and Dora Quill · ")
        assert any("Dora Quill" in row[:30] for row in explorer.screen.splitlines())
        await explorer.press("M")
        assert "│ Ben Straw " in explorer.screen, "the cursor stays on the person ruled on"
        await explorer.type("rename")
        await explorer.press("enter", *["backspace"] * len(" Straw"))
        await explorer.type("jamin Straw")
        await explorer.press("enter")
        assert "Benjamin Straw" in explorer.screen
        assert explorer.said.startswith("renamed Ben Straw → Benjamin Straw")

    drive(script, size=(140, 45))


def test_a_tie_is_pinned_from_the_list_of_all_ties(drive):
    """The list says so beside the machine's reading."""

    async def script(explorer):
        await explorer.press("R", "a")
        await explorer.type("pin")
        await explorer.press("enter")
        await explorer.type("estranged")
        await explorer.press("enter", "enter")
        assert "by your word: estranged" in explorer.screen

    drive(script)


def test_who_is_ruled_on_is_asked_where_a_line_names_several(drive):
    """A name is never guessed, and stands above what can be ruled."""

    async def script(explorer):
        await explorer.search("coffee", "enter", "M")
        assert "Who?" in explorer.screen
        await explorer.type("dora")
        await explorer.press("enter")
        assert "│ Dora Quill " in explorer.screen
        await explorer.type("rename")
        await explorer.press("enter", "ctrl+u")
        await explorer.type("Dora Q")
        await explorer.press("enter")
        assert "Dora Q " in explorer.screen

    drive(script)


def test_what_can_be_ruled_is_said_in_full_in_the_smallest_terminal(drive):
    """Nobody chooses half a sentence."""

    async def script(explorer):
        await explorer.search("sued", "enter")
        for key in ("a", "M"):
            await explorer.press(key, *(["enter"] if key == "M" else []))
            dialog = [row for row in explorer.screen.splitlines() if row.startswith("│")]
            assert len(dialog) > 3
            assert not [row for row in dialog if "…" in row]
            await explorer.press("ctrl+g")

    drive(script, size=(60, 20))


def test_a_star_tells_of_no_tie(drive):
    """It moves none."""

    async def script(explorer):
        await explorer.press("asterisk")
        assert explorer.said == "starred · u takes it back"

    drive(script)


def test_keys_typed_behind_a_verdict_wait_for_its_dialogs(drive):
    """Each dialog is made while the next keys are there already; none becomes a command of the list."""

    async def script(explorer):
        await explorer.press("1", "down", "down", *"Mren", "enter", "ctrl+u", *"Ju", "enter", "u", "U")
        assert explorer.said == "ruled again: renamed Ben Straw → Ju · u takes it back"
        assert "▌  Ju " in explorer.screen

    drive(script)


def test_a_verdict_in_the_panel_leaves_cursor_and_pane_where_they_are(drive):
    """The next claim can be judged at once, while an article is read beside it."""

    async def script(explorer):
        for name in ("mira", "dora"):
            await explorer.press("f")
            await explorer.type(name)
            await explorer.press("enter")
        await explorer.press("enter", "3", "G")
        before = [row for row in explorer.screen.splitlines() if "▌" in row]
        await explorer.press("asterisk", "u")
        assert [row for row in explorer.screen.splitlines() if "▌" in row] == before

    drive(script, size=(140, 45))


def test_a_verdict_is_meant_for_the_copies_of_a_claim_too(drive):
    """2022-03-02 A case in Arden
    Mira Holt sued Dora Quill on 1 March 2022.
    The court is in Arden.
    ---
    2022-03-05 A suit in Arden
    Mira Holt sued Dora Quill on 1 March 2022.
    The court opens in June.
    """

    async def script(explorer):
        await open_tie(explorer)
        await explorer.press("right_square_bracket")
        assert explorer.screen.count("      Mira Holt sued Dora Quill") == 1
        assert "the same words: 2022-03-0" in explorer.screen
        await explorer.press("a")
        await explorer.type("reject")
        await explorer.press("enter")
        assert "The same words stand elsewhere too" in explorer.screen
        await explorer.type("everywhere")
        await explorer.press("enter")
        assert "rejected in 2 places" in explorer.said
        assert "u takes it back" in explorer.said
        assert "with your decisions" in explorer.screen
        assert explorer.screen.count("rejected by you") == 1
        await explorer.press("u")
        assert "by you" not in explorer.screen
        assert "the same words: 2022-03-0" in explorer.screen, "both are as they were"

    drive(script)


def test_a_verdict_says_what_stands_and_is_not_ruled_twice(drive):
    """The machine's word comes first, then the user's; the same again is one clear line, and one u is enough."""

    async def script(explorer):
        await open_tie(explorer)
        await explorer.press("right_square_bracket", "a")
        assert "a visit · machine reading" in explorer.screen
        assert "Mira Holt – Dora Quill: ◔ tentative contact · machine reading" in explorer.screen
        assert "by you" not in explorer.screen
        await explorer.type("reject")
        await explorer.press("enter", "a")
        assert "rejected by you · 20" in explorer.screen
        assert "◔ tentative contact · machine reading" in explorer.screen
        assert "◔ tentative contact · machine reading; the same" in explorer.screen.split("Your verdict")[1]
        await explorer.type("reject")
        await explorer.press("enter")
        assert explorer.said == "rejected already: nothing was added"
        await explorer.press("u")
        assert "by you" not in explorer.screen

    drive(script)


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (140, 45)])
def test_what_was_ruled_stands_beside_the_words_of_the_article(drive, size):
    """In the margin, and in the dialog of the next verdict."""

    async def script(explorer):
        await explorer.search("sued", "enter", "a", *"reclass", "enter", *"an insult", "enter")
        assert "p1   → an in" in explorer.screen
        await explorer.press("a")
        assert "read as an insult by you" in explorer.screen
        await explorer.press(*"reject", "enter")
        assert "p1   rejected  Mira Holt sued" in re.sub(" {5,}", "  ", explorer.screen)
        await explorer.press("u", "u")
        assert "p1   Mira Holt sued" in re.sub(" {6,}", "   ", explorer.screen)

    drive(script, size=size)


def test_a_speaker_and_what_was_ruled_both_stand_in_the_margin(drive):
    """2022-03-02 A word of praise
    “Dora Quill is wonderful,” Mira Holt said. Mira Holt praised Dora Quill.
    """

    async def script(explorer):
        await explorer.press("j", "enter", "a", *"reject", "enter")
        margin = [row[6:18].strip() for row in explorer.screen.splitlines()]
        at = margin.index("Mira Holt")
        assert margin[at : at + 3] == ["Mira Holt", "party", "rejected"]

    drive(script)


def test_labels_are_offered_with_their_signs_and_say_by_whose_word_they_stand(drive):
    """The note that stands is the first proposal, so that to pin the same again adds nothing."""

    async def script(explorer):
        await explorer.press("R", "a", *"pin", "enter")
        assert "● good terms         machine reading" in explorer.screen
        assert "○ estranged" in explorer.screen
        await explorer.press(*"estranged", "enter", *"told me", "enter", "a")
        assert "○ estranged · pinned by you · “told me”" in explorer.screen
        await explorer.press(*"pin", "enter")
        assert "○ estranged          pinned by you" in explorer.screen
        await explorer.press(*"estranged", "enter")
        assert "told me" in explorer.screen
        await explorer.press("enter")
        assert explorer.said == "pinned already: nothing was added"

    drive(script)


def test_any_word_that_stands_is_taken_back_where_it_stands(drive):
    """Not the last one alone, as u does."""

    async def script(explorer):
        await open_tie(explorer)
        await explorer.press("a", *"pin", "enter", *"reconciled", "enter", "enter")
        await explorer.press("right_square_bracket", "a")
        assert "take back" not in explorer.screen
        await explorer.press(*"reject", "enter")
        await explorer.press("a", *"unpin", "enter")
        assert explorer.said.startswith("taken back: pinned")
        assert "pinned by you" not in explorer.screen
        assert "rejected by you" in explorer.screen
        await explorer.press("a", *"back", "enter")
        assert explorer.said.startswith("taken back: rejected")
        assert "by you" not in explorer.screen

    drive(script)


def test_of_several_claims_of_a_paragraph_each_is_offered_with_its_people(drive):
    """2022-03-02 Two visits
    Mira Holt visited Dora Quill. Ben Straw visited Dora Quill.
    """

    async def script(explorer):
        await explorer.press("j", "enter", "a")
        assert "a visit: Mira Holt – Dora Quill" in explorer.screen
        assert "a visit: Ben Straw – Dora Quill" in explorer.screen
        await explorer.press(*"straw", "enter", *"pin", "enter", *"estranged", "enter", "enter")
        assert "Ben Straw" in explorer.said
        assert "estranged" in explorer.said

    drive(script)


def test_the_claim_under_the_cursor_is_meant_where_a_paragraph_tells_the_same_twice(drive):
    """2022-03-02 Two suits
    Mira Holt sued Dora Quill on 1 February 2022. Mira Holt sued Dora Quill again on 1 March 2022.
    """

    async def script(explorer):
        await open_tie(explorer)
        await explorer.press("G", "a")
        assert "Mira Holt sued Dora Quill on 1 February 2022." in explorer.screen.split("Your verdict")[1]
        await explorer.press(*"reject", "enter")
        ruled = explorer.screen.split("rejected by you")[1]
        assert "on 1 February 2022." in ruled
        assert "again" not in ruled

    drive(script)


def test_a_tie_without_a_claim_left_stands_nowhere_by_your_word(drive):
    """2022-03-02 Mira Holt has a lawyer
    Mira Holt sued Dora Quill on 1 March 2022.
    """

    async def script(explorer):
        await open_tie(explorer)
        await explorer.press("right_square_bracket", "a")
        await explorer.type("reject")
        await explorer.press("enter")
        after = explorer.screen.partition("machine reading")[2]
        assert "· no status" in after
        assert "with your decisions" in after

    drive(script)
