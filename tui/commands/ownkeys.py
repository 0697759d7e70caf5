"""The table of keys with the user's own in it, for the explorer and for `amends keys`."""

import click

from tui.configuration import Configuration
from tui.explorer.keys import COMMANDS, Command
from tui.explorer.remapping import UnknownCommandError, in_force


def own_keys(configuration: Configuration) -> tuple[Command, ...]:
    """Give the table of keys with the user's own in it; a command that there is not ends this one."""
    try:
        return in_force(configuration.table("keys"))
    except UnknownCommandError as error:
        from difflib import get_close_matches  # noqa: PLC0415 - only a slip needs it

        near = get_close_matches(str(error), [one.id for one in COMMANDS], n=1)
        meant = f"did you mean {near[0]}?" if near else "`amends keys` lists them"
        raise click.ClickException(f"{configuration.path}: [keys] {error} is no command; {meant}") from None
