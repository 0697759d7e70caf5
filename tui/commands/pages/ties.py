"""Ties as a list: who, and where they stand."""

from datetime import date

from index.archive.answers.ties import TieRow, TiesFound
from tui.commands.pages.labels import LABEL_STYLES, MACHINE, moment_words, say_pair, status_spans
from tui.terminal import Span, say, say_wrapped
from tui.wording import counted


def say_ties(ties: TiesFound, since: date | None = None) -> None:
    """Write ties as a list, the last changed first; `since` is the day with which they are compared."""
    for row in ties.rows:
        _say_tie(row, moment_words(since))
    say()
    some = f"{len(ties.rows)} of " if len(ties.rows) < ties.total else ""
    as_of = f" · as of {ties.header.as_of}" if ties.header.as_of else ""
    say(Span(f"{some}{counted(ties.total, 'tie')}{as_of} · {MACHINE}", "faint"))


def _say_tie(row: TieRow, moment: str) -> None:
    say_pair(row.names, row.kin)
    say_wrapped(
        *status_spans(row.label, row.flags, row.since, row.best_source, None), indent="  ", hang="    "
    )
    if row.before:
        say_wrapped(f"{moment}: ", Span(row.before, LABEL_STYLES[row.before]), indent="  ")
    if row.ruled:
        say_wrapped("by your word: ", Span(row.ruled, LABEL_STYLES[row.ruled]), indent="  ")
