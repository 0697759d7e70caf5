"""All commands by name, each loaded when it is called."""

from collections.abc import Sequence
from importlib import import_module

import click

COMMANDS = {
    "analyse": "everything understood of articles, one JSON object each",
}
"""Each command with what it does; the module of the same name holds it as `command`."""

SETTINGS = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


class Commands(click.Group):
    """A group that knows its commands by name and imports the one that is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Give the names in the order of the table: what is used most comes first."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Load a command."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"tui.commands.{cmd_name}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """List the commands without loading them."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


def names_command(args: Sequence[str]) -> bool:
    """Tell whether the arguments call one of the commands, or ask the group itself for help or version."""
    return bool(args) and (args[0] in COMMANDS or args[0] in {"-h", "--help", "--version"})
