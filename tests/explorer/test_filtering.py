"""Filters by person, always in sight, and the panel that follows them."""


async def filter_by(explorer, *names):
    """Pick people."""
    for name in names:
        await explorer.press("f")
        await explorer.type(name)
        await explorer.press("enter")


def test_a_person_is_picked_by_letters_in_order(drive):
    """`brstr` is Ben Straw."""

    async def script(explorer):
        await filter_by(explorer, "bnstr")
        assert "with ✓ Ben Straw" in explorer.screen

    drive(script)


def test_one_key_drops_the_newest_filter_and_one_all(drive):
    """Filters go as they came."""

    async def script(explorer):
        await filter_by(explorer, "mira", "dora")
        assert "✓ Mira Holt" in explorer.screen
        assert "✓ Dora Quill" in explorer.screen
        await explorer.press("x")
        assert "✓ Dora Quill" not in explorer.screen
        await explorer.press("X")
        assert "with ✓" not in explorer.screen
        assert "1/11" in explorer.screen

    drive(script)


def test_the_people_pane_filters_and_unfilters(drive):
    """Enter does, Enter undoes."""

    async def script(explorer):
        await explorer.press("1", "enter")
        assert "with ✓ Mira Holt" in explorer.screen
        await explorer.press("enter")
        assert "with ✓" not in explorer.screen

    drive(script)


def test_the_panel_shows_the_ties_of_nobody_one_and_two(drive):
    """It follows the people filtered by."""

    async def script(explorer):
        assert "2 ties, last changed first" in explorer.screen
        await filter_by(explorer, "dora")
        assert "1 tie, last changed first" in explorer.screen
        await filter_by(explorer, "mira")
        assert "Dora Quill – Mira Holt" in explorer.screen
        assert "machine reading" in explorer.screen
        assert "since" in explorer.screen

    drive(script, (140, 45))


def test_a_narrow_terminal_holds_the_status_in_one_line(drive):
    """Below 100 columns there is no panel."""

    async def script(explorer):
        await filter_by(explorer, "mira", "dora")
        line = explorer.screen.splitlines()[2]
        assert line.strip().startswith("Mira Holt – Dora Quill: ◔ tentative contact")
        assert "as of 2023-06-10" in line

    drive(script)


def test_the_person_under_the_cursor_of_the_article_is_filtered_by(drive):
    """`F` takes whoever the line names."""

    async def script(explorer):
        await explorer.search("opened", "enter", "F")
        assert "with ✓ Ben Straw" in explorer.screen

    drive(script)


def test_enter_before_the_people_came_waits_for_them(drive):
    """Whoever types faster than the archive answers filters all the same."""

    async def script(explorer):
        await explorer.pilot.press("f", *"dora", "enter")
        await explorer.settle()
        await explorer.settle()
        assert "with ✓ Dora Quill" in explorer.screen

    drive(script)


def test_nobody_fitting_is_no_choice(drive):
    """Enter leaves the dialog open, so that the name can be mended."""

    async def script(explorer):
        await explorer.press("f")
        await explorer.type("zzz")
        await explorer.press("enter")
        assert "Filter by a person" in explorer.screen
        await explorer.press("backspace", "backspace", "backspace")
        await explorer.type("ben")
        assert "Filter by a person" in explorer.screen
        await explorer.press("enter")
        assert "with ✓ Ben Straw" in explorer.screen

    drive(script)


def test_the_one_line_names_only_the_other(drive):
    """The person filtered by is known."""

    async def script(explorer):
        await filter_by(explorer, "dora")
        assert explorer.screen.splitlines()[2].lstrip().startswith("1 tie  3 shows it   Mira Holt: ◔")

    drive(script)


def test_names_give_way_to_the_label_where_the_line_is_too_short(drive):
    """At 60 columns both are still told."""

    async def script(explorer):
        await explorer.search("visited")
        line = explorer.screen.splitlines()[2]
        assert line.rstrip().endswith("Dora Q. – Mira H.: ◔ tentative contact")

    drive(script, size=(60, 20))


def test_a_picker_that_was_left_asks_nothing_more(drive):
    """Its list is gone before it is: an answer that still came would end the explorer."""

    async def script(explorer):
        await explorer.press("f")
        picker = explorer.app.screen
        picker.fetch_begun("dora")
        picker.dismiss(None)
        assert all(worker.is_cancelled for worker in explorer.app.workers if worker.node is picker)
        await explorer.press("j")
        assert "2/11" in explorer.screen

    drive(script)


def test_who_is_known_to_one_article_alone_is_told_apart_by_it(drive):
    """2023-05-01 Coffee in Arden
    Mira Holt and her brother Tom had coffee. Tom praised the coffee.
    ---
    2023-05-02 Tea in Arden
    Dora Quill and her brother Tom had tea. Tom praised the tea.
    """

    async def script(explorer):
        await explorer.press("1")
        rows = [row for row in explorer.screen.splitlines() if "  Tom  in " in row]
        assert sorted(row.split("  in ")[1][:2] for row in rows) == ["1-", "2-"]
        await explorer.press("f", *"tom")
        offered = [row for row in explorer.screen.splitlines() if "Tom  in " in row and "│" in row]
        assert sorted(row.split("  in ")[1][:2] for row in offered) == ["1-", "2-"]

    drive(script)
