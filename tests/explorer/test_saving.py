"""Searches saved by name, and the history, from one session to the next."""

from tests.explorer.test_filtering import filter_by
from tui.explorer.kept import Kept, Saved, Shelf


async def save(explorer, name):
    """Save the search at hand."""
    await explorer.press("V")
    await explorer.type(name)
    await explorer.press("enter")


def test_a_saved_search_comes_back_with_its_people_and_its_count(drive):
    """`V` saves, `v` lists, Enter asks it again."""

    async def script(explorer):
        await explorer.search("coffee")
        await filter_by(explorer, "bnstr")
        await save(explorer, "who served")
        await explorer.press("X", "v")
        line = next(one for one in explorer.screen.splitlines() if "who served" in one)
        assert line.split("│")[1].rstrip().endswith(" 1")
        await explorer.press("enter")
        assert "= coffee* " in explorer.screen
        assert "with ✓ Ben Straw" in explorer.screen
        assert "1/1 · newest" in explorer.screen

    drive(script)


def test_a_search_without_a_name_is_called_by_its_query(drive):
    """Enter alone is enough."""

    async def script(explorer):
        await explorer.search("bakery")
        await save(explorer, "")
        await explorer.press("v")
        assert "bakery" in explorer.screen
        await explorer.press("ctrl+x")
        assert "nothing is saved yet" in explorer.screen

    drive(script)


def test_what_is_kept_is_there_in_the_next_session(tmp_path):
    kept = Kept().with_query("coffee").with_query("bakery").with_query("coffee")
    Shelf(tmp_path / "state").put(kept.with_search(Saved("hers", "coffee", ("mira-holt",), "oldest")))
    again = Shelf(tmp_path / "state").kept
    assert again.history == ("bakery", "coffee")
    assert again.saved == (Saved("hers", "coffee", ("mira-holt",), "oldest"),)
    assert (tmp_path / "state" / "searches.json").stat().st_mode & 0o077 == 0


def test_a_file_that_cannot_be_read_is_no_hindrance(tmp_path):
    (tmp_path / "searches.json").write_text('{"history": 7}')
    assert Shelf(tmp_path).kept == Kept()


def test_without_a_folder_nothing_is_written(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Shelf().put(Kept().with_query("coffee"))
    assert list(tmp_path.iterdir()) == []


def test_enter_where_nothing_fits_leaves_what_was_typed_to_be_mended(drive):
    """The list says so, and no dialog vanishes without an answer."""

    async def script(explorer):
        await explorer.search("coffee")
        await save(explorer, "who served")
        await explorer.press("X", "v")
        await explorer.type("zz")
        await explorer.press("enter")
        assert "nothing fits; Backspace widens" in explorer.screen
        await explorer.press("backspace", "backspace", "enter")
        assert "= coffee* " in explorer.screen

    drive(script)


def test_a_private_session_says_that_a_search_is_kept_until_it_ends(drive, tmp_path):
    """Nothing is promised that is not kept."""

    async def private(explorer):
        await explorer.search("coffee")
        await save(explorer, "mine")
        assert explorer.said == "saved as “mine”: v opens it; kept until you quit"

    async def kept(explorer):
        await explorer.search("coffee")
        await save(explorer, "mine")
        assert explorer.said == "saved as “mine”: v opens it"

    drive(private)
    drive(kept, shelf=Shelf(tmp_path / "state"))
