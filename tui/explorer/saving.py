"""Searches saved by name: save this one, open another."""

from typing import TYPE_CHECKING

from attrs import evolve

from tui.explorer import screens
from tui.explorer.kept import Saved

if TYPE_CHECKING:
    from tui.explorer.screens.looking import Looking

HINT = "a name; Enter alone calls it by its query, ctrl-g leaves"
"""Said before a name is typed."""


class Saves:
    """Saves searches and opens saved ones."""

    def __init__(self, screen: "Looking") -> None:
        self.screen = screen

    def do_save(self) -> None:
        """Ask for a name and save the search under it."""
        self.screen.app.push_screen(screens.AskText("Save this search as", hint=HINT), self._named)

    def can_save(self) -> bool:
        """Tell whether anything is searched for that can be understood."""
        wrong = self.screen.hits and self.screen.hits.error
        return bool(self.screen.question.query.strip() or self.screen.question.people) and not wrong

    def _named(self, name: str | None) -> None:
        """Save the search; without a name it is called by its query."""
        question, hits = self.screen.question, self.screen.hits
        if name is None:
            return
        called = [row.name for row in hits.filters] if hits else []
        name = name.strip() or " with ".join(filter(None, [question.query.strip(), ", ".join(called)]))
        search = Saved(name, question.query, question.people, question.order)
        self.screen.keep(lambda kept: kept.with_search(search))
        until = "" if self.screen.shelf.folder else "; kept until you quit"
        self.screen.tell(f"saved as “{name}”: v opens it{until}")

    def do_open(self) -> None:
        """Choose among the saved searches."""
        self.screen.app.push_screen(screens.SavedScreen(self.screen), self._chosen)

    def _chosen(self, name: str | None) -> None:
        """Ask what was saved."""
        saved = next((one for one in self.screen.shelf.kept.saved if one.name == name), None)
        if saved:
            self.screen.show_search(evolve(saved.question, as_of=self.screen.question.as_of))
