"""The screens of ties: one in full from three sides, all of them, and other days."""

from index.archive.answers.ties import TiesFound
from index.records import LABELS
from tui.explorer.styles import GLYPHS
from tui.explorer.widgets.labels import Labels


async def open_tie(explorer):
    """Open the tie of Mira and Dora."""
    for name in ("mira", "dora"):
        await explorer.press("f")
        await explorer.type(name)
        await explorer.press("enter")
    await explorer.press("3", "r")


def test_a_tie_says_label_flags_basis_and_evidence(drive):
    """Everything a reporter has to know stands in the head."""

    async def script(explorer):
        await open_tie(explorer)
        assert "Mira Holt – Dora Quill" in explorer.screen
        assert "as of 2023-06-10" in explorer.screen
        assert "machine reading" in explorer.screen
        assert "◆" in explorer.screen
        assert "Mira Holt visited Dora Quill" in explorer.screen

    drive(script)


def test_earlier_and_later_move_the_day_by_one_event(drive):
    """Before the visit there was only the suit."""

    async def script(explorer):
        await open_tie(explorer)
        newest = explorer.screen
        await explorer.press("less_than_sign")
        assert "as of 2023-04-30" in explorer.screen
        assert "✕ in conflict" in explorer.screen
        await explorer.press("greater_than_sign")
        assert "as of 2023-05-01" in explorer.screen
        await explorer.press("greater_than_sign")
        assert explorer.screen.splitlines()[:8] == newest.splitlines()[:8]

    drive(script)


def test_why_and_time_line_are_other_sides_of_it(drive):
    """Each key goes there and back."""

    async def script(explorer):
        await open_tie(explorer)
        whole = explorer.screen
        await explorer.press("equals_sign")
        assert "1. The newest rift told is hostile: a suit." in explorer.screen
        assert "◆" not in explorer.screen
        assert "= why" not in explorer.bottom
        await explorer.press("t")
        assert "┃" in explorer.screen
        assert explorer.screen.index("2022-03-01") < explorer.screen.index("2023-05-01  ●")
        assert "r tie" in explorer.bottom
        assert "t time line" not in explorer.bottom
        await explorer.press("q")
        assert explorer.screen == whole
        assert "r tie" not in explorer.bottom

    drive(script)


def test_evidence_opens_in_the_article(drive):
    """Enter on a claim reads the paragraph that tells it."""

    async def script(explorer):
        await open_tie(explorer)
        await explorer.press("right_square_bracket", "enter")
        assert "▌p" in explorer.screen
        assert "coffee" in explorer.screen

    drive(script)


def test_all_ties_are_listed_and_narrowed_by_label(drive):
    """`s` shows one label after another, `S` the one before."""

    async def script(explorer):
        await explorer.press("R")
        assert "All ties  any label 2   ◔ tentative contact 1   ● good terms 1" in explorer.screen
        assert "2 ties, last changed first" in explorer.screen
        await explorer.press("s")
        assert "1 tie, last changed first" in explorer.screen
        assert "Mira Holt – Ben Straw" not in explorer.screen
        await explorer.press("s", "s")
        assert "2 ties, last changed first" in explorer.screen
        assert "s label   Enter open   q back" in explorer.bottom
        await explorer.press("S")
        assert "1 tie, last changed first" in explorer.screen
        assert "Mira Holt – Ben Straw" in explorer.screen or "Ben Straw – Mira Holt" in explorer.screen
        await explorer.press("q")
        assert "1/11" in explorer.screen

    drive(script)


def test_two_of_whom_nothing_is_told_get_the_paragraphs_they_share(drive):
    """No status is a good answer, and says what there is."""

    async def script(explorer):
        for name in ("dora", "ben"):
            await explorer.press("f")
            await explorer.type(name)
            await explorer.press("enter")
        await explorer.press("3")
        assert "Nothing is told of what one did, said or felt toward the other." in explorer.screen

    drive(script)


