"""The archive in a process of its own: real processes, real sockets."""

import asyncio
import json
import os
import pickle
import select
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from index.archive import Archive
from index.archive.identity import Identity, forget, places_of
from index.archive.lock import writing
from index.archive.progress import Progress, Report
from index.archive.questions.decisions import Rule
from index.archive.questions.search import Search
from index.archive.questions.state import State
from index.archive.questions.ties import StatusOf
from index.service import Committed, Opening, Trouble, start
from index.service.client import Client, ServiceError, SupersededError


@pytest.fixture
def opening(folder, tmp_path):
    return Opening((folder,), tmp_path / "index", tmp_path / "decisions.jsonl")


def run(opening, talk):
    """Talk with the process of an archive."""

    async def talked():
        client = Client(opening, start(opening))
        try:
            return await asyncio.wait_for(talk(client), 60)
        finally:
            client.close()

    return asyncio.run(talked())


async def indexed(client):
    """Have the archive indexed; give what was told of it."""
    client.bring_up_to_date()
    told = []
    async for news in client.news():
        told.append(news)
        if not isinstance(news, Progress):
            break
    return told


def test_it_indexes_tells_how_far_it_is_and_answers(opening):
    """2023-05-01 Two friends
    Mira Holt met Dora Quill for coffee on Monday.
    """

    async def talk(client):
        empty = await client.answer(State())
        told = await indexed(client)
        return empty, told, await client.answer(Search("coffee"))

    empty, told, hits = run(opening, talk)
    assert empty.articles == 0
    assert isinstance(told[-1], Report) and len(told[-1].added) == 1
    assert hits.total == 1
    assert hits.header.complete


def test_a_question_larger_than_the_socket_is_asked_in_whole(opening):
    """2023-05-01 Two friends
    Mira Holt met Dora Quill for coffee on Monday.
    """

    async def talk(client):
        await indexed(client)
        return await client.answer(Search("coffee " * 300_000))

    assert "2,100,000 characters" in run(opening, talk).error


def test_a_newer_question_of_a_channel_supersedes_an_older_one(opening):
    """2023-05-01 Two friends
    Mira Holt met Dora Quill for coffee on Monday.
    """

    async def talk(client):
        await indexed(client)
        typed = [client.answer(Search("coffee"[:end], typing=True)) for end in range(1, 7)]
        return await asyncio.gather(*typed, client.answer(State()), return_exceptions=True)

    *typed, state = run(opening, talk)
    assert typed[-1].total == 1
    assert all(isinstance(one, SupersededError) or one.total == 1 for one in typed)
    assert any(isinstance(one, SupersededError) for one in typed)
    assert state.articles == 1


def test_it_is_started_again_when_it_dies(opening):
    """2023-05-01 Two friends
    Mira Holt met Dora Quill for coffee on Monday.
    """

    async def talk(client):
        await indexed(client)
        pids = []
        for _ in range(2):
            pids.append(client.pid)
            os.kill(client.pid, signal.SIGKILL)
            assert (await client.answer(Search("coffee"))).total == 1
        return pids

    assert len(set(run(opening, talk))) == 2


def test_one_that_dies_while_it_indexes_indexes_again(opening):
    """2023-05-01 Two friends
    Mira Holt met Dora Quill for coffee on Monday.
    """

    async def talk(client):
        client.bring_up_to_date()
        os.kill(client.pid, signal.SIGKILL)
        return await anext(news async for news in client.news() if isinstance(news, Report))

    assert len(run(opening, talk).added) == 1


def test_one_that_dies_again_and_again_is_given_up(opening):
    """2023-05-01 Two friends
    Mira Holt met Dora Quill for coffee on Monday.
    """

    async def talk(client):
        for _ in range(2):
            os.kill(client.pid, signal.SIGKILL)
            await client.answer(State())
        os.kill(client.pid, signal.SIGKILL)
        with pytest.raises(ServiceError, match="again and again"):
            await client.answer(State())

    run(opening, talk)


def test_an_archive_that_cannot_be_opened_says_why(opening, tmp_path):
    """2023-05-01 Two friends
    Mira Holt met Dora Quill.
    """

    async def talk(client):
        await client.answer(State())

    run(opening, talk)
    other = tmp_path / "other"
    other.mkdir()
    with pytest.raises(ServiceError, match="another archive"):
        run(Opening((other,), opening.index_dir), talk)


def test_a_commit_of_another_process_is_told(opening):
    """2023-05-01 Two friends
    Mira Holt met Dora Quill.
    """

    async def talk(client):
        await client.answer(State())
        with Archive.open(opening.paths, index_dir=opening.index_dir) as archive:
            list(archive.update(workers=0))
        return await anext(client.news())

    assert isinstance(run(opening, talk), Committed)


def test_an_index_that_was_removed_is_told(opening):
    """2023-05-01 Two friends
    Mira Holt met Dora Quill.
    """

    async def talk(client):
        await indexed(client)
        list(forget(Identity(opening.paths), places_of(Identity(opening.paths), opening.index_dir, None)))
        told = await anext(news async for news in client.news() if isinstance(news, Trouble))
        with pytest.raises(ServiceError, match="was removed"):
            await client.answer(Search("met"))
        return told.reason

    assert run(opening, talk) == "the index was removed: it is made anew when you start again"
    assert not opening.index_dir.exists()


