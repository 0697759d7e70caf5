"""`amends index`: bring the index of an archive up to date."""

import time

import click

from index.archive import Archive
from index.archive.progress import Report
from tui.commands.archives import archives
from tui.commands.asking import opened
from tui.commands.exits import FOUND, REFUSED
from tui.commands.opening import Chosen, keep_as_last, opens_archive
from tui.commands.options import as_json
from tui.commands.pages.report import say_report
from tui.commands.progress import follow
from tui.terminal import say_json_text, warn

WATCH_EVERY = 5
"""Seconds between two looks at the files with --watch."""


@click.command()
@click.argument("paths", metavar="PATH...", nargs=-1, shell_complete=archives)
@click.option("--watch", is_flag=True, help="Go on looking for changes until ctrl-c.")
@as_json
@opens_archive
def command(*, watch: bool, as_json: bool, chosen: Chosen) -> int:
    """Bring the index up to date: read new and changed files, drop what is gone, say which ties moved."""
    with opened(chosen) as archive:
        keep_as_last(archive.identity)
        report = _run(archive, as_json=as_json)
    said = ""
    while watch:
        time.sleep(WATCH_EVERY)
        try:
            report, said = _look(chosen, as_json=as_json) or report, ""
        except click.ClickException as error:  # another process writes the index, or a lexicon is half saved
            if said != (said := error.format_message()):
                warn(said)
    return REFUSED if report.refused else FOUND


def _look(chosen: Chosen, *, as_json: bool) -> Report | None:
    """Read what changed; the archive is opened anew, since lexicons and tables may be others too."""
    with opened(chosen) as archive:
        return _run(archive, as_json=as_json) if archive.waiting() else None


def _run(archive: Archive, *, as_json: bool) -> Report:
    report = follow(archive.update())
    if as_json:
        from index.archive.json import dumps  # noqa: PLC0415 - cattrs is loaded only where JSON is asked for

        say_json_text(dumps(report))
    else:
        say_report(report)
    return report