def test_the_picture_stays_in_place_as_the_day_moves(drive):
    """2022-03-02 Mira Holt sues Dora Quill
    Mira Holt sued Dora Quill on 1 March 2022.
    ---
    2023-05-02 Mira Holt and Dora Quill meet again
    Mira Holt visited Dora Quill on 1 May 2023.
    ---
    2023-09-02 Mira Holt and Dora Quill reconcile
    Mira Holt and Dora Quill reconciled on 1 September 2023, both told the Wire.
    """

    async def script(explorer):
        await open_tie(explorer)
        named, axis = plotted(explorer.screen)
        for _ in range(3):
            await explorer.press("less_than_sign")
            assert plotted(explorer.screen) == (named, axis)
        assert "Neither a rift nor warmth between them is told." in explorer.screen
        await explorer.press("enter", "greater_than_sign")
        assert plotted(explorer.screen) == (named, axis)

    drive(script)


def test_the_day_is_said_where_the_head_is_out_of_sight(drive):
    """2022-03-02 Mira Holt sues Dora Quill
    Mira Holt sued Dora Quill on 1 March 2022.
    Mira Holt insulted Dora Quill on 2 April 2022. Dora Quill insulted Mira Holt on 3 May 2022.
    Dora Quill blocked Mira Holt on 4 June 2022. Mira Holt threatened Dora Quill on 5 July 2022.
    ---
    2023-05-02 Mira Holt and Dora Quill meet again
    Mira Holt visited Dora Quill on 1 May 2023.
    """

    async def script(explorer):
        await open_tie(explorer)
        await explorer.press("less_than_sign")
        assert "as of 2023-04-30" in explorer.screen
        assert explorer.said == ""
        await explorer.press("greater_than_sign", "t", "G", "less_than_sign")
        assert "as of" not in explorer.screen.partition("┃")[0]
        assert explorer.said == "as of 2023-04-30: in conflict"

    drive(script, size=(60, 20))


def plotted(screen):
    """Give the names of the rows of a plot and its dates, each with the line it stands in."""
    lines = list(enumerate(screen.splitlines()))
    last = next(n for n, told in lines if told.startswith("  told"))
    named = [(n, told[:22]) for n, told in lines if last - 3 <= n <= last]
    return named, lines[last + 1]


def test_back_from_evidence_leads_to_the_argument_it_was_read_for(drive):
    """Each claim is checked in its article, one after the other, without losing the place."""

    async def script(explorer):
        await open_tie(explorer)
        await explorer.press("equals_sign", "down", "down")
        before = explorer.screen
        await explorer.press("enter")
        assert "Enter open" not in explorer.bottom
        await explorer.press("q")
        assert explorer.screen == before
        await explorer.press("q")
        assert explorer.bottom.startswith(" / search")

    drive(script)


def test_the_tie_named_in_the_line_below_the_query_opens_from_the_paragraphs(drive):
    """Below 100 columns the panel is not in sight, but its first tie is named."""

    async def script(explorer):
        await explorer.search("visited", "r")
        assert "machine reading" in explorer.screen
        assert "Dora Quill – Mira Holt" in explorer.screen

    drive(script)


def test_back_from_evidence_leads_to_the_list_of_all_ties_too(drive):
    """The label looked through and the tie under the cursor are as they were."""

    async def script(explorer):
        await explorer.press("R", "s", "s", "s", "down")
        listed = explorer.screen
        await explorer.press("enter", "right_square_bracket", "enter")
        assert "p1 of" in explorer.screen
        await explorer.press("q")
        assert "machine reading" in explorer.screen
        await explorer.press("q")
        assert explorer.screen == listed
        await explorer.press("s")
        assert "1 tie, last changed first" in explorer.screen
        await explorer.press("q")
        assert explorer.bottom.startswith(" / search")

    drive(script)


def test_evidence_is_read_one_after_the_other_without_the_panel_in_sight(drive):
    """It is that of the two filtered by now, never of those before."""

    async def script(explorer):
        await open_tie(explorer)
        await explorer.press("q", "2", "x", "f")
        await explorer.type("ben")
        await explorer.press("enter", "right_square_bracket")
        assert "▌p2                 Mira Holt praised Ben Straw at the opening." in explorer.screen
        await explorer.press("X")
        assert "evidence" not in explorer.bottom

    drive(script)


def test_a_key_without_use_is_named_as_what_it_does_on_this_screen(drive):
    """2023-05-01 Nothing is told
    Mira Holt has a garden.
    """

    async def script(explorer):
        await explorer.press("R", "s")
        assert explorer.said.startswith("s (only one label, or all) does nothing here")

    drive(script)


