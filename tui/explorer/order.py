"""Keys are finished in the order in which they were typed.

Over a slow line several keys come at once, and the first may move the focus or open a dialog: the next belongs there.
Textual hands all of them to whoever has the focus when they arrive, so that `/coffee` typed in one go ends up in the
list below the box.
"""

import asyncio
from contextlib import suppress

from textual.app import App
from textual.dom import DOMNode
from textual.events import Key
from textual.message_pump import MessagePump

PATIENCE = 0.25
"""Seconds after which a key that is still being worked on no longer holds up the next one."""

PATIENCE_WITH_SEARCH = 1.0
"""Seconds after which a search no longer holds up the key typed behind it."""


async def finished(app: App[None], focused: DOMNode | None) -> None:
    """Wait until what a key set off has passed from the widget up to the screen, and a new screen is there."""
    before = focused or app.screen
    pumps = [before, *before.ancestors_with_self]
    try:
        async with asyncio.timeout(PATIENCE):
            for pump in pumps:
                await _idle(pump)
            if app.screen is not before.screen:
                await _idle(app.screen)
                await _idle(app.screen)
    except TimeoutError:
        return


async def answered(idle: asyncio.Event) -> None:
    """Wait for the search that is under way: a key that types no letter acts on what it finds."""
    with suppress(TimeoutError):
        await asyncio.wait_for(idle.wait(), PATIENCE_WITH_SEARCH)


async def _idle(pump: MessagePump) -> None:
    """Wait until a message pump has handled what lies before it."""
    if isinstance(pump, App) or not pump.is_running:
        return
    done = asyncio.Event()
    if pump.call_later(done.set):
        await done.wait()


def types(app: App[None], event: Key) -> bool:
    """Tell whether a key is typed into what has the focus."""
    return app.focused is not None and app.focused.check_consume_key(event.key, event.character)
