"""A screen that asks nothing any more once it is left."""

from typing import TypeVar

from textual.await_complete import AwaitComplete
from textual.screen import Screen

T = TypeVar("T")
"""What a screen gives when it is left."""


class Leaving(Screen[T]):
    """Lets go of what it still asks: its parts go before it does, and an answer would find nobody to show it."""

    def dismiss(self, result: T | None = None) -> AwaitComplete:
        """Leave, and give a result."""
        self.workers.cancel_node(self)
        return super().dismiss(result)
