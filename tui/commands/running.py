"""Running the command line: one process, one exit status, one clear line for whatever went wrong."""

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

import click

from tui.commands.exits import ERROR, FOUND, INTERRUPTED
from tui.commands.group import COMMANDS, amends
from tui.terminal import CLOSED_PIPE, say, say_text, warn

TRACE = "AMENDS_TRACE"
"""Variable that asks for the whole trace of a defect."""


def run(args: Sequence[str]) -> int:
    """Run one command and give its exit status."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    try:
        status = _called(list(args))
        if sys.stdout is not None:
            sys.stdout.flush()
    except click.ClickException as error:
        _say_wrong(error)
        return ERROR
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except BrokenPipeError:
        _close_stdout()
        return CLOSED_PIPE
    except OSError as error:
        _close_stdout()
        warn(f"{error.filename or 'the output'}: {error.strerror or error}")
        return ERROR
    except Exception as error:
        if os.environ.get(TRACE):
            raise
        warn(f"a defect of amends: {error!r}; with {TRACE}=1 set it tells more")
        return ERROR
    return int(status or FOUND)


def _say_wrong(error: click.ClickException) -> None:
    """Say what was wrong in one line; where a command was written wrongly, also where its help is."""
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        say_text(error.format_message())
        return
    told = " ".join(error.format_message().split())
    context = error.ctx if isinstance(error, click.UsageError) else None
    warn(f"{told.removesuffix('.')}; {context.command_path} -h tells more" if context else told)


def _called(args: list[str]) -> int | None:
    """Call the command that is named, else the explorer on the paths given."""
    if "_AMENDS_COMPLETE" in os.environ:  # set by the shell's completion, as click has it
        import_module("tui.commands.shells")
        completed: int | None = amends.main(args, prog_name="amends", standalone_mode=False)
        return completed
    if args and args[0] in {*COMMANDS, "-h", "--help", "--version"}:
        return _invoked(amends, args)
    if not args and not _at_terminal():
        _say_short_help()
        return ERROR
    _refuse_slip(args)
    return _invoked(import_module("tui.commands.explore").command, args)


def _invoked(command: click.Command, args: list[str]) -> int | None:
    """Call a command without click's `main`, which ends with 1 where a pipe is closed: here that means nothing found."""
    try:
        with command.make_context("amends", args) as context:
            status: int | None = command.invoke(context)
            return status
    except click.exceptions.Exit as ended:
        return ended.exit_code


def _at_terminal() -> bool:
    return all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stdout))


def _refuse_slip(args: list[str]) -> None:
    """A first word that is no path was meant as a command; options of a command stand behind it."""
    if args and not args[0].startswith("-") and not Path(args[0]).exists():
        from difflib import get_close_matches  # noqa: PLC0415 - only a slip needs it

        near = get_close_matches(args[0], COMMANDS, n=1)
        meant = f"did you mean amends {near[0]}?" if near else "amends -h lists the commands"
        raise click.ClickException(f"{args[0]} is neither a command nor a file or folder; {meant}")
    named = next((word for word in args[1:] if word in COMMANDS and not Path(word).exists()), None)
    if named:
        raise click.ClickException(f"write options behind the command: amends {named} ...")


def _say_short_help() -> None:
    say("usage: amends [PATH]...            open the explorer, in a terminal")
    say("       amends COMMAND [ARGS]...    answer at once")
    say()
    for name, says in COMMANDS.items():
        say(f"  {name:<10} {says}")
    say()
    say("amends -h and amends COMMAND -h tell more.")


def _close_stdout() -> None:
    """Let the interpreter flush into nothing when it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
