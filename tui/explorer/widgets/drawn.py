"""A widget that draws its own lines from content with named styles."""

from typing import Self

from rich.segment import Segment
from textual.content import Content
from textual.geometry import Region
from textual.strip import Strip
from textual.style import Style
from textual.widget import Widget

from tui.explorer.styles import LOOKS


class Drawn(Widget):
    """Turns content into strips; the only place where names of styles become colours."""

    def strip(self, content: Content, width: int, base: Style) -> Strip:
        """Render content at exactly one width."""
        fitted = content.truncate(width, ellipsis=True, pad=True)
        parts = fitted.render(base, end="", parse_style=self.style_named)
        return Strip([Segment(text, style.rich_style) for text, style in parts], width)

    def style_named(self, name: str | Style) -> Style:
        """Look a style up by its name, with colour or without."""
        if isinstance(name, Style):
            return name
        look = LOOKS[name]
        return self.app.stylesheet.parse_style(look.plain if self.app.no_color else look.colour)


class OneLine(Drawn):
    """A line of its own, drawn anew when its words change."""

    DEFAULT_CSS = """
    OneLine { height: 1; width: 1fr; }
    """

    sent: tuple[Strip, ...] = ()
    """What was drawn last."""

    def words(self, width: int) -> Content:
        """Give what the line says."""
        raise NotImplementedError

    def lines(self, width: int) -> list[Content]:
        """Give the line, and others below it where there are any."""
        return [self.words(width)]

    def refresh(
        self, *regions: Region, repaint: bool = True, layout: bool = False, recompose: bool = False
    ) -> Self:
        """Draw anew, save where all would be the same: few answers change every line."""
        if not (layout or recompose) and self.size and self.sent == self._strips():
            return self
        return super().refresh(*regions, repaint=repaint, layout=layout, recompose=recompose)

    def render_line(self, y: int) -> Strip:
        """Give one line."""
        self.sent = self._strips()
        return (
            self.sent[y] if y < len(self.sent) else Strip.blank(self.size.width, self.visual_style.rich_style)
        )

    def _strips(self) -> tuple[Strip, ...]:
        """Draw what is said."""
        width, base = self.size.width, self.visual_style
        return tuple(self.strip(one, width, base) for one in self.lines(width))
