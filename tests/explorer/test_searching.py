"""Search as you type: the box, its count, and what leaving it does."""

import pytest
from attrs import evolve

from index.archive.progress import Progress


def test_each_letter_narrows_and_the_count_follows(drive):
    """The last word is a beginning while it is typed."""

    async def script(explorer):
        await explorer.press("slash")
        await explorer.type("coff")
        assert "1/2 · newest" in explorer.screen
        assert "= coff*" in explorer.screen
        assert "they had coffee" in explorer.screen
        assert explorer.bottom.split()[0] == "typing"

    drive(script)


def test_enter_keeps_the_query_as_shown_and_goes_to_the_results(drive):
    """What was found while typing stays found: a beginning stays one, and says so."""

    async def script(explorer):
        await explorer.search("coffee")
        assert "= coffee* " in explorer.screen
        assert explorer.bottom.strip().startswith("/ search")
        await explorer.press("j")
        assert "2/2 · newest" in explorer.screen

    drive(script)


def test_ctrl_g_leaves_and_restores_what_stood_before(drive):
    """Giving up a search loses nothing."""

    async def script(explorer):
        await explorer.search("bakery", "slash")
        await explorer.type(" nothing")
        assert "0/0" in explorer.screen
        await explorer.press("ctrl+g")
        assert "= bakery* " in explorer.screen
        assert "1/2 · newest" in explorer.screen

    drive(script)


def test_up_walks_the_queries_kept_before(drive):
    """The newest comes first."""

    async def script(explorer):
        for query in ("coffee", "bakery"):
            await explorer.press("slash", "ctrl+u")
            await explorer.type(query)
            await explorer.press("enter")
        await explorer.press("slash", "up", "up")
        assert "coffee" in explorer.screen.splitlines()[0]

    drive(script)


def test_a_query_that_cannot_be_read_is_told_in_the_line_below(drive):
    """The nearest field is named; the results stay away."""

    async def script(explorer):
        await explorer.search("persn:mira")
        below = explorer.screen.splitlines()[1]
        assert below.lstrip().startswith("!")
        assert "person" in below

    drive(script)


def test_letters_that_are_keys_elsewhere_are_typed(drive):
    """Every printable key types in the box."""

    async def script(explorer):
        await explorer.press("slash")
        await explorer.type("qQxXrRjk?")
        assert "qQxXrRjk?" in explorer.screen.splitlines()[0]

    drive(script)


def test_sorting_goes_through_the_three_orders(drive):
    """Newest, oldest, relevance."""

    async def script(explorer):
        await explorer.press("s")
        assert "· oldest" in explorer.screen
        assert explorer.screen.index("2022-03-02") < explorer.screen.index("2023-05-02")
        await explorer.press("s", "s")
        assert "· newest" in explorer.screen
        await explorer.press("S")
        assert "· relevance" in explorer.screen

    drive(script)


def test_nothing_found_says_what_to_press(drive):
    """An empty list is never blank."""

    async def script(explorer):
        await explorer.search("zebra")
        assert "No paragraph matches. / changes the query" in explorer.screen
        assert not explorer.screen.splitlines()[2].strip(), (
            "where there is none, nothing is said of these paragraphs"
        )

    drive(script)


async def type_in(explorer, text):
    """Type a query into the empty box."""
    await explorer.press("slash", "ctrl+u")
    await explorer.type(text)


def test_a_beginning_still_finds_what_it_found_when_it_is_kept(drive):
    """Nobody is called `mir`, but the three paragraphs do not vanish."""

    async def script(explorer):
        await type_in(explorer, "person:mir")
        found = explorer.screen.splitlines()[0].split()[-3]
        assert not found.endswith("/0")
        await explorer.press("enter")
        assert explorer.screen.splitlines()[0].split()[-3:] == [found, "·", "newest"]
        assert "= person:mir* " in explorer.screen

    drive(script)


@pytest.mark.parametrize(
    ("typed", "accepted"),
    [
        ("pers", "/ person:"),
        ("person:mi", "/ person:mira-holt "),
        ('said:"mir', '/ said:"mira Holt" '),
        ("serv", "/ served "),
        ("status:tent", "/ status:tentative-contact "),
    ],
)
def test_right_accepts_the_completion(drive, typed, accepted):
    """A field, a name, a name in quotation marks, a word, a label."""

    async def script(explorer):
        await type_in(explorer, typed)
        await explorer.press("right")
        assert explorer.screen.splitlines()[0].lstrip().startswith(accepted)

    drive(script)


@pytest.mark.parametrize(("typed", "instead"), [("coffxe ", "coffee"), ("person:miria ", "person:mira-holt")])
def test_what_finds_nothing_is_offered_mended(drive, typed, instead):
    """Enter asks what was probably meant."""

    async def script(explorer):
        await type_in(explorer, typed)
        await explorer.press("enter")
        assert "did you mean" in explorer.screen.splitlines()[1]
        assert f"nothing found; Enter asks  {instead}" in explorer.screen
        await explorer.press("enter")
        assert f"= {instead} " in explorer.screen
        assert "0/0" not in explorer.screen

    drive(script)


