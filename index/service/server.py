"""The archive's process: one thread that answers questions, the newest of each channel, and passes progress on."""

import gc
import selectors
import socket
from typing import Any

from attrs import evolve

from index.archive import Archive
from index.archive.answers.state import ArchiveState
from index.archive.errors import ArchiveError
from index.archive.progress import Progress
from index.service.indexing import Indexing
from index.service.messages import (
    Ask,
    BringUpToDate,
    Committed,
    Done,
    Inbox,
    News,
    Remade,
    Told,
    Trouble,
    send,
)
from index.service.opening import Opening

LOOK_EVERY = 1.0
"""Seconds between two looks for a commit of a writer that we did not start."""

CHUNK = 65536
"""Bytes taken from the socket at a time."""


class _ClosedError(Exception):
    """The other end of the socket is gone."""


class Server:
    """Answers over one socket for one archive; never writes the index."""

    def __init__(self, connection: socket.socket) -> None:
        self.connection = connection
        self.inbox = Inbox()
        self.waiting: dict[str, Ask] = {}
        self.archive: Archive | None = None
        self.trouble = "no archive is open"
        self.opening: Opening | None = None
        self.indexing: Indexing | None = None
        self.progress: Progress | None = None
        self.selector = selectors.DefaultSelector()
        self.selector.register(connection, selectors.EVENT_READ)

    def run(self) -> None:
        """Answer until the other end closes."""
        try:
            while True:
                self._listen(0 if self.waiting else LOOK_EVERY)
                if self.waiting:
                    self._answer(self.waiting.pop(next(iter(self.waiting))))
        except (_ClosedError, OSError):
            return
        finally:
            self._end_indexing()
            if self.archive and self.opening:
                if not self.opening.private:
                    self.archive.keep_session()
                self.archive.close()

    def _listen(self, timeout: float) -> None:
        """Take up what came: questions, and the indexer's progress."""
        events = self.selector.select(timeout)
        if not events and timeout:
            self._look()
        for key, _ in events:
            if key.fileobj is self.connection:
                self._hear()
            else:
                self._pass_on()

    def _look(self) -> None:
        """Tell of a commit or a ruling of another process."""
        if self.archive and self._refreshed():
            send(self.connection, Committed(self.archive.generation))

    def _refreshed(self) -> bool:
        """Follow other processes; an index that became another program's is let go of."""
        assert self.archive
        try:
            return self.archive.refresh()
        except ArchiveError as error:
            self.archive, self.trouble = None, str(error)
            send(self.connection, Trouble(self.trouble))
            return False

    def _hear(self) -> None:
        raw = self.connection.recv(CHUNK)
        if not raw:
            raise _ClosedError
        for message in self.inbox.records(raw):
            if isinstance(message, Ask):
                if older := self.waiting.pop(message.channel, None):
                    send(self.connection, Done(older.number, superseded=True))
                self.waiting[message.channel] = message
            elif isinstance(message, Opening):
                self._open(message)
            elif isinstance(message, BringUpToDate):
                self._start_indexing()

    def _open(self, opening: Opening) -> None:
        self.opening = opening
        try:
            self.archive = opening.archive()
        except (ArchiveError, OSError) as error:
            self.trouble = str(error)
        else:
            if self.archive.remade:
                send(self.connection, Remade(self.archive.remade))
        gc.collect()
        gc.freeze()

    def _answer(self, ask: Ask) -> None:
        """Answer one question; a newer one of its channel ends it between two parts."""
        if self.archive is None:
            send(self.connection, Done(ask.number, error=self.trouble))
            return
        try:
            for answer in self.archive.answers(ask.question):
                send(self.connection, Told(ask.number, self._with_progress(answer)))
                self._listen(0)
                if ask.channel in self.waiting:
                    send(self.connection, Done(ask.number, superseded=True))
                    return
        except (_ClosedError, OSError):
            raise
        except ArchiveError as error:
            send(self.connection, Done(ask.number, error=str(error)))
            return
        except Exception as error:  # noqa: BLE001 - one question that fails must not end the process
            send(self.connection, Done(ask.number, error=f"{type(error).__name__}: {error}"))
            return
        send(self.connection, Done(ask.number))

    def _with_progress(self, answer: Any) -> Any:  # noqa: ANN401 - whatever answers the question
        """Say on an answer that indexing is still going on, and how far it is; our own indexer is nobody else."""
        if self.indexing and isinstance(answer, ArchiveState):
            answer = evolve(answer, indexing="")
        if self.progress is None:
            return answer
        header = evolve(answer.header, complete=False, reason=answer.header.reason or self.progress.says)
        return evolve(answer, header=header)

    def _start_indexing(self) -> None:
        if self.indexing is None and self.opening is not None:
            self.indexing = Indexing(self.opening)
            self.selector.register(self.indexing.output, selectors.EVENT_READ)

    def _pass_on(self) -> None:
        """Pass the indexer's progress on; open the index again where it committed."""
        assert self.indexing
        for news in self.indexing.news():
            self._tell(news)
        if self.indexing.ended:
            self._end_indexing()
            send(self.connection, Committed(self.archive.generation if self.archive else 0))

    def _tell(self, news: News) -> None:
        self.progress = news if isinstance(news, Progress) else None
        if self.archive:
            self._refreshed()
        send(self.connection, news)

    def _end_indexing(self) -> None:
        self.progress = None
        if self.indexing:
            self.selector.unregister(self.indexing.output)
            self.indexing.end()
            self.indexing = None
