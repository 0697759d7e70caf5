"""Which archive a command opens, and the options that say so."""

import os
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any

import click
from attrs import frozen

from index.archive.extensions import Extensions
from index.archive.identity import Identity, last_opened, remember
from index.archive.safety import unknown_users
from tui.commands.archives import archives
from tui.configuration import Configuration, ConfigurationError, read_configuration
from tui.terminal import warn

SAMPLE = "the sample article"
"""What the archive is called that is opened where there is no other."""

VARIABLE = "AMENDS_ARCHIVE"
"""Names the archive where no option does; several paths are parted as in PATH."""


@frozen
class Chosen:
    """An archive to be opened, and from where that is known."""

    paths: tuple[Path, ...]
    """Files and folders of the archive."""
    by: str
    """Who chose it: option, environment, last opened or sample."""
    configuration: Configuration
    """What is set in config.toml."""
    index: Path | None = None
    """Folder of the index; None is the platform's."""
    decisions: Path | None = None
    """File of the decisions; None is the platform's."""

    @property
    def called(self) -> str:
        """What the user calls it: its name in the configuration, else the names of its files and folders."""
        names = ", ".join(path.resolve().name for path in self.paths)
        return SAMPLE if self.by == "sample" else _named(self.paths, self.configuration) or names

    @property
    def extensions(self) -> Extensions:
        """Lexicons and tables of the user, as configured."""
        return extensions_of(self.configuration)

    @property
    def trusted(self) -> tuple[str, ...]:
        """Users whose index is opened too, as configured."""
        return tuple(self.configuration["trust", "users"])


CONFIG = "Configuration instead of the platform's config.toml."
"""What --config is."""

OPTIONS = (
    click.option("-a", "--archive", "archives", multiple=True, metavar="PATH", shell_complete=archives, help="Archive to open, by path or name; may be repeated."),
    click.option("--index", type=click.Path(path_type=Path, file_okay=False), metavar="DIR", help="Folder of the index."),
    click.option("--decisions", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE", help="File of your decisions."),
    click.option("--config", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE", help=CONFIG),
)  # fmt: skip
"""The options of every command that opens an archive."""


def opens_archive(function: Callable[..., Any], *, missing: bool = False) -> Callable[..., Any]:
    """Give a command the options that choose an archive; it is called with them as one `chosen`.

    A command that takes `paths` itself means them as the archive.

    Args:
        function: The command.
        missing: True where files of the archive need not be there any more.
    """

    @wraps(function)
    def opened(
        *args: Any,  # noqa: ANN401 - whatever the command takes
        archives: tuple[str, ...],
        index: Path | None,
        decisions: Path | None,
        config: Path | None,
        paths: tuple[str, ...] = (),
        **kwargs: Any,  # noqa: ANN401 - whatever the command takes
    ) -> Any:  # noqa: ANN401 - whatever the command gives
        chosen = choose((*paths, *archives), configure(config), index, decisions)
        if not missing:
            _check(chosen)
        return function(*args, chosen=chosen, **kwargs)

    for option in reversed(OPTIONS):
        opened = option(opened)
    return opened


def extensions_of(configuration: Configuration) -> Extensions:
    """Give the lexicons and tables of the user, as configured."""
    files, folders = configuration["lexicons", "files"], configuration["lexicons", "tables"]
    return Extensions(tuple(map(Path, files)), tuple(map(Path, folders)))


def configure(given: Path | None) -> Configuration:
    """Read the configuration; what is wrong with it ends the command, a user whom nobody knows is told."""
    try:
        configuration = read_configuration(given)
    except ConfigurationError as error:
        raise click.ClickException(str(error)) from None
    if unknown := unknown_users(configuration["trust", "users"]):
        warn(f"{configuration.path}: [trust] users names nobody known here: {', '.join(unknown)}")
    return configuration


def choose(
    archives: tuple[str, ...],
    configuration: Configuration,
    index: Path | None = None,
    decisions: Path | None = None,
    *,
    quiet: bool = False,
) -> Chosen:
    """Choose the archive: option, environment, the one last opened, the sample; say which where nobody named it."""
    say = (lambda _: None) if quiet else warn
    told = tuple(filter(None, os.environ.get(VARIABLE, "").split(os.pathsep)))
    for by, names in (("option", archives), ("environment", told)):
        if names:
            paths = tuple(path for name in names for path in _paths(name, configuration))
            return Chosen(paths, by, configuration, index, decisions)
    last = last_opened()
    if last:
        say(f"archive: {_named(last, configuration) or ', '.join(map(str, last))} (last opened)")
        return Chosen(last, "last opened", configuration, index, decisions)
    from index.reading.sample import sample  # noqa: PLC0415 - a named archive needs no other

    say(f"archive: {SAMPLE} (name your own with --archive PATH)")
    return Chosen((sample(),), "sample", configuration, index, decisions)


def _paths(name: str, configuration: Configuration) -> tuple[Path, ...]:
    """Give the paths of an archive named in the configuration, else the path itself."""
    return tuple(Path(path).expanduser() for path in configuration.table("archives").get(name, (name,)))


def _named(paths: tuple[Path, ...], configuration: Configuration) -> str:
    """Give the name that the configuration has for an archive, else nothing."""
    real = Identity(paths)
    known = configuration.table("archives")
    return next((name for name in known if Identity(_paths(name, configuration)) == real), "")


def _check(chosen: Chosen) -> None:
    """End the command where a file of the archive is missing."""
    for path in chosen.paths:
        if not path.exists():
            named = ", ".join(chosen.configuration.table("archives"))
            known = f"; archives named in the configuration: {named}" if named else ""
            raise click.ClickException(f"no file or folder called {path}{known}")


def keep_as_last(identity: Identity) -> None:
    """Keep an archive as the one last opened; where that cannot be written, the archive is opened all the same."""
    try:
        remember(identity)
    except OSError as error:
        warn(f"{error.filename}: {error.strerror}; a command without a path will not open this archive")
