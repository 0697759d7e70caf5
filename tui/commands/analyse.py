"""`amends analyse`: everything understood of articles."""

from pathlib import Path

import click

from index.archive.errors import ArchiveError
from tui.commands.exits import FOUND, REFUSED
from tui.commands.opening import CONFIG, configure, extensions_of
from tui.commands.options import EXISTING
from tui.commands.progress import warn_refusal
from tui.terminal import say_json_text


@click.command()
@click.option("--jsonl", is_flag=True, required=True, help="One JSON object for each article and line.")
@click.argument("paths", metavar="FILE...", nargs=-1, required=True, type=EXISTING)
@click.option("--config", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE", help=CONFIG)
def command(*, paths: tuple[str, ...], jsonl: bool, config: Path | None) -> int:  # noqa: ARG001 - the one form there is
    """Print everything understood of articles: people, quotations, claims and ties."""
    from index.report import report_files  # noqa: PLC0415 - loaded when called

    extensions = extensions_of(configure(config))
    try:
        extensions.check_lexicons()
        extensions.take_effect()
    except ArchiveError as error:
        raise click.ClickException(str(error)) from None
    status = FOUND
    for line in report_files(paths, extensions.lexicons):
        if isinstance(line, str):
            say_json_text(line)
        else:
            warn_refusal(line.path, line.line, line.reason)
            status = REFUSED
    return status
