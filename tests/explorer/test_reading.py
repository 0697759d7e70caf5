"""The article at the hit, with its margin, and the ways through it."""


def test_the_article_opens_at_the_paragraph_and_back_keeps_the_place(drive):
    """The cursor stands on the hit."""

    async def script(explorer):
        await explorer.search("coffee")
        await explorer.press("j", "enter")
        assert "▌p3" in explorer.screen
        assert "Ben Straw, a baker, served the coffee." in explorer.screen
        await explorer.press("q")
        assert "2/2 · newest" in explorer.screen

    drive(script)


def test_the_margin_names_speaker_and_voice(drive):
    """A quotation is somebody's."""

    async def script(explorer):
        await explorer.search("glad", "enter")
        line = next(one for one in explorer.screen.splitlines() if "glad to see" in one)
        assert "Mira Holt" in line[:18]

    drive(script)


def test_n_leads_to_a_hit_whose_row_is_on_its_way(drive):
    """2023-05-01 Much to drink
    Mira Holt had coffee 1.
    Mira Holt had coffee 2.
    Mira Holt had coffee 3.
    Mira Holt had coffee 4.
    Mira Holt had coffee 5.
    Mira Holt had coffee 6.
    Mira Holt had coffee 7.
    Mira Holt had coffee 8.
    Mira Holt had coffee 9.
    Mira Holt had coffee 10.
    Mira Holt had coffee 11.
    Mira Holt had coffee 12.
    Mira Holt had coffee 13.
    Mira Holt had coffee 14.
    Mira Holt had coffee 15.
    Mira Holt had coffee 16.
    Mira Holt had coffee 17.
    Mira Holt had coffee 18.
    Mira Holt had coffee 19.
    Mira Holt had coffee 20.
    """

    async def script(explorer):
        screen = explorer.app.screen
        explorer.hold_answers("more")
        await explorer.search_ahead("coffee", "enter")
        await screen.idle.wait()
        last = len(screen.results.known)
        for _ in range(last - 1):
            await explorer.pilot.press("n")
            await screen.idle.wait()
        assert f"▌p{last} " in explorer.screen
        await explorer.pilot.press("n", "m")
        assert f"▌p{last} " in explorer.screen, "the next one is not here yet"
        await explorer.let_answers_come()
        assert f"▌'p{last + 1} " in explorer.screen, "the article follows, and the key behind waited for that"

    drive(script, size=(60, 20))


def test_n_goes_to_the_next_hit_across_articles(drive):
    """Hits are paragraphs, whatever article they stand in."""

    async def script(explorer):
        await explorer.search("mira", "enter")
        assert "A new bakery for Ben Straw" in explorer.screen
        await explorer.press("n")
        assert "2/" in explorer.screen.splitlines()[0]
        assert "glad to see Dora" in explorer.screen
        await explorer.press("N")
        assert "Mira Holt praised Ben Straw" in explorer.screen

    drive(script)


def test_articles_follow_one_another_by_date(drive):
    """`K` is the one before, `J` the one after."""

    async def script(explorer):
        await explorer.search("coffee", "enter", "K")
        assert "Mira Holt sued Dora Quill" in explorer.screen
        await explorer.press("J", "J")
        assert "opened a bakery" in explorer.screen

    drive(script)


def test_paragraphs_and_quotations_are_jumped_to(drive):
    """The closing brackets go on, the opening ones back."""

    async def script(explorer):
        await explorer.search("sued", "enter", "right_parenthesis")
        assert "▌p2" in explorer.screen
        await explorer.press("right_curly_bracket")
        assert "▌p3" in explorer.screen
        await explorer.press("left_curly_bracket", "left_curly_bracket")
        assert "▌p1" in explorer.screen

    drive(script)


def test_words_in_brackets_are_shown_as_they_are(drive):
    """2023-05-02 Brackets [bold]stay[/bold]
    Mira Holt said [sic] that [/x] is [@click=app.quit]here[/] and [link=http://x]there.
    """

    async def script(explorer):
        await explorer.press("j", "enter")
        assert "[sic] that [/x] is [@click=app.quit]here[/]" in explorer.screen
        assert "[bold]stay[/bold]" in explorer.screen

    drive(script)