def test_back_from_evidence_of_the_panel_leads_to_the_panel(drive):
    """It is where the reader came from, below 100 columns the only way to see it."""

    async def script(explorer):
        for name in ("dora", "mira"):
            await explorer.press("f")
            await explorer.type(name)
            await explorer.press("enter")
        await explorer.press("3", "right_square_bracket")
        assert explorer.app.screen.panes.reading
        await explorer.press("q")
        assert "◆" in explorer.screen
        assert explorer.app.screen.panes.at == "status"
        await explorer.press("q", "enter", "q")
        assert explorer.app.screen.panes.at == "paragraphs"

    drive(script)


def test_the_last_evidence_says_that_it_is_the_last(drive):
    """A key that moves nothing is not silent."""

    async def script(explorer):
        for name in ("dora", "mira"):
            await explorer.press("f")
            await explorer.type(name)
            await explorer.press("enter")
        await explorer.press(*["right_square_bracket"] * 9)
        assert explorer.said.startswith("no more evidence of this tie that way")

    drive(script)


def test_copies_are_gathered_once_a_tie(drive, monkeypatch):
    """Not at each look at what is under the cursor: some ties have thousands of claims."""
    asked = []
    monkeypatch.setattr("tui.copies.words_of", lambda one: asked.append(one) or one.claim.text)

    async def script(explorer):
        await open_tie(explorer)
        assert asked
        asked.clear()
        await explorer.press("j", "j", "k", "G")
        assert not asked

    drive(script)


def test_the_argument_shows_copies_once_too(drive):
    """2022-03-02 A case in Arden
    Mira Holt sued Dora Quill on 1 March 2022.
    ---
    2022-03-05 A suit in Arden
    Mira Holt sued Dora Quill on 1 March 2022.
    """

    async def script(explorer):
        await open_tie(explorer)
        await explorer.press("equals_sign")
        argument = explorer.screen.split("1. ")[1]
        assert argument.count("Mira Holt sued Dora Quill on 1 March 2022.") == 1
        assert "the same words: 2022-03-0" in argument

    drive(script, size=(80, 40))


def test_the_label_shown_is_named_however_narrow_the_terminal():
    """Of the others their signs are enough; none is cut off."""
    labels = Labels()
    labels.set_reactive(Labels.found, TiesFound((), 9, tuple((name, 1234) for name in LABELS), moved=2))
    for chosen in ("", "moved", *LABELS):
        labels.set_reactive(Labels.chosen, chosen)
        told = labels.words(58)
        assert told.cell_length <= 58
        assert (chosen or "any label") in told.plain
        assert all(sign in told.plain for sign in GLYPHS.values())


def test_the_list_of_all_ties_goes_on_where_the_cursor_comes_to_its_end(drive, monkeypatch):
    """2023-05-01 Three
    Mira Holt visited Dora Quill. Mira Holt visited Ben Straw. Ben Straw visited Dora Quill.
    """
    monkeypatch.setattr("tui.explorer.screens.ties.MANY", 1)

    async def script(explorer):
        await explorer.press("R")
        assert explorer.screen.splitlines()[2].startswith(" ▌")
        assert "and 2 more" in explorer.screen
        await explorer.press("G")
        assert "and 1 more" in explorer.screen
        await explorer.press("G")
        ties = [one for one in explorer.screen.splitlines() if " – " in one]
        assert [one.startswith(" ▌") for one in ties] == [False, False, True]
        assert " more" not in explorer.screen

    drive(script)


def test_all_ties_are_narrowed_to_one_persons(drive):
    """2023-05-01 Three
    Mira Holt visited Dora Quill. Mira Holt visited Ben Straw. Ben Straw visited Dora Quill.
    """

    def ties(explorer):
        return sum(" – " in text for text in explorer.screen.splitlines())

    async def script(explorer):
        await explorer.press("R", "f")
        await explorer.type("mhlt")
        await explorer.press("enter")
        assert explorer.screen.startswith(" Ties of Mira Holt  any label 2")
        assert "x everybody's" in explorer.screen
        assert ties(explorer) == 2
        await explorer.press("enter", "]", "enter")
        assert "Three" in explorer.screen
        await explorer.press("q", "q")
        assert explorer.screen.startswith(" Ties of Mira Holt ")
        await explorer.press("x")
        assert explorer.screen.startswith(" All ties  any label 3")
        assert ties(explorer) == 3

    drive(script)
