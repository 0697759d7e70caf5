"""`amends decisions`: what you ruled; listed, taken back, carried to another machine."""

from pathlib import Path

import click

from index.archive.answers.decisions import DecisionRow
from index.archive.decisions.file import append, lines_of, read
from index.archive.decisions.record import decision_of, line_of
from index.archive.identity import Identity, places_of
from index.archive.questions.decisions import Decisions, Rule
from index.archive.questions.window import Window
from tui.commands.asking import ask, say_answer
from tui.commands.exits import FOUND, NOTHING, REFUSED
from tui.commands.opening import Chosen, opens_archive
from tui.commands.options import as_json, row_limit
from tui.terminal import Span, say, say_text, say_wrapped, warn
from tui.wording import counted, done_words


@click.group(name="decisions")
def command() -> None:
    """List, take back, export and import what you ruled on people, claims and ties."""


@command.command(name="list")
@click.option("--orphans", is_flag=True, help="Only those whose subject is not in the archive any more.")
@row_limit(50)
@as_json
@opens_archive
def list_decisions(*, orphans: bool, size: int, as_json: bool, chosen: Chosen) -> int:
    """List decisions, newest first."""
    found = ask(chosen, Decisions(orphans=orphans, window=Window(size=size)))
    if as_json:
        say_answer(found)
        return FOUND if found.rows else NOTHING
    for row in found.rows:
        _say(row)
    if not found.rows:
        warn("no decisions")
    return FOUND if found.rows else NOTHING


@command.command()
@click.argument("decision", default="", metavar="[ID]")
@opens_archive
def undo(*, decision: str, chosen: Chosen) -> int:
    """Take back a decision by its id, or the last one."""
    ruled = ask(chosen, Rule("undo", (decision,) if decision else ()))
    if ruled.error:
        raise click.ClickException(ruled.error)
    say_wrapped(done_words("undo", ruled))
    return FOUND


@command.command(short_help="Write all decisions to stdout.")
@opens_archive
def export(*, chosen: Chosen) -> int:
    """Write all decisions to stdout, one JSON object a line."""
    decisions = read(_file(chosen))
    say_text("".join(map(line_of, decisions))) if decisions else warn("no decisions")
    return FOUND if decisions else NOTHING


@command.command(name="import", short_help="Add the decisions of an exported file.")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@opens_archive
def import_decisions(*, file: Path, chosen: Chosen) -> int:
    """Add the decisions of an exported FILE; those that are there already are left as they are."""
    lines = lines_of(file.read_text(encoding="utf-8", errors="replace"))
    told = {number: decision_of(line) for number, line in enumerate(lines, start=1) if line.strip()}
    refused = [number for number, decision in told.items() if decision is None]
    if refused and len(refused) == len(told):
        raise click.ClickException(f"{file} holds no decisions: give a file of `amends decisions export`")
    known = {decision.id for decision in read(_file(chosen))}
    if new := [decision for decision in told.values() if decision and decision.id not in known]:
        append(_file(chosen), new)
    say(f"{counted(len(new), 'decision')} added")
    if refused:
        warn(
            f"{file}: {len(refused):,} of {counted(len(told), 'line')} left out, since no decision can be read there; "
            f"the first is line {refused[0]}: mend them and import the file again, none is added twice"
        )
    return REFUSED if refused else FOUND


def _file(chosen: Chosen) -> Path:
    return places_of(Identity(chosen.paths), chosen.index, chosen.decisions).decisions


def _say(row: DecisionRow) -> None:
    value = f" → {row.value}" if row.value else ""
    say_wrapped(Span(row.verb, "bold"), f" {', '.join(row.target)}{value}", hang="  ")
    if row.note:
        say_wrapped(f"“{row.note}”", indent="  ")
    marks = ["taken back"] * row.undone + ["its subject is not in the archive any more"] * row.orphan
    say(Span("  " + " · ".join([row.id, row.time, row.user, *marks]), "faint"))
