"""Keys typed ahead of a slow archive: they wait for its answer, and there is a way out."""

import asyncio

from textual.events import Key

from tui.explorer import expecting


def test_keys_typed_behind_a_search_act_on_what_it_finds(drive):
    """However long that takes: never on the rows of before."""

    async def script(explorer):
        explorer.hold_answers()
        await explorer.search_ahead("coffee", "n", "enter")
        assert "A new bakery for Ben Straw" in explorer.screen
        await explorer.let_answers_come()
        first, *rest = (line for line in explorer.screen.splitlines() if "coffee" in line.casefold())
        assert "2/2" in first
        assert any(line.startswith("▌") for line in rest)
        assert explorer.app.screen.panes.reading

    drive(script)


def test_who_gives_up_has_the_rows_of_before_with_their_query(drive):
    """What was typed behind the search is forgotten with it."""

    async def script(explorer):
        await explorer.search("bakery")
        for key in ("ctrl+g", "escape", "ctrl+c"):
            explorer.hold_answers()
            await explorer.search_ahead("coffee", "enter", key)
            assert explorer.screen.splitlines()[0].startswith(" / bakery* ")
            await explorer.let_answers_come()
            assert "1/2" in explorer.screen.splitlines()[0]
            assert "= bakery*" in explorer.screen
            assert not explorer.app.screen.panes.reading
            await explorer.press("j")
            assert "2/2" in explorer.screen
            await explorer.press("g")

    drive(script)


def test_the_bottom_line_says_that_an_answer_is_waited_for(drive, monkeypatch):
    """With how many keys wait, and what gives up."""
    monkeypatch.setattr(expecting, "LATE", 0)

    async def script(explorer):
        explorer.hold_answers()
        await explorer.search_ahead("coffee")
        await explorer.pilot.press("j", "enter")
        assert "asking the archive …   2 keys wait for the answer   ctrl-g give up" in explorer.bottom
        await explorer.let_answers_come()
        assert "asking" not in explorer.bottom

    drive(script)


def test_another_search_can_be_typed_while_one_is_under_way(drive):
    """It takes the place of the first."""

    async def script(explorer):
        explorer.hold_answers()
        await explorer.search_ahead("coffee")
        await explorer.pilot.press("slash", "ctrl+u", *"bakery", "enter")
        assert explorer.screen.splitlines()[0].startswith(" / bakery* ")
        await explorer.let_answers_come()
        assert "= bakery*" in explorer.screen

    drive(script)


def test_the_picture_follows_the_terminal_while_keys_wait(drive):
    """Nothing else waits with them."""

    async def script(explorer):
        explorer.hold_answers()
        await explorer.search_ahead("coffee", "enter")
        await explorer.pilot.resize_terminal(100, 30)
        assert len(explorer.screen.splitlines()) == 30
        await explorer.let_answers_come()

    drive(script)


def test_keys_typed_behind_a_tie_that_is_opened_wait_for_it(drive):
    """And those behind a tie as of another day, or an article."""

    async def script(explorer):
        explorer.hold_answers()
        await explorer.pilot.press("R", "enter", "]", "enter", "}")
        await explorer.let_answers_come()
        assert explorer.app.screen.panes.reading
        assert " p0                 A new bakery for Ben Straw" in explorer.screen

    drive(script)


def test_keys_wait_for_no_answer_that_failed(drive):
    """The archive is gone; what went wrong is said, and the keys work."""

    async def script(explorer):
        explorer.app.archive.close()
        await explorer.search_ahead("coffee")
        await explorer.press("question_mark")
        assert "the archive is closed" in explorer.said
        assert "Keys valid here" in explorer.screen

    drive(script)


def test_ctrl_q_waits_for_nothing(drive):
    """Who wants out is out."""

    async def script(explorer):
        explorer.hold_answers()
        await explorer.search_ahead("coffee", "n", "ctrl+q")
        assert not explorer.app.is_running

    drive(script)


def test_a_key_that_did_nothing_does_nothing_later(drive):
    """In one packet: neither to the box that was opened behind it, nor to the filter that was set."""

    async def in_one_packet(explorer, *keys):
        for key in keys:
            explorer.app.post_message(Key(key, key if len(key) == 1 else None))
        await explorer.settle()

    async def script(explorer):
        await in_one_packet(explorer, "ctrl+g", "ctrl+g", "slash", *"glad")
        assert explorer.screen.startswith(" / glad ")
        assert explorer.bottom.startswith(" typing")
        await explorer.press("ctrl+g")
        await in_one_packet(explorer, "x", "1", "enter")
        assert "with ✓ Mira Holt" in explorer.screen

    drive(script)


def test_keys_typed_behind_enter_act_on_the_article(drive):
    """Its cursor is on the paragraph that was opened, and moves from there."""

    async def script(explorer):
        await explorer.search("sued on")
        for key in (Key("enter", None), Key("right_curly_bracket", "}")):
            explorer.app.post_message(key)
        await explorer.settle()
        assert "\n▌p2 " in explorer.screen

    drive(script)


def test_no_letter_is_lost_to_an_answer_that_comes_meanwhile(drive):
    """Whatever lies between a letter typed and its question: each time one turn of the loop more."""

    async def script(explorer):
        await explorer.press("slash")
        for turns in range(20):
            explorer.hold_answers("panel")
            await explorer.pilot.press("x")
            await explorer.app.archive.holding.wait()
            explorer.app.archive.passing.set()
            for _ in range(turns):
                await asyncio.sleep(0)
            await explorer.press("q")
            assert explorer.screen.startswith(f" / {'xq' * (turns + 1)} ")

    drive(script)
