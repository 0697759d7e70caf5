"""Completion of the word being typed: fields, names and words of the archive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.archive import questions
from index.service.client import ServiceError

if TYPE_CHECKING:
    from tui.explorer.asking import Archive


class Completer:
    """Asks the archive what the last word may become."""

    def __init__(self, archive: Archive) -> None:
        self.archive = archive

    async def completed(self, value: str) -> str | None:
        """Give the whole query with its last word completed and ended, so that it is no longer a beginning."""
        if not value.strip():
            return None
        try:
            answer = await self.archive.answer(questions.Completions(value, limit=1))
        except ServiceError:  # a newer letter came first, or nothing can be offered
            return None
        if not answer.rows:
            return None
        typed, word = value[answer.start :], answer.rows[0]
        if not word.casefold().startswith(typed.casefold()):
            return None
        quoted = value.count('"') % 2 == 1
        return value + word[len(typed) :] + ("" if word.endswith(":") else '" ' if quoted else " ")
