"""`amends config` tells what is in force and from where; a slip in the file is named with what is near."""

import json

import pytest


@pytest.fixture
def config(tmp_path):
    """Write a configuration."""

    def config(text):
        path = tmp_path / "config.toml"
        path.write_text(text)
        return path

    return config


def test_settings_tell_where_they_come_from(amends, config, tmp_path):
    path = config('[view]\nmouse = true\n[archives]\npress = "."\n')
    told = json.loads(
        amends(
            "config", "--json", "--config", path, "-a", "press", "--index", tmp_path / "i", cwd=tmp_path
        ).out
    )
    settings = {row["name"]: (row["value"], row["from"]) for row in told["settings"]}
    assert settings["view.mouse"] == (True, str(path))
    assert settings["view.theme"] == ("dark", "default")
    assert settings["archive"] == (["."], "option")
    assert settings["index"] == (str(tmp_path / "i"), "--index")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[veiw]\ntheme = "dark"', "no table [veiw]; did you mean view?"),
        ('[view]\nthem = "dark"', "no key them; did you mean theme?"),
        ('[view]\ntheme = "pink"', "view.theme is one of dark, light"),
        ("[view]\nmouse = 1", "view.mouse is true or false, not 1"),
        ("[trust]\nusers = [1]", "trust.users is a string or a list of strings"),
        ('[engine]\nkind = "opensearch"', "engine.kind is nothing but whoosh, not opensearch"),
        ("[lexicons]\nfiles = 1", "lexicons.files is a path or a list of paths"),
        ("view = 1", "write [view] on a line of its own"),
        ("[view]\nmouse yes", "line 2"),
    ],
)
def test_a_slip_is_named_in_one_line(amends, config, text, said):
    told = amends("config", "--config", config(text))
    assert (told.status, told.err.count("\n")) == (2, 1)
    assert said in told.err


def test_a_configuration_that_is_not_there_is_an_error_only_where_it_was_named(amends):
    assert "there is no such file" in amends("config", "--config", "nowhere.toml").err
    assert "not there yet" in amends("config").out


def test_the_environment_names_archives_and_options_go_before_it(amends, tmp_path):
    one, two = tmp_path / "one", tmp_path / "two"
    one.mkdir()
    two.mkdir()
    by_environment = json.loads(amends("config", "--json", AMENDS_ARCHIVE=f"{one}:{two}").out)
    assert by_environment["settings"][0]["value"] == [str(one), str(two)]
    by_option = json.loads(amends("config", "--json", "-a", two, AMENDS_ARCHIVE=str(one)).out)
    assert by_option["settings"][0]["value"] == [str(two)]


def test_lexicons_of_the_configuration_reach_every_command(amends, config, stories, tmp_path):
    folder = stories(" date 2021-03-04 Ada Quill and Bo Vane\nAda Quill frobnicated Bo Vane.\n")
    (tmp_path / "own.toml").write_text(
        '[[verbs]]\nevent = "support.praise"\nto = [""]\nphrases = ["frobnicate"]\n'
    )
    path = config('[lexicons]\nfiles = "own.toml"\n')
    where = ("-a", folder / "story-0.txt")
    asked = ("status", "Ada Quill", "Bo Vane", *where)
    assert "nothing is told" in amends(*asked).out
    assert "1 changed" not in amends("index", *where, "--config", path).out
    assert "good terms" in amends(*asked, "--config", path).out
    told = amends("analyse", "--jsonl", folder / "story-0.txt", "--config", path)
    assert "support.praise" in told.out


def test_a_lexicon_that_is_not_there_ends_each_command_in_one_line(amends, config):
    path = config('[lexicons]\nfiles = "nowhere.toml"\n')
    for args in (("find", "x"), ("index",), ("analyse", "--jsonl", path)):
        told = amends(*args, "--config", path)
        assert told.status == 2
        assert "nowhere.toml: No such file or directory" in told.err.splitlines()[-1]


def test_a_trusted_user_whom_nobody_knows_is_told(amends, config):
    path = config('[trust]\nusers = ["root", "no-such-desk"]\n')
    told = amends("config", "--config", path)
    assert told.status == 0
    assert told.err.startswith(f"amends: {path}: [trust] users names nobody known here: no-such-desk\n")


def test_the_archive_last_opened_is_called_by_its_name(amends, config, tmp_path):
    (tmp_path / "press").mkdir()
    (tmp_path / "press" / "a.txt").write_text(" date 2021-03-04 Ada Quill replies\nShe did.\n")
    path = config(f'[archives]\npress = ["{tmp_path}/press"]\n')
    amends("index", "press", "--config", path)
    assert "amends: archive: press (last opened)\n" in amends("find", "did", "--config", path).err
