"""The screen of all ties, last changed first, one label or all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import evolve
from textual import getters, on, work
from textual.app import ComposeResult
from textual.reactive import var

from index.archive.questions.ties import Ties
from index.archive.questions.window import Window
from tui.explorer import screens
from tui.explorer.bindings import bindings
from tui.explorer.here import NOTHING, Here
from tui.explorer.screens.owned import Owned
from tui.explorer.screens.tie import Cited, TieScreen
from tui.explorer.widgets.footer import Footer
from tui.explorer.widgets.labels import MOVED, Labels
from tui.explorer.widgets.tielist import TieList

if TYPE_CHECKING:
    from index.archive.answers.every import Answer
    from index.archive.answers.people import PersonRow
    from index.archive.answers.ties import TiesFound
    from index.archive.questions.asks import Asks
    from tui.explorer.asking import Archive
    from tui.explorer.keys import Place

MANY = 500
"""Ties asked for at once: more are when the cursor comes to their end."""


class TiesScreen(Owned[Cited]):
    """Gives a paragraph to read, or None."""

    PLACE: Place = "ties"
    BINDINGS: ClassVar = bindings("ties")

    found: var[TiesFound | None] = var(None)
    """The answer."""
    person: var[PersonRow | None] = var(None, init=False)
    """Whose ties are shown; None is everybody's."""

    panel = getters.query_one(TieList)

    def __init__(self, archive: Archive, cited: Cited | None = None) -> None:
        """Begin with all ties, or where a paragraph was chosen that was read meanwhile."""
        super().__init__(archive)
        self.cited = cited
        self.many = MANY
        if cited:
            self.set_reactive(TiesScreen.person, cited.person)

    def compose(self) -> ComposeResult:
        """Labels, ties, keys."""
        yield Labels().data_bind(TiesScreen.found, TiesScreen.person)
        yield TieList().data_bind(TiesScreen.found)
        yield Footer("ties")

    def on_mount(self) -> None:
        """Ask, now and for each label."""
        if self.cited:
            self.panel.chosen, self.panel.sought = self.cited.label or "", self.cited.people
        self.watch(self.panel, "chosen", self._look)
        if self.cited:
            self.app.push_screen(TieScreen(self.archive, self.cited.people, cited=self.cited), self._chosen)

    def _look(self, chosen: str) -> None:
        """Ask for one label, or all."""
        self.query_one(Labels).chosen = chosen
        self._ask_anew()

    def _ask_anew(self) -> None:
        """Ask for other ties."""
        self.many = MANY
        self._ask()

    watch_person = _ask_anew

    @on(TieList.Further)
    def _ask_further(self) -> None:
        """Ask for more of them."""
        self.many += MANY
        self._ask()

    def _ask(self) -> None:
        """Ask, and have keys wait for the answer."""
        question = self._question()
        self.expect("ties", question)
        self.look(question)

    def _question(self) -> Ties:
        label, people = self.panel.chosen, (self.person.key,) if self.person else ()
        moved = label == MOVED
        return Ties(people, label="" if moved else label, moved=moved, window=Window(size=self.many))

    @work(exclusive=True)
    async def look(self, question: Ties) -> None:
        """Ask the archive for its ties."""
        async for answer in self.asked(question):
            self.found = answer
            self.footer.turn += 1
        self.arrived("ties", question)

    def here(self) -> Here:
        """Say what is under the cursor."""
        block = self.panel.here
        if block is None or not block.people:
            return NOTHING
        return Here(pair=(block.people[0], block.people[1]), people=block.people, names=block.names)

    def takeaway(self) -> Asks[Answer] | None:
        """Give all ties of the label shown."""
        if not self.found or not self.found.rows:
            return None
        return evolve(self._question(), window=Window(size=self.found.total))

    def look_again(self) -> None:
        """Ask anew."""
        self.look(self._question())

    @on(TieList.Opened)
    def open_tie(self, event: TieList.Opened) -> None:
        """Open a tie; a paragraph opened there closes this screen too."""
        self.app.push_screen(TieScreen(self.archive, event.people, event.view), self._chosen)

    def _chosen(self, cited: Cited | None) -> None:
        """Pass on the paragraph to read, and which label was looked through."""
        if cited:
            self.dismiss(cited._replace(label=self.panel.chosen, person=self.person))

    @property
    def people(self) -> TiesScreen:
        """Who filters by a person."""
        return self

    filters = people

    def do_pick(self) -> None:
        """Ask whose ties to show."""
        self.app.push_screen(screens.Picker(self.archive, "Whose ties?"), self._picked)

    def _picked(self, person: PersonRow | None) -> None:
        """Show theirs alone."""
        self.person = person or self.person

    def do_drop(self) -> None:
        """Show everybody's again."""
        self.person = None

    def can_drop(self) -> bool:
        """Tell whether one person's are shown."""
        return self.person is not None

    def do_open(self) -> None:
        """Open the tie under the cursor."""
        self.panel.do_tie()

    def do_back(self) -> None:
        """Go back."""
        self.dismiss(None)

    do_give_up = do_back
