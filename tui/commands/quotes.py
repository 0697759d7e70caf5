"""`amends quotes`: who said what about whom."""

import click

from index.archive.questions.quotations import Quotations
from index.archive.questions.window import Window
from tui.commands.asking import ask, say_answer
from tui.commands.completing import people
from tui.commands.exits import FOUND, NOTHING
from tui.commands.opening import Chosen, opens_archive
from tui.commands.options import as_json, row_limit
from tui.commands.pages.people import refuse_unclear
from tui.commands.pages.quotations import say_quotations
from tui.terminal import say, warn


@click.command()
@click.option("--by", default="", metavar="NAME", shell_complete=people, help="Only what this person said.")
@click.option(
    "--about", default="", metavar="NAME", shell_complete=people, help="Only words that mention this person."
)
@row_limit(20)
@as_json
@opens_archive
def command(*, by: str, about: str, size: int, as_json: bool, chosen: Chosen) -> int:
    """List quotations, newest first, each with its speaker and how the speaker is known."""
    found = ask(chosen, Quotations(by, about, window=Window(size=size)))
    if as_json:
        say_answer(found)
    refuse_unclear(found.header, found.found)
    if not found.rows:
        warn("no quotations found")
        return NOTHING
    if not as_json:
        say_quotations(found.rows)
        say(f"{len(found.rows)} of {found.total:,} quotations")
    return FOUND
