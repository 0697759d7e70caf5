"""One question to an archive from a command: opened, brought up to date as far as is quick, asked, closed."""

import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from index.archive import Archive
from index.archive.errors import ArchiveError
from tui.commands.opening import Chosen
from tui.terminal import say_json_text, warn

if TYPE_CHECKING:
    from index.archive.answers.every import Answer
    from index.archive.questions.asks import Asks

LOOK_AGAIN = 60
"""Seconds after which files are looked at again."""

Told = TypeVar("Told", bound="Answer")
"""The answer that is due to a question."""

FEW = 50
"""Up to so many changed files a command reads itself; for more it says that `amends index` would."""

LOOKED = "looked"
"""File in the folder of the index whose time is that of the last look."""


@contextmanager
def opened(chosen: Chosen) -> Iterator[Archive]:
    """Open the archive; what keeps it from opening ends the command in one line."""
    try:
        with Archive.open(
            chosen.paths,
            index_dir=chosen.index,
            decisions=chosen.decisions,
            trusted=chosen.trusted,
            extensions=chosen.extensions,
        ) as archive:
            if archive.remade:
                warn(archive.remade)
            yield archive
    except ArchiveError as error:
        raise click.ClickException(str(error)) from None


def ask(chosen: Chosen, question: "Asks[Told]", *, noted: bool = True) -> Told:
    """Ask an archive whose index is as new as can be had quickly.

    Args:
        chosen: The archive.
        question: What is asked.
        noted: Whether what the answer notes is told on stderr; False where the command says it itself.
    """
    with opened(chosen) as archive:
        freshen(archive)
        answer = archive.answer(question)
        if archive.empty:
            warn(f"there is no article in {', '.join(map(str, chosen.paths))}: `amends check PATH` says why")
    if getattr(answer, "found", "found") in {
        "found",
        "nothing",
    }:  # else the command itself says who may be meant
        for note in answer.header.notes if noted else ():
            warn(note)
    if not answer.header.complete:
        warn(f"not complete: {answer.header.reason}")
    return answer


def say_answer(answer: "Answer") -> None:
    """Print an answer as JSON."""
    from index.archive.json import dumps  # noqa: PLC0415 - cattrs is loaded only where JSON is asked for

    say_json_text(dumps(answer, indent=2))


def _update(archive: Archive) -> None:
    """Read what changed, with progress on stderr."""
    from tui.commands.progress import follow  # noqa: PLC0415 - mostly nothing changed

    follow(archive.update())


def freshen(archive: Archive) -> None:
    """Make the index if there is none; else read the files that changed, if they are few and nobody does it now."""
    if archive.empty:
        _update(archive)
        _note_look(archive)
    elif _long_ago(archive) and not archive.writer():
        waiting = archive.waiting()
        if waiting and not archive.identity.holds_files:
            warn(
                f"no file of {', '.join(map(str, archive.identity.paths))} is there: answered from the index"
            )
        elif 0 < waiting <= FEW:
            _update(archive)
        elif waiting:
            warn(f"{waiting:,} files changed: `amends index` reads them")
        _note_look(archive)


def _long_ago(archive: Archive) -> bool:
    try:
        return time.time() - _mark(archive).stat().st_mtime > LOOK_AGAIN
    except FileNotFoundError:
        return True


def _note_look(archive: Archive) -> None:
    with suppress(OSError):  # the index of another user may be read, not written
        _mark(archive).touch(mode=0o600)


def _mark(archive: Archive) -> Path:
    return archive.places.index / LOOKED
