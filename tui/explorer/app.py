"""The application: theme, life of the terminal, the palette of commands."""

from __future__ import annotations

import gc
import os
import signal
from collections.abc import Iterable
from contextlib import suppress
from operator import methodcaller
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from textual.app import App, SystemCommand
from textual.binding import Binding, BindingType
from textual.driver import Driver
from textual.events import Event, Key, Paste
from textual.screen import Screen

from tui.explorer import screens
from tui.explorer.ahead import Ahead
from tui.explorer.bindings import action
from tui.explorer.frugal import Frugal
from tui.explorer.keyed import Keyed
from tui.explorer.keys import key_names
from tui.explorer.life import is_job, leave_on_signals, leave_with_terminal, show_thread_errors
from tui.explorer.options import COLOURS, DEFAULT, NAMED, Options
from tui.explorer.order import finished, laid_out
from tui.explorer.remapping import changed, faults
from tui.explorer.screens.browse import Browse
from tui.explorer.screens.owned import Owned
from tui.explorer.shelf import Shelf
from tui.explorer.text import in_one_line
from tui.explorer.themes import ANSI, THEMES

if TYPE_CHECKING:
    from tui.explorer.asking import Archive

OBJECTS_A_ROUND = 10_000
"""Objects made between two looks for garbage: one takes less than a millisecond."""

NO_SHELL = "no shell waits here to go back to; Q quits"
"""Said in place of being suspended."""


