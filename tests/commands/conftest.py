"""The program itself, started as a user starts it, in a home of its own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from attrs import frozen

KEPT = ("PATH", "LANG", "COVERAGE_PROCESS_START")


@frozen
class Ended:
    """A process that ended."""

    status: int
    """Its exit status."""
    out: str
    """What it wrote to stdout."""
    err: str
    """What it wrote to stderr."""


@pytest.fixture(scope="session")
def home(tmp_path_factory):
    """Give the tests folders of their own for index, decisions and configuration."""
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="session")
def environment(home):
    """Give the variables of a user whose home is empty."""
    places = {f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in ("CACHE", "DATA", "STATE", "CONFIG")}
    return {**{name: os.environ[name] for name in KEPT if name in os.environ}, **places, "HOME": str(home)}


@pytest.fixture(scope="session")
def amends(environment):
    """Start `amends` with arguments, piped, and give what it did."""

    def amends(*args, cwd=None, program=None, **more):
        command = [str(program or Path(sys.executable).with_name("amends")), *map(str, args)]
        ended = subprocess.run(
            command,
            cwd=cwd,
            env={**environment, **more},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
            timeout=60,
        )
        return Ended(ended.returncode, ended.stdout, ended.stderr)

    return amends


@pytest.fixture
def stories(tmp_path):
    """Write articles, each a text with its header line, and give their folder."""

    def stories(*texts):
        for number, text in enumerate(texts):
            (tmp_path / f"story-{number}.txt").write_text(text, encoding="utf-8")
        return tmp_path

    return stories
