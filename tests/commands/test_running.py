"""Starting, slips of the fingers, pipes, and folders of strangers."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tui.commands.group import COMMANDS
from tui.terminal import CLOSED_PIPE

AMENDS = Path(sys.executable).with_name("amends")

HOSTILE = "import sys\nsys.stderr.write('CODE OF A STRANGER')\n"


def test_without_a_terminal_the_short_help_is_printed(amends):
    told = amends()
    assert told.status == 2
    assert "open the explorer" in told.out
    assert all(name in told.out for name in COMMANDS)


@pytest.mark.parametrize("flag", ["-h", "--help"])
def test_help_lists_every_command(amends, flag):
    told = amends(flag)
    assert told.status == 0
    assert all(f"  {name} " in told.out for name in COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_helps_without_textual_in_a_folder_of_hostile_code(amends, tmp_path, name):
    for package in ("index", "tui", "textual"):
        (tmp_path / package).mkdir()
        (tmp_path / package / "__init__.py").write_text(HOSTILE)
    (tmp_path / "whoosh.py").write_text(HOSTILE)
    told = amends(name, "--help", cwd=tmp_path)
    assert (told.status, told.err) == (0, "")
    assert f"Usage: amends {name}" in told.out
    unimportable = (
        "import sys; sys.modules['textual'] = None; from tui.commands import run; sys.exit(run(sys.argv[1:]))"
    )
    without = subprocess.run(
        [sys.executable, "-P", "-c", unimportable, name, "-h"], capture_output=True, check=False
    )
    assert (without.returncode, without.stderr) == (0, b"")


@pytest.mark.parametrize(
    "args", [["find", "", "-a", "seeds"], ["find", "", "--json", "-a", "seeds"], ["find", "-h"]]
)
def test_a_pipe_that_nobody_reads_is_no_search_without_hits(environment, args):
    reading, writing = os.pipe()
    os.close(reading)
    ended = subprocess.run(
        [AMENDS, *args],
        cwd=Path(__file__).parents[2],
        env=environment,
        stdout=writing,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(writing)
    assert (ended.returncode, ended.stderr) == (CLOSED_PIPE, b"")


def test_a_search_loads_only_what_it_speaks_of(environment):
    listing = (
        "import sys; from tui.commands import run; run(['find', 'coffee', '-a', sys.argv[1]]);"
        "print(*sys.modules, file=sys.stderr)"
    )
    for _ in ("makes the index", "finds it made"):
        ended = subprocess.run(
            [sys.executable, "-P", "-c", listing, Path(__file__).parents[2] / "seeds"],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
    assert ended.stdout.endswith("1 paragraph for coffee\n")
    heavy = ("cattrs", "dateparser", "textual", "asyncio", "index.language", "index.ties", "whoosh.highlight")
    others = ("index.archive.answers.article", "index.archive.questions.decisions", "index.records.people")
    assert set(ended.stderr.split()).isdisjoint({*heavy, *others})


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["fnd", "coffee"], "fnd is neither a command nor a file or folder; did you mean amends find?"),
        (["--fresh", "people"], "write options behind the command: amends people"),
        (["find"], "Missing argument 'QUERY"),
        (["people", "--jsn"], "--json"),
        (["show", "x", "--config", "nowhere.toml"], "nowhere.toml: there is no such file"),
        (["people", "-a", "nowhere"], "no file or folder called nowhere"),
        (["status", "--as-of", "tomorrow"], "'tomorrow' is no day: write 2023-12-09"),
    ],
)
def test_a_slip_is_answered_in_one_line_that_says_what_to_do(amends, args, said):
    told = amends(*args)
    assert (told.status, told.out, told.err.count("\n")) == (2, "", 1)
    assert said in told.err


def test_the_version_is_told(amends):
    told = amends("--version")
    assert (told.status, told.out.split()[0]) == (0, "amends")


def test_a_closed_pipe_is_no_error(environment, tmp_path):
    for number in range(2000):
        (tmp_path / f"story-{number}.txt").write_text("Headline\nText.\n")
    piped = subprocess.run(  # noqa: S602 - a pipe of the shell is what is tried
        f"{AMENDS} check {tmp_path} | head -1",
        shell=True,
        env=environment,
        capture_output=True,
        check=False,
    )
    assert (piped.returncode, piped.stderr) == (0, b"")
    assert piped.stdout.startswith(b"story-0.txt")


def test_output_that_cannot_be_written_is_an_error_in_one_line(environment):
    with Path("/dev/full").open("wb") as full:
        ended = subprocess.run(
            [AMENDS, "check", Path(__file__).parents[2] / "seeds"],
            env=environment,
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert (ended.returncode, ended.stderr.count(b"\n")) == (2, 1)
    assert b"No space left" in ended.stderr


def test_the_shell_completes_commands_and_options(amends):
    script = amends(_AMENDS_COMPLETE="bash_source")
    assert "complete" in script.out
    commands = amends(_AMENDS_COMPLETE="bash_complete", COMP_WORDS="amends st", COMP_CWORD="1")
    assert commands.out == "plain,status\nfile,st\n"
    options = amends(_AMENDS_COMPLETE="bash_complete", COMP_WORDS="amends status --w", COMP_CWORD="2")
    assert options.out == "plain,--why\n"


def test_an_archive_is_indexed_where_it_cannot_be_kept_as_the_one_last_opened(amends, stories, tmp_path):
    """A convenience that fails fails nothing else."""
    folder = stories(" date 2023-05-01 Two friends\nMira Holt met Dora Quill.\n")
    (tmp_path / "state").touch()
    ended = amends("index", folder / "story-0.txt", XDG_STATE_HOME=tmp_path / "state")
    assert ended.status == 0
    assert "a command without a path will not open this archive" in ended.err
