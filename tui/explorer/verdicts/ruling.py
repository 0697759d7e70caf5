"""What all verdicts share: to rule, to say what that moved, and to take it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.archive import questions
from tui.explorer.conversation import Conversation
from tui.explorer.screens.owned import Owned
from tui.wording import done_words

if TYPE_CHECKING:
    from index.archive.questions.asks import A, Asks


class Ruling(Conversation):
    """Rules, stars and undoes."""

    async def learn(self, question: Asks[A], channel: str = "") -> A | None:
        """Ask the archive, and give the whole answer; None where it has none, which is said."""
        whole = None
        async for answer in self.screen.asked(question, channel):
            whole = answer
        return whole

    async def tell(self, rule: questions.Rule, what: str = "") -> None:
        """Rule, and say what moved; `what` says who or where it is about where the verb alone does not."""
        ruled = await self.learn(rule)
        if ruled and ruled.error:
            self.screen.tell(ruled.error, wrong=True)
            return
        if ruled:
            back = "U rules it again" if rule.verb == "undo" else "u takes it back"
            told = done_words(rule.verb, ruled, what)
            self.screen.tell(told if ruled.stood else f"{told} · {back}")
        self._show_everywhere()  # without an answer too: it may have been written before the process ended

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
