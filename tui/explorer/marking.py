"""Marks of the session: paragraphs to come back to."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tui.explorer.screens.looking import Looking


class Marks:
    """Sets marks and goes round them."""

    def __init__(self, screen: "Looking") -> None:
        self.screen = screen

    def do_set(self) -> None:
        """Mark the paragraph under the cursor, or no longer."""
        address, marks = self.screen.here().address, self.screen.marks
        if address in marks:
            self.screen.marks = tuple(one for one in marks if one != address)
        else:
            self.screen.marks = (*marks, address)
        count = len(self.screen.marks)
        said = "marked" if address in self.screen.marks else "no longer marked"
        self.screen.tell(f"{said}; {count} in all, ' goes to the next")

    def can_set(self) -> bool:
        """Tell whether a paragraph is under the cursor."""
        return bool(self.screen.here().address)

    def do_next(self) -> None:
        """Read at the mark after the one under the cursor, in the order they were set."""
        marks, here = self.screen.marks, self.screen.here().address
        at = marks.index(here) + 1 if here in marks else 0
        self.screen.read(marks[at % len(marks)])

    def can_next(self) -> bool:
        """Tell whether anything is marked."""
        return bool(self.screen.marks)
