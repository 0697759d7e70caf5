"""`amends people`: who is in the archive."""

import click

from index.archive.questions.people import People
from index.archive.questions.window import Window
from tui.commands.asking import ask, say_answer
from tui.commands.completing import people
from tui.commands.exits import FOUND, NOTHING
from tui.commands.opening import Chosen, opens_archive
from tui.commands.options import as_json, row_limit
from tui.commands.pages.people import say_people
from tui.terminal import say, warn


@click.command()
@click.argument("name", nargs=-1, shell_complete=people)
@row_limit(50)
@as_json
@opens_archive
def command(*, name: tuple[str, ...], size: int, as_json: bool, chosen: Chosen) -> int:
    """List the people of the archive, most mentioned first, or those of a name."""
    found = ask(chosen, People(" ".join(name), window=Window(size=size)))
    if as_json:
        say_answer(found)
    elif found.rows:
        say_people(found.rows)
        if found.total > len(found.rows):
            say(f"{len(found.rows)} of {found.total:,} people: -n {found.total} lists all")
    elif not name:
        warn("no people found")
    return FOUND if found.rows else NOTHING
