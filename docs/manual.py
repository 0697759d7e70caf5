"""Write the manual page and the completions of the shells from the commands themselves: `make man`.

Everything is laid out under `share/` as it is installed: by the wheel into the environment, by a packager into /usr.
"""

import sys
from collections.abc import Iterator
from inspect import cleandoc
from pathlib import Path

import click
from click.shell_completion import get_completion_class

from tui.commands import shells  # noqa: F401 - mends the completion of fish
from tui.commands.group import COMMANDS, amends
from tui.explorer.keys import COMMANDS as KEYS
from tui.explorer.keys import key_names

SHARE = Path(__file__).parents[1] / "share"

COMPLETIONS = {
    "bash": "bash-completion/completions/amends",
    "zsh": "zsh/site-functions/_amends",
    "fish": "fish/vendor_completions.d/amends.fish",
}
"""Where each shell looks for completions."""

EXITS = {
    "0": "found, or done",
    "1": "nothing found, or the two have no status",
    "2": "an error, in one line that says what to do",
    "3": "done, but some files were refused, each named (index, check, analyse), or some lines of a file (decisions import)",
    "141": "the program that read the output ended first, as head does",
}
"""What each exit status says."""

VARIABLES = {
    "AMENDS_ARCHIVE": "the archive where no option names one; several paths are parted by colons",
    "NO_COLOR": "if set, no colours",
    "PAGER": "shows the source file of an article",
    "XDG_CONFIG_HOME": "holds amends/config.toml; by default ~/.config",
    "XDG_DATA_HOME": "holds the decisions; by default ~/.local/share",
    "XDG_CACHE_HOME": "holds the indexes, which may be deleted; by default ~/.cache",
    "XDG_STATE_HOME": "holds history, saved searches and the last position; by default ~/.local/state",
}
"""Variables that are obeyed."""


def manual() -> str:
    """Write the page in man(7)."""
    return "\n".join(_page()) + "\n"


def completion(shell: str) -> str:
    """Write the completion of a shell, as click makes it."""
    kind = get_completion_class(shell)
    assert kind
    made = kind(amends, {}, "amends", "_AMENDS_COMPLETE")
    return made.source_template % made.source_vars()


def _page() -> Iterator[str]:
    yield '.TH AMENDS 1 "" amends "User commands"'
    yield from (".SH NAME", r"amends \- explore archives of news about people: who stands how with whom")
    yield from (".SH SYNOPSIS", r".B amends", r"[\fIPATH\fR]... [\-\-fresh] [\-\-mouse] [\-\-private]", ".br")
    yield from (".B amends", r"\fICOMMAND\fR [\fIARGS\fR]...")
    yield from (".SH DESCRIPTION", *_prose(amends.help or ""))
    yield ".SH COMMANDS"
    context = click.Context(amends, info_name="amends")
    for name in COMMANDS:
        command = amends.get_command(context, name)
        assert command
        yield from _command(command, click.Context(command, info_name=name, parent=context))
    yield ".SH KEYS OF THE EXPLORER"
    yield from _told({" ".join(key_names(one)): one.says for one in KEYS})
    yield from (".SH EXIT STATUS", *_told(EXITS))
    yield from (".SH ENVIRONMENT", *_told(VARIABLES))


def _command(command: click.Command, context: click.Context) -> Iterator[str]:
    """Write one command, or each of a group."""
    if isinstance(command, click.Group):
        for name, one in command.commands.items():
            yield from _command(one, click.Context(one, info_name=name, parent=context))
        return
    usage = " ".join(command.collect_usage_pieces(context))
    yield f".SS {_roff(f'{context.command_path} {usage}')}"
    yield from _prose(command.help or "")
    options = (param.get_help_record(context) for param in command.params if isinstance(param, click.Option))
    yield from _told(dict(filter(None, options)))


def _told(rows: dict[str, str]) -> Iterator[str]:
    """Write a list of names with what each is."""
    for name, says in rows.items():
        yield from (".TP", rf"\fB{_roff(name)}\fR", _roff(says))


def _prose(text: str) -> Iterator[str]:
    """Write paragraphs; click's mark for lines that are not to be joined is obeyed."""
    for part in cleandoc(text).split("\n\n"):
        lines = part.strip("\n").splitlines()
        kept = lines[0] == "\b"
        yield from (".PP", ".nf") if kept else (".PP",)
        yield from map(_roff, lines[1:] if kept else lines)
        yield from (".fi",) if kept else ()


def _roff(text: str) -> str:
    safe = text.replace("\\", r"\e").replace("-", r"\-")
    return rf"\&{safe}" if safe.startswith((".", "'")) else safe


def main(share: Path = SHARE) -> None:
    """Write all files into a folder."""
    made = {"man/man1/amends.1": manual()} | {COMPLETIONS[shell]: completion(shell) for shell in COMPLETIONS}
    for name, text in made.items():
        path = share / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
