"""What all verdicts share: to rule, to say what that moved, and to take it back."""

from __future__ import annotations

from index.archive import questions
from tui.explorer.conversation import Conversation
from tui.wording import done_words


class Ruling(Conversation):
    """Rules, stars and undoes."""

    async def tell(self, rule: questions.Rule, what: str = "") -> None:
        """Rule, and say what moved; `what` says who it is about where the verb alone does not."""
        async for answer in self.screen.asked(rule):
            if answer.error:
                self.screen.tell(answer.error, wrong=True)
                return
            back = "U rules it again" if rule.verb == "undo" else "u takes it back"
            told = [done_words(rule.verb, answer, what), back]
            self.screen.tell(" · ".join(told))
            self.screen.look_again()

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
