"""Lines that a terminal moves by itself: where a list moves, most of it is there already and only the rest is sent.

Source: ECMA-48, and DEC STD 070 for the band that scrolls (DECSTBM), which every terminal has had since the VT100.
"""

from textual.widget import Widget

from tui.explorer.frugal import Frugal


def scroll(widget: Widget, head: int, by: int) -> bool:
    """Have the terminal move what a widget shows below its first lines, before the next frame.

    Args:
        widget: What is shown.
        head: How many lines at its top stay.
        by: How many lines the others move up, or down where it is negative.

    Returns:
        False where the terminal cannot do that: something else is seen on those lines.
    """
    driver = widget.app._driver  # noqa: SLF001 - there is no other way to it
    first, last = widget.region.y + head, widget.region.bottom - 1
    if not isinstance(driver, Frugal) or not _alone(widget, first, last):
        return False
    driver.hold(scrolled(first, last, by))
    widget._styles_cache.clear()  # noqa: SLF001 - it keeps lines by where they stood
    return True


def scrolled(first: int, last: int, by: int) -> str:
    """Say how lines of the screen, counted from 0, move up; those that come in are blank."""
    at, step = (last, "\x1bD") if by > 0 else (first, "\x1bM")
    return f"\x1b[{first + 1};{last + 1}r\x1b[{at + 1};1H{step * abs(by)}\x1b[r"


def _alone(widget: Widget, first: int, last: int) -> bool:
    """Tell whether nothing else is on the lines of a widget: no pane beside it, no dialog or message on it."""
    screen = widget.screen
    cuts = screen._compositor.cuts  # noqa: SLF001 - who is seen where is kept nowhere else
    return widget.app.screen is screen and all(
        cut == [0, screen.size.width] for cut in cuts[first : last + 1]
    )
