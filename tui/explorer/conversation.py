"""Dialogs one after the other, each asked once the one before is answered.

While the next one is made, the keys typed behind the last wait for it: else the first letter of a name would be a
command of the list below.
"""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from tui.explorer.screens.chooser import Chooser
    from tui.explorer.screens.owned import Owned

T = TypeVar("T")


class Conversation:
    """Asks the user step by step, over one screen."""

    def __init__(self, screen: Owned[Any]) -> None:
        self.screen = screen

    def begin(self, steps: Coroutine[Any, Any, None]) -> None:
        """Go through the steps, in place of those under way."""
        self.screen.keyed.users_turn.clear()
        self.screen.run_worker(self._through(steps), exclusive=True, group="rule")

    async def ask(self, dialog: Chooser[T]) -> T | None:
        """Show a dialog and wait for its answer."""
        dialog.conversing = True
        answer = self.screen.app.push_screen(dialog, wait_for_dismiss=True)
        self.screen.keyed.users_turn.set()
        return await answer

    async def _through(self, steps: Coroutine[Any, Any, None]) -> None:
        """Go through the steps; then it is the user's turn, however they ended."""
        try:
            await steps
        finally:
            self.screen.keyed.users_turn.set()
