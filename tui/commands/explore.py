"""`amends [PATH]...`: the explorer."""

from pathlib import Path

import click

from index.archive.identity import Identity
from index.service.opening import Opening
from tui.commands.opening import Chosen, keep_as_last, opens_archive
from tui.commands.ownkeys import own_keys
from tui.explorer.options import Options
from tui.explorer.start import explore
from tui.explorer.terminal import NoTerminalError

TERMINAL = "terminal"
"""The clipboard that is no file."""


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=str))
@click.option("--fresh", is_flag=True, help="Do not come back to where the last session ended.")
@click.option("--mouse", is_flag=True, help="Take the mouse; the terminal's own selection is lost.")
@click.option("--private", is_flag=True, help="Keep no history, saved searches or last position.")
@opens_archive
def command(*, chosen: Chosen, fresh: bool, mouse: bool, private: bool) -> int:
    """Open the explorer on files and folders of articles."""
    settings = chosen.configuration
    clipboard = settings["view", "clipboard"]
    options = Options(
        fresh=fresh or settings["view", "fresh"],
        mouse=mouse or settings["view", "mouse"],
        private=private or settings["view", "private"],
        theme=settings["view", "theme"],
        clipboard=None if clipboard == TERMINAL else Path(clipboard).expanduser(),
        first=chosen.by == "sample",
        called=chosen.called,
        commands=own_keys(settings),
    )
    folders = tuple(path.resolve() for path in chosen.paths)
    opening = Opening(
        folders, chosen.index, chosen.decisions, chosen.trusted, chosen.extensions, options.private
    )
    if not options.private and chosen.by != "sample":
        keep_as_last(Identity(chosen.paths))
    try:
        return explore(opening, options)
    except NoTerminalError as error:
        raise click.ClickException(str(error)) from None