def test_a_name_of_several_people_says_so(drive):
    """2023-05-02 Two of one name
    Kim Lee met Kim Ward in Arden on Monday.
    Kim Ward praised Kim Lee.
    """

    async def script(explorer):
        await type_in(explorer, "person:kim ")
        await explorer.press("enter")
        assert "kim may be Kim Lee, Kim Ward" in explorer.screen.splitlines()[1]
        await explorer.press("1")
        assert "Kim Lee" in explorer.screen
        assert "Kim Ward" in explorer.screen

    drive(script)


def test_a_query_that_is_wrong_leaves_no_ties_of_another(drive):
    """What the line says belongs to what is asked."""

    async def script(explorer):
        assert "2 ties" in explorer.screen
        await type_in(explorer, "persn:mira")
        assert "ties" not in explorer.screen

    drive(script)


def test_the_place_is_kept_when_the_list_is_filled_again(drive):
    """The sixtieth paragraph stays under the cursor when the index was brought up to date."""

    async def script(explorer):
        await explorer.press("space", *["space"] * 5)
        here, line = explorer.screen.splitlines()[0], explorer.app.screen.results.cursor
        assert line > 50
        explorer.app.screen.ask_again()
        await explorer.settle()
        assert explorer.screen.splitlines()[0] == here
        assert explorer.app.screen.results.here is not None
        await explorer.press("k")
        assert f"{line}/71" in explorer.screen

    drive(script)


test_the_place_is_kept_when_the_list_is_filled_again.__doc__ = "2023-05-02 A long list\n" + "\n".join(
    f"Paragraph {number} of many." for number in range(70)
)


@pytest.mark.parametrize("query", ["", "person:mira person:dora coffee bakery opened visited"])
def test_how_far_indexing_is_stays_whole_in_a_narrow_terminal(drive, query):
    """The size of the archive, or the end of the query, gives way."""
    reading = Progress("reading", 1200, 8000, articles=13000).says

    async def script(explorer):
        await explorer.press("slash")
        await explorer.type(query)
        hits = explorer.app.screen.hits
        told = evolve(hits.header, complete=False, reason=reading)
        explorer.app.screen.hits = evolve(hits, header=told)
        await explorer.settle()
        below = explorer.screen.splitlines()[1].rstrip()
        assert "… indexing: 1,200 of 8,000 files, 13,000 articles" in below
        assert below.startswith(" = person:" if query else "   …")

    drive(script)


def test_the_keys_of_the_box_are_named_whole_or_not_at_all(drive):
    """In the narrowest terminal too."""

    async def script(explorer):
        await explorer.press("slash")
        assert explorer.bottom.split("   ")[-1].strip() == "ctrl-g leave"

    drive(script, size=(60, 20))


def test_the_archive_is_named_where_there_is_room(drive):
    """Somebody with several windows open sees which is which; what is said of the query goes first."""

    async def script(explorer):
        assert explorer.screen.splitlines()[1].rstrip().endswith("   articles")
        await explorer.press("slash")
        await explorer.type("coffee")
        assert explorer.screen.splitlines()[1].split() == ["=", "coffee*", "articles"]
        await explorer.type(" -said:nobody" * 3)
        assert "articles" not in explorer.screen.splitlines()[1]

    drive(script, size=(60, 20))


def test_going_to_the_last_hit_fetches_all_that_is_seen(drive):
    async def script(explorer):
        await explorer.press("G")
        assert "…" not in explorer.screen
        assert "Mira Holt wrote on day 80." in explorer.screen

    drive(script)


def test_rows_given_up_for_another_query_are_asked_for_again(drive):
    async def script(explorer):
        await explorer.press("slash")
        explorer.hold_answers("more")
        await explorer.pilot.press(*"mira")
        await explorer.app.screen.idle.wait()
        await explorer.pilot.press("enter")
        await explorer.let_answers_come()
        await explorer.press(*["j"] * 25)
        assert explorer.app.screen.results.here
        assert "…" not in explorer.screen

    drive(script)


def test_who_moves_while_the_same_is_asked_again_is_not_thrown_back(drive):
    async def script(explorer):
        explorer.hold_answers()
        explorer.app.screen.ask_again()
        await explorer.pilot.press(*["j"] * 40)
        await explorer.let_answers_come()
        assert "41/81" in explorer.screen
        assert "…" not in explorer.screen

    drive(script)


DIARY = ("2023-05-01 A diary", *(f"Mira Holt wrote on day {day}." for day in range(1, 81)))
"""More short paragraphs than a screen holds."""
for listed in (
    test_going_to_the_last_hit_fetches_all_that_is_seen,
    test_rows_given_up_for_another_query_are_asked_for_again,
    test_who_moves_while_the_same_is_asked_again_is_not_thrown_back,
):
    listed.__doc__ = "\n".join(DIARY)


def test_the_first_rows_stand_there_before_they_are_counted(drive):
    """A phrase of common words is counted after its newest rows are shown."""

    async def script(explorer):
        await type_in(explorer, "mira")
        whole = explorer.app.screen.hits
        header = evolve(whole.header, complete=False, reason="counting")
        explorer.app.screen.hits = evolve(whole, total=0, people=(), header=header)
        await explorer.settle()
        assert "1/…" in explorer.screen
        assert "Mira Holt praised Ben Straw" in explorer.screen
        assert "Mira Holt sued Dora Quill" in explorer.screen

    drive(script)
