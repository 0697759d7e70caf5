"""Taking away: copies to a file of the user, ties and lists to files in the form of their name."""

import json

from tests.explorer.test_ties import open_tie
from tui.explorer.options import Options


def test_the_dossier_of_a_tie_is_written_and_never_over_another_file(drive, tmp_path, monkeypatch):
    """The form follows the name."""
    monkeypatch.chdir(tmp_path)

    async def script(explorer):
        await open_tie(explorer)
        await explorer.press("w")
        assert "mira-holt-and-dora-quill.md" in explorer.screen
        await explorer.press("enter")
        assert "written: " in explorer.said
        assert "# Mira Holt and Dora Quill" in (tmp_path / "mira-holt-and-dora-quill.md").read_text()
        await explorer.press("w", "enter")
        assert "is there already" in explorer.said
        await explorer.press("w", *["backspace"] * 2)
        await explorer.type("html")
        await explorer.press("enter")
        assert "<h1>" in (tmp_path / "mira-holt-and-dora-quill.html").read_text()
        await explorer.press("w", *["backspace"] * 2)
        await explorer.type("pdf")
        await explorer.press("enter")
        assert "end the name in .md or .html or .json" in explorer.said

    drive(script)


def test_the_paragraphs_found_are_written_as_a_list(drive, tmp_path, monkeypatch):
    """All of them, with their addresses."""
    monkeypatch.chdir(tmp_path)

    async def script(explorer):
        await explorer.search("coffee", "w", "enter")
        told = (tmp_path / "paragraphs.md").read_text()
        assert "2 paragraphs" in told
        assert told.count("#p") == 2
        await explorer.press("w", *["backspace"] * 2)
        await explorer.type("json")
        await explorer.press("enter")
        assert json.loads((tmp_path / "paragraphs.json").read_text())["total"] == 2

    drive(script)


def test_all_ties_are_written_as_a_graph(drive, tmp_path, monkeypatch):
    """What the screen of all ties shows."""
    monkeypatch.chdir(tmp_path)

    async def script(explorer):
        await explorer.press("R", "w", *["backspace"] * 2)
        await explorer.type("graphml")
        await explorer.press("enter")
        assert "<edge" in (tmp_path / "ties.graphml").read_text()

    drive(script)


def test_copies_are_added_to_the_file_that_the_user_set(drive, tmp_path):
    """One after the other."""
    copies = tmp_path / "copies.txt"

    async def script(explorer):
        await explorer.press("down", "y", "down", "Y")
        assert "added the paragraph and citation to" in explorer.said

    drive(script, options=Options(clipboard=copies))
    assert copies.read_text().count("#p") == 2


def test_all_ties_are_written_and_counted_where_the_list_holds_fewer(drive, tmp_path, monkeypatch):
    """2023-05-01 Three
    Mira Holt visited Dora Quill. Mira Holt visited Ben Straw. Ben Straw visited Dora Quill.
    """
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("tui.explorer.screens.ties.MANY", 2)

    async def script(explorer):
        await explorer.press("R")
        assert "and 1 more: s shows one label, w writes all of them" in explorer.screen
        await explorer.press("w", "enter")
        page = (tmp_path / "ties.md").read_text()
        assert "3 ties" in page
        assert page.count("good terms") == 3

    drive(script)
