"""Keys are finished in the order in which they were typed.

Over a slow line several keys come at once, and the first may move the focus or open a dialog: the next belongs there.
Textual hands all of them to whoever has the focus when they arrive, so that `/coffee` typed in one go ends up in the
list below the box.
"""

import asyncio
from contextlib import suppress

from textual.app import App
from textual.dom import DOMNode
from textual.message_pump import MessagePump
from textual.screen import Screen
from textual.widget import Widget

from tui.explorer.keyed import Keyed

PATIENCE = 2.0
"""Seconds after which a key that is still being worked on no longer holds up the next one."""

DEPTH = 2
"""Steps from a widget up to the screen: through the one that holds the panes."""

PATIENCE_WITH_DIALOG = 5.0
"""Seconds after which a dialog that does not come no longer does: what is typed for it means something else elsewhere."""


async def finished(app: Keyed, screen: DOMNode, focused: DOMNode | None, *, typed: bool) -> None:
    """Wait until what a key set off on a screen has passed from the widget up to it, and a new screen is there.

    A letter is told by the widget it was typed into; a command by whichever widget it belongs to, and by those above it.
    """
    before = focused or screen
    with suppress(TimeoutError):
        async with asyncio.timeout(PATIENCE):
            for _ in range(0 if typed else DEPTH):
                await asyncio.gather(*map(_idle, screen.walk_children()))
            for pump in (before, *before.ancestors_with_self):
                await _idle(pump)
    with suppress(TimeoutError):
        await asyncio.wait_for(app.users_turn.wait(), PATIENCE_WITH_DIALOG)
    with suppress(TimeoutError):
        async with asyncio.timeout(PATIENCE):
            if app.screen is not screen:
                await _idle(app.screen)
                await _idle(app.screen)


async def laid_out(screen: Screen[object]) -> None:
    """Wait until all that is to be seen has its place: a pane that came into sight has no lines for a key to act on before.

    A widget asks its screen for a layout by a message, when it is idle, and takes its size by another.
    """
    with suppress(TimeoutError):
        async with asyncio.timeout(PATIENCE):
            for _ in range(DEPTH):
                await asyncio.gather(*map(_idle, filter(_wants_layout, screen.walk_children())))
            await _idle(screen)
            if _wants_layout(screen):
                done = asyncio.Event()
                screen.call_after_refresh(done.set)
                await done.wait()
                await asyncio.gather(*map(_idle, screen.walk_children()))


def _wants_layout(widget: DOMNode) -> bool:
    return isinstance(widget, Widget) and widget._layout_required  # noqa: SLF001 - asked nowhere else


async def _idle(pump: MessagePump) -> None:
    """Wait until a message pump has handled what lies before it."""
    if isinstance(pump, App) or not pump.is_running:
        return
    done = asyncio.Event()
    if pump.call_later(done.set):
        await done.wait()
