"""`amends keys`: every key of the explorer, and what of the user's own keys clashes."""

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

import click
from attrs import evolve

from tui.commands.exits import ERROR, FOUND
from tui.commands.opening import configure
from tui.commands.options import as_json
from tui.configuration import Configuration
from tui.explorer.keys import COMMANDS, Command, key_names
from tui.terminal import Span, say, say_json, warn


@click.command()
@click.option(
    "--config", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE", help="Configuration."
)
@as_json
def command(*, config: Path | None, as_json: bool) -> int:
    """List the keys of the explorer with the ids by which [keys] of the configuration changes them."""
    commands = _in_force(configure(config))
    if as_json:
        told = [
            {"id": one.id, "keys": key_names(one), "says": one.says, "group": one.group} for one in commands
        ]
        say_json({"schema": 1, "keys": told})
    else:
        _say(commands)
    clashes = list(_clashes(commands))
    for clash in clashes:
        warn(clash)
    return ERROR if clashes else FOUND


def _in_force(configuration: Configuration) -> list[Command]:
    """Give the table with the user's own keys in it."""
    own = configuration.table("keys")
    known = {one.id for one in COMMANDS}
    for name in own:
        if name not in known:
            raise click.ClickException(
                f"{configuration.path}: [keys] {name} is no command: `amends keys` lists them"
            )
    return [evolve(one, keys=",".join(own[one.id])) if one.id in own else one for one in COMMANDS]


def _say(commands: list[Command]) -> None:
    for group, members in groupby(sorted(commands, key=_order), key=lambda one: one.group):
        say(Span(group, "bold"))
        for one in members:
            say(f"  {' '.join(key_names(one)):<14} {one.says:<42} ", Span(one.id, "faint"))


def _order(command: Command) -> int:
    """Keep the groups in the order in which they first stand in the table."""
    return [one.group for one in COMMANDS].index(command.group)


def _clashes(commands: list[Command]) -> Iterator[str]:
    """Name each key that means two things in one place."""
    taken: dict[tuple[str, str], str] = {}
    for one in commands:
        for key in one.keys.split(","):
            for place in one.places:
                other = taken.setdefault((place, key), one.id)
                if other != one.id:
                    yield f"{key} is {other} and {one.id}: change one of them under [keys]"
                    break
