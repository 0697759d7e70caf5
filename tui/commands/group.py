"""All commands by name, each loaded when it is called."""

from importlib import import_module
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

COMMANDS = {
    "find": "paragraphs that match a query, and who is in them",
    "people": "who is in the archive",
    "status": "where two people stand, since when and on whose word",
    "timeline": "what happened between two people, in order",
    "quotes": "who said what about whom",
    "show": "an article, or a paragraph with all that is understood of it",
    "index": "bring the index up to date",
    "check": "what would be read of files, and what refused",
    "analyse": "everything understood of articles, one JSON object each",
    "export": "a dossier, events or the graph of ties",
    "decisions": "what you ruled: list, undo, export, import",
    "keys": "the keys of the explorer, and clashes among your own",
    "forget": "remove index and history; articles and decisions stay",
    "config": "what is set, and from where",
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

    def shell_complete(self, ctx: click.Context, incomplete: str) -> "list[CompletionItem]":
        """Offer commands, and files and folders, which open the explorer."""
        from click.shell_completion import CompletionItem  # noqa: PLC0415 - only the shell asks for it

        named = [name for name in COMMANDS if name.startswith(incomplete)]
        items = [CompletionItem(name, help=COMMANDS[name]) for name in named]
        options = super().shell_complete(ctx, incomplete) if incomplete.startswith("-") else []
        return [*options, *items, CompletionItem(incomplete, type="file")]

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """List the commands without loading them."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


HELP = """Explore an archive of news articles about people: who said what, and who stands how with whom.

\b
amends [PATH]...    open the explorer on files and folders of articles,
                    else on the archive last opened, else on the sample
  --fresh           do not come back to where the last session ended
  --mouse           take the mouse
  --private         keep no history and no position

Each command below answers at once, and tells its options with -h.
"""
"""What `amends -h` says; \b keeps click from joining the lines below it."""


@click.group(cls=Commands, context_settings=SETTINGS, subcommand_metavar="COMMAND [ARGS]...", help=HELP)
@click.version_option(package_name="amends", message="%(prog)s %(version)s")
def amends() -> None:
    """Hold the commands."""
