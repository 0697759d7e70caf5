"""Searches saved by name, and the history, from one session to the next."""

import pytest

from tests.explorer.test_filtering import filter_by
from tui.explorer.kept import Kept, Saved
from tui.explorer.shelf import Shelf


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
    saved = kept.with_search(Saved("hers", "coffee", ("mira-holt",), "oldest"))
    Shelf(tmp_path / "state").put(lambda _: saved)
    again = Shelf(tmp_path / "state").kept
    assert again.history == ("bakery", "coffee")
    assert again.saved == (Saved("hers", "coffee", ("mira-holt",), "oldest"),)
    assert (tmp_path / "state" / "searches.json").stat().st_mode & 0o077 == 0


DAMAGED = (
    b'{"schema": 1, "history": ["cof',
    b"\x00\xff\xfe" * 50,
    b"[" * 100_000,
    b"[]",
    b'{"schema": 2, "history": [], "saved": [], "left": null}',
    b'{"schema": 1, "history": [7], "saved": []}',
    b'{"schema": 1, "history": ["\\ud800"], "saved": []}',
    b'{"schema": 1, "history": [], "saved": [{"name": "a", "query": 7, "people": []}]}',
    b'{"schema": 1, "history": [], "saved": [], "left": {"query": "", "people": [], "order": "best", "address": ""}}',
)
"""Files cut short, of another kind, of another version, or written by somebody else."""


@pytest.mark.parametrize("raw", DAMAGED)
def test_a_file_that_cannot_be_read_is_laid_aside_and_said(drive, tmp_path, raw):
    """It may hold searches that somebody saved over a year."""
    (tmp_path / "searches.json").write_bytes(raw)

    async def script(explorer):
        assert "are damaged, and lie in" in explorer.said
        await explorer.press("Q")

    drive(script, shelf=Shelf(tmp_path))
    assert (tmp_path / "searches.damaged").read_bytes() == raw
    assert Shelf(tmp_path).kept.left


def test_two_explorers_keep_each_others_searches(drive, tmp_path):
    """The one that ends last forgets nothing that the other saved, and brings nothing back."""
    Shelf(tmp_path).put(lambda kept: kept.with_search(Saved("old", "bakery")))
    other = Shelf(tmp_path)

    async def script(explorer):
        other.put(lambda kept: kept.with_search(Saved("theirs", "glad")).without("old"))
        await explorer.search("coffee")
        await save(explorer, "mine")
        await explorer.press("Q")

    drive(script, shelf=Shelf(tmp_path))
    again = Shelf(tmp_path).kept
    assert [one.name for one in again.saved] == ["mine", "theirs"]
    assert again.history == ("coffee*",)
    assert again.left.query == "coffee*"


def test_what_cannot_be_written_is_kept_until_it_can(tmp_path):
    """A disk that was full for a moment."""
    shelf = Shelf(tmp_path / "state")
    (tmp_path / "state").touch()
    with pytest.raises(OSError, match="state"):
        shelf.put(lambda kept: kept.with_search(Saved("mine", "coffee")))
    assert [one.name for one in shelf.kept.saved] == ["mine"]
    (tmp_path / "state").unlink()
    shelf.put(lambda kept: kept.with_query("glad"))
    assert [one.name for one in Shelf(tmp_path / "state").kept.saved] == ["mine"]


def test_without_a_folder_nothing_is_written(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Shelf().put(lambda kept: kept.with_query("coffee"))
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
