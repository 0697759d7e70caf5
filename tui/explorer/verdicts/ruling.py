"""What all verdicts share: to rule, to say what that moved, and to take it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from index.archive import questions
from tui.explorer.conversation import Conversation
from tui.explorer.screens.owned import Owned
from tui.wording import done_words

if TYPE_CHECKING:
    from index.archive.answers.decisions import Ruled


class Ruling(Conversation):
    """Rules, stars and undoes."""

    async def tell(self, *rules: questions.Rule, what: str = "") -> None:
        """Rule, and say what moved; `what` says who or where it is about where the verb alone does not."""
        done: list[Ruled] = []
        for rule in rules:
            async for answer in self.screen.asked(rule):
                if answer.error:
                    self.screen.tell(answer.error, wrong=True)
                    return
                done.append(answer)
        if done:
            self.screen.tell(" · ".join((done_words(rules[0].verb, together(done), what), _back(rules))))
            self._show_everywhere()

    def _show_everywhere(self) -> None:
        """Have each screen that is open show what was ruled, those below this one too."""
        for screen in self.screen.app.screen_stack:
            if isinstance(screen, Owned):
                screen.look_again()

    def do_star(self) -> None:
        """Star the paragraph under the cursor, or no longer."""
        here = self.screen.here()
        self.begin(self.tell(questions.Rule("unstar" if here.starred else "star", (here.address,))))

    def can_star(self) -> bool:
        """Tell whether there is a paragraph under the cursor."""
        return bool(self.screen.here().address)

    def do_undo(self) -> None:
        """Take the last decision back."""
        self.begin(self.tell(questions.Rule("undo", ())))

    def do_redo(self) -> None:
        """Take the taking back back."""
        self.begin(self.tell(questions.Rule("redo", ())))


def together(done: list[Ruled]) -> Ruled:
    """Say of several decisions at once what they did."""
    first, last = done[0], done[-1]
    moved = {row.people: row for one in done for row in one.moved}
    change = evolve(last.change, before=first.change.before) if first.change and last.change else last.change
    return evolve(last, moved=tuple(moved.values()), change=change)


def _back(rules: tuple[questions.Rule, ...]) -> str:
    """Say how what was ruled is taken back."""
    if rules[0].verb == "undo":
        return "U rules it again"
    return "u takes it back" if len(rules) == 1 else "each u takes one back"
