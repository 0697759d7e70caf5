"""Completion of the word being typed: fields, names and words of the archive."""

from textual.suggester import Suggester

from index.archive.answers import Completed
from index.archive.questions import Completions
from index.service.client import ServiceError
from tui.explorer.asking import Archive


class Completer(Suggester):
    """Asks the archive what the last word may become."""

    def __init__(self, archive: Archive) -> None:
        super().__init__(use_cache=False, case_sensitive=True)
        self.archive = archive

    async def get_suggestion(self, value: str) -> str | None:
        """Give the whole query with its last word completed."""
        if not value or value[-1].isspace():
            return None
        try:
            answer = await self.archive.answer(Completions(value, limit=1))
        except ServiceError:  # a newer letter came first, or nothing can be offered
            return None
        if not isinstance(answer, Completed) or not answer.rows:
            return None
        start = max(value.rfind(" "), value.rfind(":"), value.rfind("("), value.rfind('"')) + 1
        typed, word = value[start:], answer.rows[0]
        return value + word[len(typed) :] if word.casefold().startswith(typed.casefold()) else None
