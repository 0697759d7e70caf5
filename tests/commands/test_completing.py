"""What the shells complete, and the files that the wheel installs for them."""

import json
import re
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pexpect
import pytest

from tests.commands.test_answers import SEEDS
from tests.conftest import write_articles

ROOT = Path(__file__).parents[2]


@pytest.fixture
def complete(amends):
    """Ask for completions as a shell does."""

    def complete(line, shell="bash"):
        amends("people", "-a", SEEDS)
        told = amends(
            AMENDS_ARCHIVE=str(SEEDS),
            _AMENDS_COMPLETE=f"{shell}_complete",
            COMP_WORDS=line,
            COMP_CWORD=str(line.count(" ")) if shell != "fish" else line.rpartition(" ")[2],
        )
        assert told.err == ""
        return told.out

    return complete


def test_people_and_articles_are_completed(complete):
    assert complete("amends status Bri") == "plain,Britney\\\\ Spears\n"
    assert complete("amends quotes --by jam") == "plain,Jamie\\\\ Lynn\\\\ Spears\n"
    assert complete('amends timeline "Lyn') == "plain,Lynne Spears\n"
    assert "Britney Spears" in complete("amends status Bri", "zsh")
    assert complete("amends show 000") == "plain,000-d92ff9ce8cfcd715-b3bd60\n"


def test_commands_and_paths_are_completed(complete):
    assert complete("amends sta").splitlines() == ["plain,status", "file,sta"]


@pytest.mark.parametrize("option", ["", "-a ", "--archive "])
def test_where_an_archive_is_named_paths_and_names_are_completed(complete, tmp_path, option):
    configured = tmp_path / "config.toml"
    configured.write_text('[archives]\npress = ["/srv/wire"]\n')
    begun = f"amends {'people' if option else 'index'} --config {configured} {option}"
    assert complete(f"{begun}pre").splitlines() == ["file,pre", "plain,press"]
    assert complete(f"{begun}/srv", "fish").splitlines() == ["file,/srv"]


def test_an_archive_that_is_not_there_offers_nothing(complete):
    assert complete("amends status -a nowhere Bri") == "\n"


def test_the_index_of_another_version_is_left_alone_until_somebody_asks_for_it(amends, tmp_path):
    """A press of Tab destroys nothing; a command makes it anew and says so in one line."""
    folder = write_articles(tmp_path / "articles", "2023-05-01 Visit\nMira Holt visited Dora Quill.")
    index = tmp_path / "index"
    amends("people", "-a", folder, "--index", index)
    with closing(sqlite3.connect(index / "catalogue.sqlite")) as catalogue:
        catalogue.execute("UPDATE meta SET value = 'another' WHERE name = 'layout'")
        catalogue.commit()
    line = f"amends people --index {index} -a {folder} Mi"
    told = amends(_AMENDS_COMPLETE="bash_complete", COMP_WORDS=line, COMP_CWORD="6")
    assert (told.out, told.err) == ("\n", "")
    with closing(sqlite3.connect(index / "catalogue.sqlite")) as catalogue:
        assert catalogue.execute("SELECT count(*) FROM articles").fetchone() == (1,)
    told = amends("people", "-a", folder, "--index", index)
    assert "Mira Holt" in told.out
    assert f"the index in {index} was made by another version of amends; it is made anew" in told.err
    (folder / "1.txt").unlink()
    (index / "looked").unlink()
    told = amends("people", "-a", folder, "--index", index)
    assert "Mira Holt" in told.out
    assert f"no file of {folder} is there: answered from the index" in told.err


def test_a_real_bash_takes_a_completed_name_as_one_word(environment, amends):
    amends("people", "-a", SEEDS)
    bash = pexpect.spawn(
        "bash",
        ["--norc", "--noprofile", "-i"],
        env={**environment, "PS1": "$ ", "TERM": "dumb", "AMENDS_ARCHIVE": str(SEEDS)},
        encoding="utf-8",
        timeout=20,
    )
    folder = Path(sys.executable).parent
    bash.sendline(f"PATH={folder}:$PATH; . {ROOT}/share/bash-completion/completions/amends; echo ready")
    bash.expect("\nready")
    bash.send("amends status Bri\tLyn\t| head -1\n")
    bash.expect(re.escape("Britney Spears and Lynne Spears"))
    bash.close()


def test_articles_are_completed_by_their_names_whatever_their_file_is_called(amends, tmp_path):
    record = {
        "id": "quarrel",
        "title": "Quill, Renn and the mill",
        "text": "Ada Quill met Bo Renn.\n\nThey left.",
    }
    (tmp_path / "all.jsonl").write_text(json.dumps(record) + "\n")
    amends("people", "-a", tmp_path)
    asked = {"_AMENDS_COMPLETE": "fish_complete", "COMP_WORDS": "amends show qua", "COMP_CWORD": "qua"}
    assert re.match(
        r"plain,quarrel-\w{6}\tQuill, Renn and", amends(AMENDS_ARCHIVE=str(tmp_path), **asked).out
    )


FISH = shutil.which("fish") or ""


@pytest.mark.skipif(not FISH, reason="fish is not installed")
def test_a_real_fish_shows_the_whole_help_and_takes_a_name_as_one_word(environment, amends):
    amends("people", "-a", SEEDS)
    path = f"{Path(sys.executable).parent}:{environment['PATH']}"
    asked = 'complete -C "amends find --sor"; complete -C "amends status Brit"'
    told = subprocess.run(
        [FISH, "--no-config", "-c", f"source {ROOT}/share/fish/vendor_completions.d/amends.fish; {asked}"],
        env={**environment, "PATH": path, "AMENDS_ARCHIVE": str(SEEDS)},
        capture_output=True,
        check=True,
        text=True,
    )
    assert told.stdout.splitlines() == [
        "--sort\tnewest (default), oldest or relevance first.",
        "Britney Spears",
    ]


def test_page_and_completions_are_those_of_the_commands(tmp_path):
    made = subprocess.run(
        [sys.executable, ROOT / "docs" / "manual.py", tmp_path], capture_output=True, check=True, text=True
    )
    assert made.stderr == ""
    names = [path.relative_to(tmp_path) for path in tmp_path.rglob("*") if path.is_file()]
    assert len(names) == 4
    for name in names:
        assert (tmp_path / name).read_text() == (ROOT / "share" / name).read_text(), "run make man"
