"""Search as you type: the box, its count, and what leaving it does."""


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
    """A kept query means what it says."""

    async def script(explorer):
        await explorer.press("slash")
        await explorer.type("coffee")
        await explorer.press("enter")
        assert "= coffee " in explorer.screen
        assert explorer.bottom.strip().startswith("/ search")
        await explorer.press("j")
        assert "2/2 · newest" in explorer.screen

    drive(script)


def test_ctrl_g_leaves_and_restores_what_stood_before(drive):
    """Giving up a search loses nothing."""

    async def script(explorer):
        await explorer.press("slash")
        await explorer.type("bakery")
        await explorer.press("enter", "slash")
        await explorer.type(" nothing")
        assert "0/0" in explorer.screen
        await explorer.press("ctrl+g")
        assert "= bakery " in explorer.screen
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
        await explorer.press("slash")
        await explorer.type("persn:mira")
        await explorer.press("enter")
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

    drive(script)


def test_nothing_found_says_what_to_press(drive):
    """An empty list is never blank."""

    async def script(explorer):
        await explorer.press("slash")
        await explorer.type("zebra")
        await explorer.press("enter")
        assert "No paragraph matches. / changes the query" in explorer.screen

    drive(script)
