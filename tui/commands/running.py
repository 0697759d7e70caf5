"""Running the command line: one process, one exit status, one clear line for whatever went wrong."""

import os
import sys
from collections.abc import Sequence

import click

from tui.commands.exits import ERROR, FOUND, INTERRUPTED
from tui.commands.group import SETTINGS, Commands
from tui.terminal import CLOSED_PIPE, warn


@click.group(cls=Commands, context_settings=SETTINGS, no_args_is_help=False)
@click.version_option(package_name="amends", message="%(prog)s %(version)s")
def amends() -> None:
    """Explore an archive of news articles about people."""


def run(args: Sequence[str]) -> int:
    """Run one command and give its exit status."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    try:
        status = amends.main(list(args), prog_name="amends", standalone_mode=False)
        if sys.stdout is not None:
            sys.stdout.flush()
    except click.ClickException as error:
        warn(error.format_message())
        return ERROR
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except BrokenPipeError:
        _close_stdout()
        return CLOSED_PIPE
    except OSError as error:
        _close_stdout()
        warn(f"{error.filename or 'the output'}: {error.strerror}")
        return ERROR
    return int(status or FOUND)


def _close_stdout() -> None:
    """Let the interpreter flush into nothing when it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
