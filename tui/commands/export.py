"""`amends export`: a dossier, events or the graph of ties, for other programs and other people."""

from datetime import date

import click

from index.archive.answers.status import Standing
from index.archive.questions.ties import StatusOf, Ties
from index.archive.questions.window import AsOf, Window
from tui.commands.asking import ask, opened, say_answer
from tui.commands.completing import people
from tui.commands.exits import FOUND, NOTHING
from tui.commands.opening import Chosen, opens_archive
from tui.commands.options import as_of, known_by
from tui.commands.pages.people import refuse_unclear
from tui.export import dossier_html, dossier_markdown, dossier_of, event_records, graphml
from tui.terminal import say_json_line, say_text, warn

EVERY = 1_000_000
"""Rows of a window that leaves none out."""


@click.group(name="export")
def command() -> None:
    """Write a dossier, events or the graph of ties to stdout."""


@command.command()
@click.argument("a", shell_complete=people)
@click.argument("b", shell_complete=people)
@click.option("--format", "form", type=click.Choice(["md", "html", "json"]), default="md", show_default=True)
@as_of
@known_by
@opens_archive
def dossier(*, a: str, b: str, form: str, as_of: date | None, known_by: date | None, chosen: Chosen) -> int:
    """Write everything told of the tie of A and B."""
    standing = ask(chosen, StatusOf(a, b, AsOf(as_of, known_by)))
    if form == "json":
        say_answer(standing)
    refuse_unclear(standing.header, standing.found)
    if standing.tie is None:
        warn(f"nothing is told between {' and '.join(standing.names)}")
        return NOTHING
    if form != "json":
        say_text((dossier_html if form == "html" else dossier_markdown)(dossier_of(standing)))
    return FOUND


@command.command(short_help="Every event as a line of JSON.")
@click.option("--format", "form", type=click.Choice(["plover"]), default="plover", show_default=True)
@as_of
@known_by
@opens_archive
def events(*, form: str, as_of: date | None, known_by: date | None, chosen: Chosen) -> int:  # noqa: ARG001 - the one form there is
    """Write every event of every tie as a line of JSON in the terms of PLOVER."""
    cuts = AsOf(as_of, known_by)
    ties = ask(chosen, Ties(as_of=cuts, window=Window(size=EVERY)))
    status = NOTHING
    with opened(chosen) as archive:
        standings = (archive.answer(StatusOf(*row.people, cuts)) for row in ties.rows)
        for record in event_records(one for one in standings if isinstance(one, Standing)):
            say_json_line(record)
            status = FOUND
    if status == NOTHING:
        warn("no events are told between people of this archive")
    return status


@command.command()
@click.option("--format", "form", type=click.Choice(["graphml"]), default="graphml", show_default=True)
@as_of
@known_by
@opens_archive
def graph(*, form: str, as_of: date | None, known_by: date | None, chosen: Chosen) -> int:  # noqa: ARG001 - the one form there is
    """Write people and ties as a graph."""
    ties = ask(chosen, Ties(as_of=AsOf(as_of, known_by), window=Window(size=EVERY)))
    say_text(graphml(ties.rows, str(ties.header.as_of or "")))
    if not ties.rows:
        warn("no ties in this archive: the graph is empty")
    return FOUND if ties.rows else NOTHING
