"""A run that is killed: no worker outlives it, and the next one goes on where it stopped."""

import os
import select
import subprocess
import sys
from pathlib import Path

import pytest

from index.archive import Archive
from index.archive.questions.search import Search
from index.archive.questions.state import State
from tests.conftest import write_many

ARTICLES = 120

RUN = """
import sys
from pathlib import Path
from index.archive import Archive
if __name__ == "__main__":
    with Archive.open([Path(sys.argv[1])], index_dir=Path(sys.argv[2])) as archive:
        for told in archive.update(workers=2):
            print(told.generation, flush=True)
"""


@pytest.fixture
def many(tmp_path):
    """Give a file of many articles, enough for several commits."""
    return write_many(tmp_path / "many.jsonl", ARTICLES, 60)


def children_of(pid):
    """Give a descriptor for each child of a process, readable when it has ended."""
    tasks = Path(f"/proc/{pid}/task").glob("*/children")
    return [os.pidfd_open(int(child)) for task in tasks for child in task.read_text().split()]


def test_a_killed_run_leaves_no_worker_and_loses_one_batch_at_most(many, tmp_path):
    script = tmp_path / "run.py"
    script.write_text(RUN)
    command = [sys.executable, str(script), str(many), str(tmp_path / "index")]
    environment = {**os.environ, "PYTHONPATH": str(Path.cwd())}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as run:
        for line in run.stdout:
            if int(line) > 0:
                break
        workers = children_of(run.pid)
        run.kill()
    ended = [select.select([worker], [], [], 30)[0] for worker in workers]
    assert workers and all(ended)
    with Archive.open([many], index_dir=tmp_path / "index") as archive:
        kept = archive.answer(State()).articles
        assert 0 < kept < ARTICLES
        *_, report = archive.update(workers=0)
        assert len(report.added) == ARTICLES - kept
        assert archive.answer(Search("town")).total == ARTICLES * 60
