"""`amends timeline`: everything told between two people, in the order it happened."""

from datetime import date

import click

from index.archive.questions.ties import StatusOf
from index.archive.questions.window import AsOf
from tui.commands.asking import ask, say_answer
from tui.commands.completing import people
from tui.commands.exits import FOUND, NOTHING
from tui.commands.opening import Chosen, opens_archive
from tui.commands.options import as_json, as_of, known_by
from tui.commands.pages.people import refuse_unclear
from tui.commands.pages.timeline import say_timeline
from tui.terminal import warn


@click.command()
@click.argument("a", shell_complete=people)
@click.argument("b", shell_complete=people)
@as_of
@known_by
@as_json
@opens_archive
def command(
    *, a: str, b: str, as_of: date | None, known_by: date | None, as_json: bool, chosen: Chosen
) -> int:
    """Tell what happened between A and B, oldest first, and how it moved where they stand."""
    standing = ask(chosen, StatusOf(a, b, AsOf(as_of, known_by)))
    tie = standing.ruled or standing.tie
    if as_json:
        say_answer(standing)
    refuse_unclear(standing.header, standing.found)
    if not (tie and tie.events):
        warn(f"nothing is told between {' and '.join(standing.names)}")
        return NOTHING
    if not as_json:
        say_timeline(standing, tie)
    return FOUND
