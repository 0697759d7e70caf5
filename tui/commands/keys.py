"""`amends keys`: every key of the explorer, and what of the user's own keys clashes."""

from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

import click

from tui.commands.exits import ERROR, FOUND
from tui.commands.opening import configure
from tui.commands.options import as_json
from tui.commands.ownkeys import own_keys
from tui.explorer.keys import COMMANDS, Command, key_names
from tui.explorer.remapping import faults
from tui.terminal import Span, say, say_json, warn


@click.command()
@click.option(
    "--config", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE", help="Configuration."
)
@as_json
def command(*, config: Path | None, as_json: bool) -> int:
    """List the keys of the explorer with the ids by which [keys] of the configuration changes them."""
    commands = own_keys(configure(config))
    if as_json:
        told = [
            {"id": one.id, "keys": key_names(one), "says": one.says, "group": one.group} for one in commands
        ]
        say_json({"schema": 1, "keys": told})
    else:
        _say(commands)
    wrong = list(faults(commands))
    for fault in wrong:
        warn(fault)
    return ERROR if wrong else FOUND


def _say(commands: Sequence[Command]) -> None:
    keys = max(len(_keys(one)) for one in commands)
    for group, members in groupby(sorted(commands, key=_order), key=lambda one: one.group):
        say(Span(group, "bold"))
        for one in members:
            say(f"  {_keys(one):<{keys}}  {one.says:<42} ", Span(one.id, "faint"))


def _keys(command: Command) -> str:
    return " ".join(key_names(command))


def _order(command: Command) -> int:
    """Keep the groups in the order in which they first stand in the table."""
    return [one.group for one in COMMANDS].index(command.group)
