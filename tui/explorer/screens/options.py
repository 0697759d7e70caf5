"""A dialog that offers a few ready answers."""

from collections.abc import Callable
from typing import ClassVar

from textual.content import Content

from tui.explorer.drawing.block import Block
from tui.explorer.screens.chooser import Chooser
from tui.explorer.text import line, shortened

BESIDE = 4
"""Lines of the dialog beside the answers."""

MOST = 4
"""Lines at most of each thing that is asked about."""


class OptionsScreen(Chooser[str]):
    """Gives the value chosen."""

    DEFAULT_CSS: ClassVar = """
    OptionsScreen > Vertical { height: auto; max-height: 80%; }
    """

    def __init__(
        self,
        title: str,
        options: dict[str, str],
        about: tuple[Content, ...] = (),
        draw: Callable[[str], Content] = line,
    ) -> None:
        """Offer options, each drawn by `draw`; `about` is what is asked about, each part on lines of its own above them."""
        super().__init__()
        self.heading = title
        self.options = options
        self.about = about
        self.draw = draw

    def opened(self) -> None:
        """Be as high as the answers, where there is room."""
        self.call_after_refresh(self._fit)

    def _fit(self) -> None:
        """Be as high as the answers, once the width is known."""
        room = self.size.height * 4 // 5 - BESIDE
        blocks = self.choices("", self.choices_list.inner_width)
        self.choices_list.styles.height = max(1, min(sum(len(block.lines) for block in blocks), room))

    def _asked(self, width: int) -> list[Content]:
        """Write what is asked about, and a blank line below."""
        wrapped = [shortened(part, width, MOST) for part in self.about]
        return [*(one for part in wrapped for one in part), *([line("")] if wrapped else [])]

    def choices(self, typed: str, width: int) -> list[Block]:
        """List the options that hold what was typed."""
        sought = typed.casefold()
        fitting = [pair for pair in self.options.items() if sought in " ".join(pair).casefold()]
        longest = max(self.draw(value).cell_length for value in self.options)
        lines = [
            (line(self.draw(value).truncate(longest, pad=True), "  ", (says, "dim")), value)
            for value, says in fitting
        ]
        above = self._asked(width)
        return [
            Block(
                (*above, one) if place == 0 else (one,), command=value, title=len(above) if place == 0 else 0
            )
            for place, (one, value) in enumerate(lines)
        ]

    def chosen(self, block: Block) -> str | None:
        """Give the value."""
        return block.command
