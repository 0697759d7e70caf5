"""The explorer's side: questions awaited, parts of answers and progress as they come, a process that may die."""

from __future__ import annotations

import asyncio
import itertools
from collections import deque
from collections.abc import AsyncIterator
from time import monotonic
from typing import TYPE_CHECKING, Any, NamedTuple

from index.service.messages import Ask, BringUpToDate, Done, News, Told, Trouble
from index.service.starting import Process, start

if TYPE_CHECKING:
    from index.archive.questions.asks import A, Asks
    from index.service.opening import Opening


MAX_DEATHS = 3
"""Deaths of the process within `WITHIN` seconds after which it is not started again."""

WITHIN = 30.0
"""Seconds."""


class ServiceError(Exception):
    """A question was not answered; the message is to be shown."""


class SupersededError(ServiceError):
    """A newer question of the same channel came first; nothing is to be shown."""


class _Pending(NamedTuple):
    """A question that waits for its answers."""

    ask: Ask
    """The question."""
    parts: asyncio.Queue[Any]
    """What came."""


class Client:
    """Asks the archive's process; outlives its death, starts it again and asks again."""

    def __init__(self, opening: Opening, process: Process | None = None) -> None:
        """Take over a process that was started before, else start one when first asked."""
        self._opening = opening
        self._process = process
        self._pending: dict[int, _Pending] = {}
        self._numbers = itertools.count(1)
        self._deaths: deque[float] = deque(maxlen=MAX_DEATHS)
        self._news: asyncio.Queue[News] = asyncio.Queue()
        self._bringing = False
        self._closed = False

    @property
    def pid(self) -> int:
        """The number of the process that answers; 0 where none runs."""
        return self._process.child.pid if self._process else 0

    async def answer(self, question: Asks[A], *, channel: str = "") -> A:
        """Answer a question in whole.

        Args:
            question: The question.
            channel: Of two questions of one channel the older is superseded; by default the question's kind. What
                changes something is never superseded.

        Raises:
            SupersededError: A newer question came first.
            ServiceError: It cannot be answered; the message is to be shown.
        """
        whole = None
        async for part in self.answers(question, channel=channel):
            whole = part
        assert whole is not None
        return whole

    def answers(self, question: Asks[A], *, channel: str = "") -> AsyncIterator[A]:
        """Ask at once, and give the answer in parts: the first rows soon where the whole takes long, then the whole."""
        number = next(self._numbers)
        own = f"change {number}" if question.changes else type(question).__name__
        ask = Ask(number, channel or own, question)
        pending = self._pending[ask.number] = _Pending(ask, asyncio.Queue())
        try:
            self._send(ask)
        except ServiceError as error:
            pending.parts.put_nowait(Done(ask.number, error=str(error)))
        return self._parts(pending)

    async def _parts(self, pending: _Pending) -> AsyncIterator[Any]:
        """Give the parts of an answer as they come."""
        try:
            while not isinstance(part := await pending.parts.get(), Done):
                yield part
        finally:
            self._pending.pop(pending.ask.number, None)
        if part.superseded:
            raise SupersededError
        if part.error:
            raise ServiceError(part.error)

    def bring_up_to_date(self) -> None:
        """Have the files read that changed; `news` tells how far it is."""
        self._bringing = True
        self._send(BringUpToDate())

    async def news(self) -> AsyncIterator[News]:
        """Tell of indexing as it goes on: progress, a report at the end, or what went wrong."""
        while True:
            yield await self._news.get()

    def close(self) -> None:
        """End the archive's process."""
        self._closed = True
        if self._process:
            self._process.end()
            self._process = None

    def _send(self, record: object) -> None:
        """Send a record to the process, which is started where none runs."""
        if self._closed:
            raise ServiceError("the archive is closed")
        if self._process is None:
            self._process = start(self._opening)
        self._process.listen(asyncio.get_running_loop(), self._take, self._died)
        self._process.send(record)

    def _take(self, record: object) -> None:
        if isinstance(record, Told | Done):
            if pending := self._pending.get(record.number):
                pending.parts.put_nowait(record.answer if isinstance(record, Told) else record)
            if isinstance(record, Done):
                self._pending.pop(record.number, None)
        else:
            self._hear_news(record)  # type: ignore[arg-type]

    def _hear_news(self, news: News) -> None:
        from index.archive.progress import Report  # noqa: PLC0415 - news of it come when the first picture is there

        self._bringing = self._bringing and not isinstance(news, Report | Trouble)
        self._news.put_nowait(news)

    def _died(self, process: Process) -> None:
        """Start the process again and ask again; what changes something is not sent twice, and nothing is where it dies too often."""
        if process is not self._process:
            return
        process.end()
        self._process = None
        self._deaths.append(monotonic())
        hopeless = len(self._deaths) == MAX_DEATHS and self._deaths[-1] - self._deaths[0] < WITHIN
        for pending in list(self._pending.values()):
            if hopeless:
                pending.parts.put_nowait(
                    Done(pending.ask.number, error="the archive's process ends again and again")
                )
            elif pending.ask.question.changes:
                pending.parts.put_nowait(
                    Done(pending.ask.number, error="the archive's process ended: look whether it was ruled")
                )
            else:
                self._send(pending.ask)
        if self._bringing and not hopeless:
            self._send(BringUpToDate())
