"""A name on the command line to the one person it means."""

import click

from index.archive.answers.people import PersonRow
from index.archive.questions.people import People
from tui.commands.asking import ask
from tui.commands.exits import NOTHING
from tui.commands.opening import Chosen
from tui.commands.pages.people import refuse_names


def whom(chosen: Chosen, name: str) -> PersonRow:
    """Find the one person of a name; nobody, or several, ends the command in one line."""
    found = ask(chosen, People(name), noted=False)
    exact = [row for row in found.rows if name.casefold() in {row.name.casefold(), row.key.casefold()}]
    rows = exact or list(found.rows)
    if not rows:
        refuse_names(found.header, "unknown")
        raise click.exceptions.Exit(NOTHING)
    if len(rows) > 1:
        names = ", ".join(row.key for row in rows[:5])
        raise click.ClickException(f"{name} may be {names}: write one of these")
    return rows[0]
