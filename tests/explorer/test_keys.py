"""The table of keys: each command once, each with somebody who does it, and told on the screen."""

import pytest

from tui.explorer.keys import COMMANDS, key_names
from tui.explorer.options import Options
from tui.explorer.remapping import faults, in_force
from tui.explorer.screens.browse import Browse
from tui.explorer.screens.options import OptionsScreen
from tui.explorer.screens.tie import TieScreen
from tui.explorer.screens.ties import TiesScreen
from tui.explorer.text import line

SCREENS = {"browse": Browse, "tie": TieScreen, "ties": TiesScreen}

FORBIDDEN = {"ctrl+m", "ctrl+i", "ctrl+h", "ctrl+a", "ctrl+b", "ctrl+s", "comma"}
"""Keys that are others in disguise, or that terminals, multiplexers and shells keep for themselves."""


@pytest.mark.parametrize("place", ["pane", *SCREENS])
def test_no_key_stands_twice_in_one_place(place):
    keys = [
        key
        for command in COMMANDS
        if place in command.places or "pane" in command.places
        for key in command.keys.split(",")
    ]
    assert sorted(keys) == sorted(set(keys))


def test_no_key_is_one_that_terminals_keep():
    keys = {key for command in COMMANDS for key in command.keys.split(",")}
    assert not keys & FORBIDDEN
    assert not any(key.startswith(("alt+", "f1", "f2")) for key in keys)


def test_nothing_needs_escape_alone_which_multiplexers_delay():
    assert all(command.keys != "escape" for command in COMMANDS)


def test_ids_are_unique():
    ids = [command.id for command in COMMANDS]
    assert len(ids) == len(set(ids))


def test_every_command_of_the_main_screen_has_somebody_who_does_it(drive):
    """A key in the table is never dead."""

    async def script(explorer):
        for command in COMMANDS:
            owner, verb = command.id.split(".")
            if "browse" in command.places and owner not in {"app", "pane"} and command.id != "panel.label":
                assert hasattr(explorer.app.screen.owner(owner), f"do_{verb}"), command.id

    drive(script)


def test_help_lists_what_can_be_done_now_and_runs_it(drive):
    """Typing narrows, Enter runs."""

    async def script(explorer):
        await explorer.press("question_mark")
        assert "Keys valid here" in explorer.screen
        await explorer.press("end")
        columns = {
            row.index(told)
            for row in explorer.screen.splitlines()
            for told in ("all ties", "quit  ", "suspend")
            if told in row
        }
        assert len(columns) == 1, "what keys do stands in one column, however many keys do it"
        await explorer.type("all ties")
        await explorer.press("enter")
        assert "All ties  any label" in explorer.screen

    drive(script)


def test_help_names_no_key_that_does_nothing_here(drive):
    """Nothing is filtered, so nothing can be dropped."""

    async def script(explorer):
        listed = {command.id for command in explorer.app.screen.possible()}
        assert "filters.drop" not in listed
        assert "reader.next_article" not in listed
        assert "box.search" in listed

    drive(script)


def test_keys_are_written_as_they_are_on_the_keyboard():
    names = {name for command in COMMANDS for name in key_names(command)}
    assert {"Enter", "ctrl-d", "Tab", "PgDn"} <= names
    assert not any("+" in name and len(name) > 1 and name != "shift+tab" for name in names)


def test_the_users_own_keys_are_bound_and_shown(drive):
    """Footer and help name them in place of the project's."""

    async def script(explorer):
        assert "- person" in explorer.bottom
        await explorer.press("minus")
        assert "Filter by a person" in explorer.screen
        await explorer.press("ctrl+g", "f")
        assert "Filter by a person" not in explorer.screen

    drive(script, options=Options(commands=in_force({"people.pick": ["-"]})))


def test_a_theme_is_chosen_in_the_palette_and_how_to_keep_it_is_said(drive):
    """Only themes of the project's own are offered."""

    async def script(explorer):
        await explorer.press("colon")
        await explorer.type("theme")
        await explorer.press("enter")
        assert "high-contrast" in explorer.screen
        assert "dracula" not in explorer.screen
        await explorer.type("light")
        await explorer.press("enter")
        assert explorer.app.theme == "amends-light"
        assert 'theme = "light"' in explorer.said

    drive(script)


@pytest.mark.parametrize("key", ["ctrl+g", "ctrl+c", "escape"])
def test_the_palette_is_left_as_any_dialog_is(drive, key):
    """Its line says so."""

    async def script(explorer):
        before = explorer.screen
        await explorer.press("colon")
        assert "type to narrow, Enter chooses, ctrl-g leaves" in explorer.screen
        await explorer.press(key)
        assert explorer.screen == before

    drive(script)


def test_another_theme_is_seen_on_every_line(drive):
    """Nothing stays in the colours of before."""

    async def script(explorer):
        def background():
            strip = explorer.app.screen.results.render_line(0)
            return {segment.style.bgcolor for segment in strip}

        dark = background()
        explorer.app.theme = "amends-light"
        await explorer.settle()
        assert not dark & background()

    drive(script)


def test_the_cursor_of_a_dialog_is_seen_and_moves(drive):
    """The bar stands on a command, never on the name of its group."""

    async def script(explorer):
        await explorer.press("question_mark")
        assert "▌  j  ↓" in explorer.screen
        await explorer.press("down")
        assert "▌  k  ↑" in explorer.screen

    drive(script)


def test_a_dialog_is_as_high_as_its_answers_and_what_is_asked_about(drive):
    """However the lines break."""

    async def script(explorer):
        for length in range(68, 80):
            about = line("word " * (length // 5) + "x" * (length % 5))
            await explorer.app.push_screen(
                OptionsScreen("Which?", {"one": "first", "two": "second"}, (about,))
            )
            await explorer.settle()
            assert "│  two  second" in explorer.screen, length
            await explorer.press("ctrl+g")

    drive(script)


def test_keys_that_clash_are_said_at_the_start_and_the_explorer_runs(drive):
    """Where and how, `amends keys` says."""

    async def script(explorer):
        assert "your keys clash: `amends keys`" in explorer.said
        await explorer.press("question_mark")
        assert "Keys valid here" in explorer.screen

    drive(script, options=Options(commands=in_force({"people.pick": ["j"]})))


def test_the_projects_own_keys_do_not_clash():
    """In no place does a key mean two things."""
    assert list(faults(COMMANDS)) == []


def test_a_key_that_does_nothing_here_says_so(drive):
    """Whoever is lost is told where the keys are listed; the meaning of a key that works elsewhere is named."""

    async def script(explorer):
        await explorer.press("z")
        assert explorer.said == "z does nothing here · ? lists what does"
        await explorer.press("o")
        assert (
            explorer.said == "o (source file of the article in $PAGER) does nothing here · ? lists what does"
        )
        await explorer.press("enter", "tab", "shift+tab", "j", "space", "G")
        await explorer.press("R")
        await explorer.press("asterisk")
        assert explorer.said.startswith("* (star the paragraph")

    drive(script)
