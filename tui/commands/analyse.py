"""`amends analyse`: everything understood of articles."""

import click

from tui.commands.exits import FOUND, REFUSED
from tui.terminal import say_json_text, warn


@click.command()
@click.option("--jsonl", is_flag=True, required=True, help="One JSON object for each article and line.")
@click.argument("paths", metavar="FILE...", nargs=-1, required=True, type=click.Path(exists=True))
def command(*, paths: tuple[str, ...], jsonl: bool) -> int:  # noqa: ARG001 - the one form there is
    """Print everything understood of articles: people, quotations, claims and ties."""
    from index.report import report_files  # noqa: PLC0415 - loaded when called

    status = FOUND
    for line in report_files(paths):
        if isinstance(line, str):
            say_json_text(line)
            continue
        place = f"{line.path}, line {line.line}" if line.line else line.path
        warn(f"{place} {line.reason}")
        status = REFUSED
    return status
