"""How the screens ask the archive, and what they need of it."""

from collections.abc import AsyncIterator
from typing import Protocol

from index.archive.answers.every import Answer
from index.archive.questions.every import Question
from index.service.messages import News


class Archive(Protocol):
    """The archive's process, seen from the explorer (`index.service.client.Client`)."""

    async def answer(self, question: Question, *, channel: str = "") -> Answer:
        """Answer in whole; a newer question of the same channel supersedes this one."""

    def answers(self, question: Question, *, channel: str = "") -> AsyncIterator[Answer]:
        """Answer in parts: first rows at once, then the whole."""

    def bring_up_to_date(self) -> None:
        """Have changed files read."""

    def news(self) -> AsyncIterator[News]:
        """Tell of indexing as it goes on."""

    def close(self) -> None:
        """End the process."""