class Explorer(Keyed):
    """The explorer of one archive."""

    TITLE = "amends"
    CSS: ClassVar = """
    Explorer { background: $background; color: $foreground; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+q", "quit", "quit", show=False, priority=True)]
    ENABLE_COMMAND_PALETTE = True
    COMMAND_PALETTE_BINDING = "ctrl+p"

    def __init__(
        self,
        archive: Archive,
        options: Options = DEFAULT,
        folders: tuple[Path, ...] = (),
        shelf: Shelf | None = None,
    ) -> None:
        super().__init__()
        self.archive = archive
        self.shelf = shelf or Shelf()
        self.options = options
        self.ahead = Ahead(self)
        self.folders = folders
        self.animation_level = "none"
        for theme in THEMES:
            self.register_theme(theme)
        if not self.no_color:
            self._begin_in(NAMED[options.theme])
        self.commands, self.copies = options.commands, options.clipboard
        self.called = options.called or ", ".join(folder.name for folder in folders)
        self.set_keymap({one.id: one.keys for one in changed(options.commands)})

    def _begin_in(self, theme: str) -> None:
        """Begin in a theme; were it set like a later one, every style would be parsed twice before the first picture."""
        self.set_reactive(App.theme, theme)
        self._refresh_truecolor_filter(self.ansi_theme)  # else the terminal's own colours become Textual's
        self.stylesheet.set_variables(self.get_css_variables())

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Give each variable a value in themes that are not the project's own."""
        return ANSI

    def get_driver_class(self) -> type[Driver]:
        """Send no more than is needed."""
        return Frugal

    def get_default_screen(self) -> Screen[None]:
        """Begin with the main screen: Textual would lay out an empty one before it."""
        left = None if self.options.fresh else self.shelf.kept.left
        return Browse(self.archive, self.folders, self.shelf, left)

    @property
    def _background_screens(self) -> list[Screen[object]]:
        """Give no screen that is hidden: whatever changed there, Textual 8.2 would draw the one in front anew, all of it."""
        return [] if self.screen.styles.background.a == 1 else super()._background_screens

    def on_mount(self) -> None:
        """Take care of the terminal, and greet whoever comes for the first time."""
        leave_on_signals(self)
        if not self.is_headless:
            leave_with_terminal()
        show_thread_errors(self)
        self.app_resume_signal.subscribe(self, self._resumed)
        if self.options.first and self.shelf.kept.left is None:
            self.push_screen(screens.Welcome(), self._greeted)
        if changed(self.commands) and any(faults(self.commands)):
            self.call_after_refresh(self.tell, "your keys clash: `amends keys` says where")
        if self.shelf.trouble:
            self.call_after_refresh(self.tell, self.shelf.trouble)
        self.call_after_refresh(self._freeze)

    async def _greeted(self, key: Key | None) -> None:
        """Do what the key means that left the first page, before those that were typed behind it."""
        if key:
            await self.on_event(key)

    def exit(self, *args: Any, **more: Any) -> None:  # noqa: ANN401 - as Textual has it
        """Leave, and remember where, whatever made the explorer end."""
        for screen in self.screen_stack:
            if isinstance(screen, Browse):
                with suppress(OSError):  # to lose a position must keep nobody from leaving
                    self.shelf.put(methodcaller("_replace", left=screen.position()))
        super().exit(*args, **more)

    async def action_quit(self) -> None:
        """Leave; a dialog in which something was typed is left only when asked twice."""
        if not (isinstance(self.screen, screens.Chooser) and self.screen.holds_words()):
            self.exit()

    async def on_event(self, event: Event) -> None:
        """Finish each key, and what is pasted, before the next one is looked at."""
        if isinstance(event, Key) and event.is_forwarded:
            return  # it comes back from where it did nothing, behind others by which it may mean something by now
        if not isinstance(event, Key | Paste) or event.is_forwarded:
            await super().on_event(event)
            return
        await self.begun.wait()
        if isinstance(event, Paste):
            event.text = in_one_line(event.text)
        if not self.ahead.holds(event):
            await self.press(event)

    async def press(self, event: Key | Paste) -> None:
        """Do what a key does, or paste, and wait until that is done."""
        screen, focused = self.screen, self.focused
        if isinstance(screen, Owned):
            screen.footer.next_key()
        typed = isinstance(event, Paste) or (
            focused is not None and focused.check_consume_key(event.key, event.character)
        )
        if not typed:
            await laid_out(screen)
        if isinstance(event, Paste) or typed or not await self._bound(event):
            await super().on_event(event)
        await finished(self, screen, focused, typed=typed)

    async def _bound(self, event: Key) -> bool:
        """Do what a key is bound to, if it is."""
        first = await self._check_bindings(event.key, priority=True)
        return first or await self._check_bindings(event.key)

    def on_unmount(self) -> None:
        """End the archive's process."""
        self.archive.close()

    def _freeze(self) -> None:
        """Keep what was loaded out of the garbage collector's rounds, and each round short: they made letters late."""
        gc.freeze()
        gc.set_threshold(OBJECTS_A_ROUND)
        gc.enable()

    def action_suspend_process(self) -> None:
        """Stop, with all that was started with it, as a job of the shell; say so where no shell is there to go back to."""
        if is_job():
            with self.suspend():
                os.killpg(os.getpgrp(), signal.SIGTSTP)
        else:
            self.tell(NO_SHELL)

    def _resumed(self, _: App[object]) -> None:
        """Draw again after `fg`, which Textual 8.2 leaves blank (Textualize/textual#6298)."""
        self.refresh(layout=True)

    def action_command_palette(self) -> None:
        """Show every command by name."""
        if not isinstance(self.screen, screens.Palette):
            self.push_screen(screens.Palette())

    def action_change_theme(self) -> None:
        """Choose among the project's own themes."""
        self.push_screen(screens.OptionsScreen("Colours", COLOURS), self._colour)

    def _colour(self, chosen: str | None) -> None:
        """Take a theme, and say how it stays."""
        if chosen:
            self.theme = NAMED[chosen]
            self.tell(f'to keep it: [view] theme = "{chosen}" in config.toml')

    def tell(self, text: str) -> None:
        """Say one thing for a moment on the newest screen that has a bottom line."""
        owned = next(screen for screen in reversed(self.screen_stack) if isinstance(screen, Owned))
        owned.tell(text)

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Offer the commands of the table in the palette, and the themes."""
        if not self.no_color:
            yield SystemCommand("theme", f"choose the colours: {', '.join(NAMED)}", self.action_change_theme)
        if not isinstance(screen, Owned):
            return
        for command in screen.possible():
            if command.group != "move" and command.id != "app.command_palette":
                keys = " ".join(key_names(command))
                yield SystemCommand(
                    command.says, f"{command.group}  {keys}", lambda c=command: screen.run_action(action(c))
                )