def test_the_citation_goes_to_the_clipboard(drive):
    """`y` copies headline, day and address; `Y` the words too."""

    async def script(explorer):
        await explorer.search("glad")
        await explorer.press("y")
        assert explorer.app.clipboard.startswith("“Mira Holt and Dora Quill meet again”, 2023-05-02, 2-")
        await explorer.press("Y")
        assert explorer.app.clipboard.startswith("“I was glad to see Dora again,” Mira Holt said.\n\n“")

    drive(script)


def test_resizing_keeps_the_paragraph(drive):
    """The line breaks change, the place does not."""

    async def script(explorer):
        await explorer.search("served", "enter")
        for size in ((60, 20), (200, 50), (100, 30)):
            await explorer.pilot.resize_terminal(*size)
            await explorer.settle()
            assert "▌p3" in explorer.screen

    drive(script)


def test_a_terminal_too_small_says_so_and_recovers(drive):
    """Below 60x20 nothing else would be readable."""

    async def script(explorer):
        await explorer.pilot.resize_terminal(50, 12)
        await explorer.settle()
        assert "too small: 60x20 at least" in explorer.screen
        await explorer.pilot.resize_terminal(80, 24)
        await explorer.settle()
        assert "too small" not in explorer.screen
        assert "1/11" in explorer.screen

    drive(script)


def test_day_and_headline_stay_above_the_article(drive):
    """2023-05-02 A long day
    One.
    Two.
    Three.
    Four.
    Five.
    Six.
    Seven.
    Eight.
    Nine.
    Ten.
    Eleven.
    """

    async def script(explorer):
        await explorer.press("enter", "G")
        top = explorer.screen.splitlines()[3]
        assert top.startswith(" 2023-05-02  A long day")
        assert top.rstrip().endswith("p11 of 11")

    drive(script)


def test_dropping_all_filters_leaves_the_article_where_it_is(drive):
    """Whoever filtered by somebody in it goes on reading."""

    async def script(explorer):
        await explorer.press("enter", "j", "j", "F")
        assert "with ✓" in explorer.screen
        before = [line for line in explorer.screen.splitlines() if line.startswith("▌")]
        await explorer.press("X")
        assert "with ✓" not in explorer.screen
        assert [line for line in explorer.screen.splitlines() if line.startswith("▌")] == before

    drive(script)


def test_marks_are_set_and_gone_round(drive):
    """`m` marks, `'` goes to the next mark, whichever article it stands in."""

    async def script(explorer):
        await explorer.search("coffee")
        await explorer.press("m", "X")
        await explorer.search("praised")
        await explorer.press("m", "enter")
        assert "'p2" in explorer.screen
        await explorer.press("apostrophe")
        assert "▌'p1" in explorer.screen
        assert "Mira Holt visited" in explorer.screen
        await explorer.press("apostrophe")
        assert "Mira Holt praised Ben Straw" in explorer.screen
        await explorer.press("m")
        assert "'p2" not in explorer.screen

    drive(script)


def test_a_mark_is_gone_to_in_the_article_that_was_opened_there(drive):
    """And so is a hit that is opened once more."""

    async def script(explorer):
        await explorer.search("visited", "enter", "m", "right_curly_bracket")
        assert "▌p2" in explorer.screen
        await explorer.press("apostrophe")
        assert "▌'p1" in explorer.screen
        await explorer.press("right_curly_bracket", "q", "enter")
        assert "▌'p1" in explorer.screen

    drive(script)


def test_a_star_is_seen_and_taken_off_in_the_article_too(drive):
    """`*` means the same in every pane."""

    async def script(explorer):
        await explorer.search("praised", "enter", "asterisk")
        assert "▌★p2" in explorer.screen
        await explorer.press("asterisk")
        assert "★" not in explorer.screen

    drive(script)


def test_the_headline_is_said_once(drive):
    """A hit in the headline shows it whole, marked, and nothing twice."""

    async def script(explorer):
        await explorer.search("title:bakery")
        assert explorer.screen.count("A new bakery for Ben Straw") == 1

    drive(script)