def test_indexing_says_who_holds_the_index(opening):
    """2023-05-01 Two friends
    Mira Holt met Dora Quill.
    """

    async def talk(client):
        await client.answer(State())
        with writing(opening.index_dir):
            return await indexed(client)

    [trouble] = run(opening, talk)
    assert isinstance(trouble, Trouble)
    assert f"process {os.getpid()}" in trouble.reason


def test_its_own_indexer_is_not_taken_for_somebody_elses(opening):
    """2023-05-01 Two friends
    Mira Holt met Dora Quill.
    """

    async def talk(client):
        client.bring_up_to_date()
        states = []
        async for news in client.news():
            states.append(await client.answer(State()))
            if isinstance(news, Committed):
                break
        return states

    assert {state.indexing for state in run(opening, talk)} == {""}


def test_who_else_indexes_is_told(opening):
    """2023-05-01 Two friends
    Mira Holt met Dora Quill.
    """

    async def talk(client):
        await client.answer(State())
        with writing(opening.index_dir):
            return await client.answer(State())

    assert f"process {os.getpid()}" in run(opening, talk).indexing


def test_a_ruling_is_obeyed_and_written_to_the_decisions_alone(opening):
    """2023-05-01 Suit
    Mira Holt sued Dora Quill in March 2023.
    """

    async def talk(client):
        await indexed(client)
        ruled = await client.answer(Rule("pin", ("mira-holt", "dora-quill"), "reconciled"))
        return ruled, await client.answer(StatusOf("Mira Holt", "Dora Quill"))

    ruled, standing = run(opening, talk)
    assert [row.ruled for row in ruled.moved] == ["reconciled"]
    assert standing.pinned == "reconciled"
    assert opening.decisions.stat().st_mode & 0o777 == 0o600


def test_no_ruling_gives_way_to_a_later_one(opening):
    """2023-05-01 Suit
    Mira Holt sued Dora Quill in March 2023.
    """
    labels = ("reconciled", "estranged", "good terms")

    async def talk(client):
        await indexed(client)
        rules = [Rule("pin", ("mira-holt", "dora-quill"), label) for label in labels]
        return await asyncio.gather(*map(client.answer, rules))

    assert not any(ruled.error for ruled in run(opening, talk))
    told = [json.loads(line)["value"] for line in opening.decisions.read_text().splitlines()]
    assert told == list(labels)


EXPLORER = """
import pickle, sys
from index.archive.questions.state import State
from index.service import start
from index.service.messages import Ask, send
process = start(pickle.load(sys.stdin.buffer))
send(process.socket, Ask(1, "state", State()))
process.socket.recv(1)
print(process.child.pid, flush=True)
process.socket.recv(10**6)
process.socket.recv(1)
"""


def test_no_process_outlives_a_killed_explorer(opening):
    """2023-05-01 Two friends
    Mira Holt met Dora Quill.
    """
    with subprocess.Popen(
        [sys.executable, "-c", EXPLORER], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as explorer:
        explorer.stdin.write(pickle.dumps(opening))
        explorer.stdin.close()
        ended = os.pidfd_open(int(explorer.stdout.readline()))
        explorer.kill()
        readable, _, _ = select.select([ended], [], [], 30)
    os.close(ended)
    assert readable == [ended]


@pytest.mark.parametrize(("private", "new"), [(False, 1), (True, 0)])
def test_what_came_since_the_last_session_is_new_unless_it_was_private(opening, folder, private, new):
    """2023-05-01 Two friends
    Mira Holt met Dora Quill.
    """
    run(opening._replace(private=private), indexed)
    (folder / "2.txt").write_text(" date 2023-06-01 Later\nAnn Lee met Dora Quill.\n")

    async def talk(client):
        await indexed(client)
        return await client.answer(Search("is:new title:later person:ann"))

    assert run(opening, talk).total == new


def child_of(pid):
    """Give the process that another one started."""
    (child,) = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return int(child)


def test_a_session_is_kept_though_its_indexer_takes_long_to_end(opening, folder):
    """2023-05-01 Two friends
    Mira Holt met Dora Quill.
    """

    async def talk(client):
        await indexed(client)
        assert isinstance(await anext(client.news()), Committed)  # and no indexer runs any more
        client.bring_up_to_date()
        await client.answer(State())
        indexer = child_of(client.pid)
        ended = os.pidfd_open(indexer)
        os.kill(indexer, signal.SIGSTOP)
        return ended

    ended = run(opening, talk)
    with suppress(ProcessLookupError):
        signal.pidfd_send_signal(ended, signal.SIGCONT)
    assert select.select([ended], [], [], 30)[0] == [ended]
    os.close(ended)
    (folder / "2.txt").write_text(" date 2023-06-01 Later\nAnn Lee met Dora Quill.\n")

    async def later(client):
        await indexed(client)
        return await client.answer(Search("is:new"))

    assert {hit.title for hit in run(opening, later).rows} == {"Later"}
