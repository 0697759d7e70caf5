"""Verdicts of the user: kept beside the machine's reading, taken back with one key."""

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
