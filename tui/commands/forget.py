"""`amends forget`: remove what amends keeps of an archive."""

from functools import partial

import click

from index.archive.identity import Identity, forget, places_of
from tui.commands.archives import archives
from tui.commands.exits import FOUND, NOTHING
from tui.commands.opening import Chosen, opens_archive
from tui.terminal import say, warn


@click.command()
@click.argument("paths", metavar="PATH...", nargs=-1, shell_complete=archives, required=True)
@partial(opens_archive, missing=True)
def command(*, chosen: Chosen) -> int:
    """Remove index, history and position of an archive. Its articles and your decisions stay."""
    identity = Identity(chosen.paths)
    places = places_of(identity, chosen.index, chosen.decisions)
    removed = list(forget(identity, places))
    for path in removed:
        say(f"removed {path}")
    if not removed:
        warn("nothing is kept of this archive")
    if places.decisions.exists():
        say(f"your decisions stay in {places.decisions}")
    return FOUND if removed else NOTHING
