"""`amends status`: where two people stand, all ties of one, or all ties."""

from datetime import date

import click
from attrs import evolve

from index.archive.answers.status import Standing
from index.archive.answers.ties import TieRow, TiesFound
from index.archive.questions.ties import StatusOf, Ties
from index.archive.questions.window import AsOf, Window
from index.records import LABELS
from tui.commands.asking import ask, say_answer
from tui.commands.completing import people as names
from tui.commands.exits import FOUND, NOTHING
from tui.commands.opening import Chosen, opens_archive
from tui.commands.options import DAY, as_json, as_of, known_by, row_limit
from tui.commands.pages.people import refuse_unclear
from tui.commands.pages.status import say_standing
from tui.commands.pages.ties import say_ties
from tui.terminal import warn

ALL = 1_000_000
"""Rows of a window that leaves none out."""

NO_STATUS = LABELS[0]
"""The label of two people who stand nowhere that is told."""


@click.command()
@click.argument("people", nargs=-1, metavar="[A [B]]", shell_complete=names)
@as_of
@known_by
@click.option(
    "--changed-since",
    type=DAY,
    metavar="DAY",
    help="Only ties that stood otherwise by what was known then; of two people, how they stood.",
)
@click.option(
    "--label", type=click.Choice(LABELS[1:]), metavar="LABEL", help="Only ties that stand so: estranged, …"
)
@click.option(
    "--why", is_flag=True, help="The argument, step by step, with its paragraphs and what speaks against it."
)
@click.option(
    "--all", "everything", is_flag=True, help="All evidence, however much; ties without a status, too."
)
@row_limit(50)
@as_json
@opens_archive
def command(
    *,
    people: tuple[str, ...],
    as_of: date | None,
    known_by: date | None,
    changed_since: date | None,
    label: str | None,
    why: bool,
    everything: bool,
    size: int,
    as_json: bool,
    chosen: Chosen,
) -> int:
    """Tell where A and B stand, since when and on whose word; with one name, or none, list ties."""
    if len(people) > 2:  # noqa: PLR2004 - a tie has two people
        raise click.UsageError(
            'two people at most; write names of several words in quotation marks: "Ada Quill"'
        )
    cuts = AsOf(as_of, known_by)
    if len(people) < 2:  # noqa: PLR2004
        question = Ties(
            people, label=label or "", changed_since=changed_since, as_of=cuts, window=Window(size=ALL)
        )
        return _list(ask(chosen, question), question, size, as_json=as_json, everything=everything)
    if label:
        raise click.UsageError("--label narrows a list of ties: leave it out, or one of the two names")
    one, two = people
    standing = ask(chosen, StatusOf(one, two, cuts, changed_since))
    return _tell(standing, changed_since, as_json=as_json, why=why, everything=everything)


def _list(found: TiesFound, question: Ties, size: int, *, as_json: bool, everything: bool) -> int:
    """List ties; those without a status only where everything is asked for, or what changed."""
    kept = found.rows if everything or question.changed_since else tuple(filter(_stands, found.rows))
    shown = evolve(found, rows=kept[:size], total=len(kept))
    if as_json:
        say_answer(shown)
    refuse_unclear(found.header, found.found)
    if not kept:
        warn(_nothing(question, everything=everything))
    elif not as_json:
        say_ties(shown, question.changed_since)
    return FOUND if kept else NOTHING


def _stands(row: TieRow) -> bool:
    return row.label != NO_STATUS or bool(row.ruled)


def _nothing(question: Ties, *, everything: bool) -> str:
    """Say why a list of ties is empty."""
    if question.changed_since:
        return f"no tie stands otherwise than by what was known on {question.changed_since}"
    if question.label:
        return f"no tie stands so: {question.label}"
    return "no ties" if everything else "no ties with a status: --all lists those without"


def _tell(standing: Standing, since: date | None, *, as_json: bool, why: bool, everything: bool) -> int:
    """Say where two people stand."""
    if as_json:
        say_answer(standing)
    refuse_unclear(standing.header, standing.found)
    if not as_json:
        say_standing(standing, since, why=why, everything=everything)
    reading = standing.ruled or standing.tie
    label = standing.pinned or (reading.status.label if reading else NO_STATUS)
    return FOUND if label != NO_STATUS else NOTHING
