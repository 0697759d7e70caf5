"""The person picker: letters in order are enough ("brsp" finds Britney Spears)."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from textual import work
from textual.fuzzy import Matcher

from index.archive.questions.people import People as PeopleQuestion
from index.archive.questions.window import Window
from index.service.client import ServiceError
from tui.explorer.drawing.block import Block
from tui.explorer.screens.chooser import Chooser
from tui.explorer.text import apart, line

if TYPE_CHECKING:
    from index.archive.answers.people import PersonRow
    from tui.explorer.asking import Archive

MANY = 1000
"""People fetched for fuzzy matching; whoever is mentioned less often is found by the beginning of a name."""


FEW = 50
"""People fetched whose name begins as typed."""


class Picker(Chooser["PersonRow"]):
    """Gives a person."""

    def __init__(
        self, archive: Archive, heading: str = "Filter by a person", other_than: str = "", like: str = ""
    ) -> None:
        """Offer everybody but `other_than`, first of all those who share a word with the name `like`."""
        super().__init__()
        self.heading, self.other_than = heading, other_than
        self.like = {*like.casefold().split()}
        self.archive = archive
        self.rows: dict[str, PersonRow] = {}
        self.entered = False

    @work(exclusive=True, group="begun")
    async def fetch_begun(self, name: str) -> None:
        """Add people whose name begins so."""
        await self._fetch(PeopleQuestion(name, Window(size=FEW)), "begun")

    @work(group="most")
    async def fetch_most(self) -> None:
        """Add the people mentioned most, whatever is typed meanwhile."""
        await self._fetch(PeopleQuestion("", Window(size=MANY)), "most")

    async def _fetch(self, question: PeopleQuestion, channel: str) -> None:
        """Add people, and choose where Enter was typed before they came."""
        answer = None
        with suppress(ServiceError):  # a newer letter came first
            answer = await self.archive.answer(question, channel=channel)
        if answer:
            self.rows |= {row.key: row for row in answer.rows if row.key != self.other_than}
            self.choices_list.show()
            if self.entered:
                self.submit()

    def submit(self) -> None:
        """Give who is under the cursor; Enter typed before the people came waits for them."""
        self.entered = self.offered is None
        if not self.entered:
            super().submit()

    def opened(self) -> None:
        """Fetch the people mentioned most."""
        self.fetch_most()

    def narrowed(self) -> None:
        """Ask for people mentioned less."""
        self.entered = False
        if self.typed:
            self.fetch_begun(self.typed)

    def choices(self, typed: str, width: int) -> list[Block]:
        """List the people that match, the best first; among equals the most mentioned."""
        if not typed:
            rows = sorted(self.rows.values(), key=lambda row: (-self._likeness(row), -row.count))
            return [self._block(row, width) for row in rows]
        matcher = Matcher(typed)
        scored = ((max(map(matcher.match, (row.name, *row.aliases))), row) for row in self.rows.values())
        best = sorted(((s, row) for s, row in scored if s), key=lambda pair: (-pair[0], -pair[1].count))
        return [self._block(row, width) for _, row in best[:200]]

    def _likeness(self, row: PersonRow) -> int:
        """Count the words that a name shares with the one it may be the same as."""
        return len(self.like & {*row.name.casefold().split()})

    def _block(self, row: PersonRow, width: int) -> Block:
        """Draw a person with other names and what is told of them."""
        alone = [f"in {row.only_in}"] if row.only_in else []
        told = ", ".join((*row.aliases[:3], *row.traits[:3], *alone))
        name = line((row.name, "person"), (f"  {told}" if told else "", "dim"))
        return Block((apart(name, line((f"{row.count:,}", "count")), width),), people=(row.key,))

    def chosen(self, block: Block) -> PersonRow | None:
        """Give the person."""
        return self.rows[block.people[0]]
