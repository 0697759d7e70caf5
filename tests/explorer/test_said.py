"""What is said for a moment stands in the bottom line, and costs nobody a row."""

import asyncio

from tui.explorer.widgets import said

LISTED = slice(4, -1)
"""The rows of the list."""


def rows(explorer):
    return explorer.screen.splitlines()[LISTED]


def test_what_is_said_covers_no_row(drive):
    """It stands where the keys are named, and they come back."""

    async def script(explorer):
        before = rows(explorer)
        await explorer.press("z")
        assert explorer.bottom.startswith(" z does nothing here · ? lists what does ")
        assert rows(explorer) == before

    drive(script)


def test_the_keys_are_named_again_after_a_moment(drive, monkeypatch):
    """Nobody has to press anything for that."""
    monkeypatch.setattr(said, "LASTS", 0.01)

    async def script(explorer):
        gone = asyncio.Event()
        screen = explorer.app.screen
        screen.watch(screen.footer, "said", lambda said: said or gone.set(), init=False)
        await explorer.press("z")
        await gone.wait()
        await explorer.settle()
        assert explorer.bottom.startswith(" / search   Enter open")

    drive(script)


def test_that_a_key_does_nothing_is_said_until_the_next_one(drive):
    """In an article `q` does go back."""

    async def script(explorer):
        await explorer.press("q")
        assert explorer.bottom.startswith(" q (back) does nothing here")
        await explorer.press("enter")
        assert "q back" in explorer.bottom
        await explorer.press("y", "j")
        assert explorer.bottom.startswith(" copied the citation of "), "what was done is said for its moment"

    drive(script)


def test_what_is_too_long_for_a_line_takes_two_and_the_list_keeps_clear(drive):
    """The row under the cursor, the last one, stays in sight, and stays in its place once there is room again."""

    async def script(explorer):
        await explorer.press("G")
        [before] = [row for row in rows(explorer) if row.startswith("▌")]
        await explorer.press("o")
        *listed, first, second = explorer.screen.splitlines()
        assert first.startswith(" o (source file of the article in $PAGER) does nothing here")
        assert second.strip() == "· ? lists what does"
        assert before in listed

    drive(script, size=(60, 20))


def test_who_begins_to_type_is_told_how(drive):
    """Whatever was said before."""

    async def script(explorer):
        await explorer.press("z", "slash")
        assert explorer.bottom.startswith(" typing  Enter keep")

    drive(script)


def test_a_dialog_says_itself_that_words_would_be_lost(drive):
    """Its list stays in sight."""

    async def script(explorer):
        await explorer.press("f", *"mi", "ctrl+q")
        assert "│ ctrl-q again leaves what you typed, and quits" in explorer.screen
        assert "Mira Holt" in explorer.screen

    drive(script)
