"""Runs that are killed, run out of disk, or meet another run: the next one makes the index whole."""

import os
import resource
import subprocess

import pytest

pytestmark = pytest.mark.torture

KILLS = 8
"""How often a run is killed in one test."""

SIZES = (50_000, 200_000, 600_000)
"""Bytes after which the disk is full: in the catalogue, in the first commit, later."""


def test_killed_anywhere_again_and_again_the_index_becomes_whole(
    archive_file, tmp_path, amends, whole, chance
):
    index = tmp_path / "index"
    for _ in range(KILLS):
        run = amends("index", archive_file, "--index", index)
        try:
            run.wait(timeout=chance.uniform(0.3, 4))
        except subprocess.TimeoutExpired:
            run.kill()
        run.communicate()
    assert whole(index)


def test_a_full_disk_is_said_in_one_line_and_costs_nothing(archive_file, tmp_path, amends, whole):
    index = tmp_path / "index"
    for size in SIZES:
        run = amends(
            "index",
            archive_file,
            "--index",
            index,
            preexec_fn=lambda size=size: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size)),
        )
        told = run.communicate()[1].strip().splitlines()
        assert run.returncode == 2, (size, told)
        assert len(told) == 1 and "defect" not in told[0], told
    assert whole(index)


def test_of_two_indexers_one_steps_back_and_the_index_is_whole(archive_file, tmp_path, amends, whole):
    index = tmp_path / "index"
    runs = [amends("index", archive_file, "--index", index) for _ in range(2)]
    told = [run.communicate()[1] for run in runs]
    ended = sorted(run.returncode for run in runs)
    assert ended in ([0, 0], [0, 2]), told
    assert all("Traceback" not in one and "defect" not in one for one in told), told
    assert whole(index)


def test_whatever_byte_of_the_index_is_hurt_it_answers_or_is_made_anew(
    archive_file, tmp_path, amends, whole, chance
):
    index = tmp_path / "index"
    assert whole(index)
    for _ in range(KILLS):
        files = sorted(path for path in index.rglob("*") if path.is_file() and path.stat().st_size)
        hurt = chance.choice(files)
        os.truncate(hurt, chance.randrange(hurt.stat().st_size))
        run = amends("find", "town", "-a", archive_file, "--index", index)
        found, told = run.communicate()
        assert run.returncode == 0 and "town" in found, (hurt, told)
