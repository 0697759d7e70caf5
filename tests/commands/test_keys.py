"""`amends keys` lists the keys as they are in force, with the user's own, and names what clashes."""

import json

import pytest


@pytest.fixture
def keys(amends, tmp_path):
    """Ask for the keys under a configuration."""

    def keys(text, *args):
        path = tmp_path / "config.toml"
        path.write_text(text)
        return amends("keys", "--config", path, *args)

    return keys


def test_every_key_is_listed_with_what_it_does(amends):
    told = amends("keys")
    assert told.status == 0
    assert any(line.split()[:2] == ["/", "search"] for line in told.out.splitlines())
    does = ("search as you type", "back    ", "a page down", "down    ")
    columns = {line.index(one) for line in told.out.splitlines() for one in does if f"  {one}" in line}
    assert len(columns) == 1, "what keys do stands in one column"


def test_own_keys_are_in_force(keys):
    told = json.loads(keys('[keys]\nscreen.help = ["f1", "?"]\n', "--json").out)
    assert {"f1", "?"} == set(next(row for row in told["keys"] if row["id"] == "screen.help")["keys"])


def test_a_key_with_two_meanings_is_a_clash(keys):
    told = keys('[keys]\nscreen.help = "/"\n')
    assert told.status == 2
    assert "/ is " in told.err
    assert "screen.help" in told.err


def test_an_unknown_command_is_named(keys):
    told = keys('[keys]\nscreen.hlep = "f1"\n')
    assert (told.status, told.err.count("\n")) == (2, 1)
    assert "screen.hlep is no command" in told.err
