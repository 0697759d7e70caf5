"""Back where the last session ended, what came since, and the page for who starts for the first time."""

from textual.events import Key

from index.archive.identity import Identity, places_of
from tests.conftest import write_articles
from tests.explorer.conftest import indexed
from tui.explorer.options import Options
from tui.explorer.shelf import Shelf


def test_the_first_page_is_left_by_any_key(drive):
    """Whoever takes `q` for the way out of it is right; a key that means something does it."""

    async def leave(explorer, key):
        assert "any key goes on" in explorer.screen
        await explorer.press(key)
        assert "any key goes on" not in explorer.screen

    async def with_q(explorer):
        await leave(explorer, "q")
        assert explorer.bottom.startswith(" / search")

    async def with_all_ties(explorer):
        await leave(explorer, "R")
        assert "All ties" in explorer.screen

    drive(with_q, options=Options(first=True))
    drive(with_all_ties, options=Options(first=True))


def test_letters_typed_behind_the_key_that_leaves_the_first_page_come_behind_it(drive):
    """In one packet: they are of the search that the key begins, and no commands."""

    async def script(explorer):
        for letter in "/doll":
            explorer.app.post_message(Key("slash" if letter == "/" else letter, letter))
        await explorer.settle()
        assert explorer.screen.startswith(" / doll ")

    drive(script, options=Options(first=True))


def test_a_session_begins_where_the_last_one_ended(drive, tmp_path):
    """Query, filters, article and line."""
    shelf = Shelf(tmp_path / "state")

    async def leave(explorer):
        await explorer.press("f")
        await explorer.type("dora")
        await explorer.press("enter", "slash")
        await explorer.type("glad")
        await explorer.press("enter", "enter", "Q")

    async def come_back(explorer):
        assert "with ✓ Dora Quill" in explorer.screen
        assert explorer.app.screen.box.value == "glad*"
        cursor = next(row for row in explorer.screen.splitlines() if row.startswith("▌"))
        assert "“I was glad to see Dora again,”" in cursor

    drive(leave, shelf=shelf)
    drive(come_back, shelf=Shelf(tmp_path / "state"))


def test_fresh_does_not_come_back(drive, tmp_path):
    """But it does not forget either."""
    shelf = Shelf(tmp_path / "state")

    async def leave(explorer):
        await explorer.press("down", "down", "Q")

    async def fresh(explorer):
        assert " 1/11 " in explorer.screen

    async def come_back(explorer):
        assert " 3/11 " in explorer.screen

    drive(leave, shelf=shelf)
    kept = shelf.kept
    drive(fresh, shelf=shelf, options=Options(fresh=True))
    shelf.put(lambda _: kept)
    drive(come_back, shelf=Shelf(tmp_path / "state"))


def test_a_position_is_the_users_alone_and_damage_is_as_nothing(drive, tmp_path):
    """A file that somebody cut short must not keep the explorer from starting."""
    folder = tmp_path / "state"

    async def leave(explorer):
        await explorer.press("down", "Q")

    drive(leave, shelf=Shelf(folder))
    (file,) = folder.glob("*.json")
    assert file.stat().st_mode & 0o077 == 0
    assert Shelf(folder).kept.left.address.endswith("#p1")
    file.write_text(file.read_text().replace('"people": []', '"people": 1'))
    assert Shelf(folder).kept.left is None
    file.write_text("{")
    assert Shelf(folder).kept.left is None


def test_what_came_and_moved_since_the_last_visit_is_marked(drive, places, tmp_path):
    """2022-03-02 Mira Holt sues Dora Quill
    Mira Holt sued Dora Quill on 1 March 2022.
    Mira Holt and Ben Straw have been estranged since 2020.
    """
    folder, index = places
    shelf = Shelf(places_of(Identity((folder,))).state)

    async def look(explorer):
        assert "moved" not in explorer.screen
        await explorer.press("Q")

    async def look_again(explorer):
        assert "1 new article · 1 tie moved since" in explorer.screen
        assert "new Mira Holt forgives Dora Quill" in explorer.screen
        await explorer.press("R")
        assert "was in conflict" in explorer.screen
        assert "All ties  any label 2   moved 1   ○ estranged 1   ◔ tentative contact 1" in explorer.screen
        await explorer.press("s")
        assert "1 tie, last changed first" in explorer.screen
        assert "Ben Straw" not in explorer.screen
        await explorer.press("q", "slash")
        await explorer.type("is:new")
        await explorer.press("enter")
        assert " 1/2 " in explorer.screen

    drive(look, shelf=shelf)
    write_articles(
        tmp_path / "articles",
        "2022-03-02 Mira Holt sues Dora Quill\nMira Holt sued Dora Quill on 1 March 2022.\n"
        "Mira Holt and Ben Straw have been estranged since 2020.\n---\n"
        "2023-04-05 Mira Holt forgives Dora Quill\nMira Holt forgave Dora Quill and they reconciled.",
    )
    indexed(folder, index)
    drive(look_again, shelf=shelf)


def test_who_starts_for_the_first_time_is_told_what_this_is(drive, tmp_path):
    """One page, and a key that means something does it at once."""
    shelf = Shelf(tmp_path / "state")

    async def start(explorer):
        assert "amends ~/articles" in explorer.screen
        assert "any key goes on" in explorer.screen
        await explorer.press("slash")
        assert explorer.bottom.startswith(" typing")
        await explorer.press("ctrl+g", "Q")

    async def start_again(explorer):
        assert "any key goes on" not in explorer.screen

    drive(start, shelf=shelf, options=Options(first=True))
    drive(start_again, shelf=shelf, options=Options(first=True))
