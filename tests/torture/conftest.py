"""Archives large enough to be hurt, and runs of the program on them."""

import os
import random
import subprocess
import sys

import pytest

from index.archive import Archive
from index.archive.questions.search import Search
from index.archive.questions.state import State
from tests.conftest import write_many

ARTICLES = 300
"""Articles of the archive, 40 paragraphs each."""


@pytest.fixture
def archive_file(tmp_path):
    """Give a file of many articles."""
    return write_many(tmp_path / "many.jsonl", ARTICLES, 39)


@pytest.fixture
def amends():
    """Give what runs the program: arguments in, a process out, its standard error caught."""
    running = []

    def run(*arguments, **options):
        command = [sys.executable, "-P", "-m", "tui", *map(str, arguments)]
        process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **options
        )
        running.append(process)
        return process

    yield run
    for process in running:
        if process.poll() is None:
            process.kill()
        process.communicate()


@pytest.fixture
def chance():
    """Give a source of random numbers whose seed is shown where a test fails."""
    seed = int(os.environ.get("TORTURE_SEED") or random.randrange(10**6))  # noqa: S311 - no secret
    sys.stdout.write(f"TORTURE_SEED={seed}\n")
    return random.Random(seed)  # noqa: S311 - no secret


@pytest.fixture
def whole(archive_file):
    """Give what brings an index up to date, however it was left, and tells whether it answers as one made in peace."""

    def made_whole(index):
        with Archive.open([archive_file], index_dir=index) as archive:
            for _ in archive.update(workers=0):
                pass
            state, found = archive.answer(State()), archive.answer(Search("town"))
            return (state.articles, found.total, state.people) == (ARTICLES, ARTICLES * 39, 2)

    return made_whole
