"""What is pasted, taken as it stands until its end comes, however a slow line cuts it.

Textual 8.2 reads an escape in it as a key, and what follows as keys: commands. Where the end itself is cut in two, it
takes all that is typed from then on for pasted. Source: xterm control sequences, bracketed paste mode.
"""

from collections.abc import Iterable
from time import monotonic

from textual._xterm_parser import BRACKETED_PASTE_END, BRACKETED_PASTE_START, XTermParser
from textual.events import Paste
from textual.message import Message

PATIENCE = 5.0
"""Seconds without anything more after which a paste counts as ended: its end was lost."""

CUT = len(BRACKETED_PASTE_END) - 1
"""Characters of an end that may have come without its last."""


class Pasting(XTermParser):
    """Parts what is pasted from what is typed."""

    def __init__(self, debug: bool = False) -> None:  # noqa: FBT001, FBT002 - as Textual has it
        super().__init__(debug)
        self.pasted: list[str] | None = None
        """What came of a paste so far, but for the last few characters; None where nothing is being pasted."""
        self.last = ""
        """Those last few characters, which may be the beginning of its end."""
        self.came = 0.0
        """When something came."""

    def feed(self, data: str) -> Iterable[Message]:
        """Give keys and pastes; nothing at all is the end of the input."""
        if not data:
            yield from super().feed(data)
        self.came = monotonic()
        while data:
            if self.pasted is None:
                typed, begins, data = data.partition(BRACKETED_PASTE_START)
                if typed:
                    yield from super().feed(typed)
                self.pasted, self.last = [] if begins else None, ""
            else:
                text, ends, data = (self.last + data).partition(BRACKETED_PASTE_END)
                if ends:
                    yield Paste("".join((*self.pasted, text)))
                    self.pasted = None
                else:
                    self.pasted.append(text[:-CUT])
                    self.last = text[-CUT:]

    def tick(self) -> Iterable[Message]:
        """Give what waited for more that did not come."""
        yield from super().tick()
        if self.pasted is not None and monotonic() - self.came > PATIENCE:
            yield from self.feed(BRACKETED_PASTE_END)
