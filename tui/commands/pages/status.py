"""Where two people stand, as a page: the line that says it, then the evidence or the argument."""

from datetime import date

from index.archive.answers.status import Standing
from index.records import Status
from tui.commands.pages.argument import say_argument
from tui.commands.pages.evidence import say_evidence
from tui.commands.pages.labels import LABEL_STYLES, MACHINE, moment_words, say_pair, status_spans
from tui.copies import later_words, parted
from tui.terminal import Span, say, say_wrapped
from tui.wording import counted, direction

MORE = 8
"""Claims shown beside the deciding ones unless all are asked for."""


def say_standing(standing: Standing, since: date | None = None, *, why: bool, everything: bool) -> None:
    """Write the page of one tie; `since` is the day with which it is compared, else the last session is."""
    say_pair(standing.names, standing.kin)
    if standing.tie is None:
        _say_nothing(standing)
        _say_pin(standing)
        return
    status = standing.tie.status
    _say_status(status, f"{MACHINE}, the same with your decisions" if standing.agreed else MACHINE)
    _say_before(standing, since)
    if standing.ruled and not standing.agreed:
        _say_status(standing.ruled.status, "with your decisions")
    _say_pin(standing)
    if why:
        say_argument(standing, status)
    else:
        _say_all_evidence(standing, everything=everything)


def _say_before(standing: Standing, since: date | None) -> None:
    """Say how they stood at the moment compared with; only a day asked for is told where nothing moved."""
    if standing.before:
        say_wrapped(
            Span(f"{moment_words(since)}: ", "faint"), Span(standing.before, LABEL_STYLES[standing.before])
        )
    elif since:
        say_wrapped(Span(f"{moment_words(since)}: the same", "faint"))


def _say_pin(standing: Standing) -> None:
    if standing.pinned:
        note = f" · “{standing.note}”" if standing.note else ""
        label = Span(standing.pinned, LABEL_STYLES[standing.pinned])
        say_wrapped("pinned by you: ", label, note, hang="  ")


def _say_status(status: Status, reading: str) -> None:
    say_wrapped(
        *status_spans(status.label, status.flags, status.since, status.best_source, status.as_of), hang="  "
    )
    say_wrapped(Span(f"{reading}: ", "faint"), status.why, hang="  ")


def _say_nothing(standing: Standing) -> None:
    as_of = f", as of {standing.header.as_of}" if standing.header.as_of else ""
    say_wrapped(Span("no status", LABEL_STYLES["no status"]), f": nothing is told between them{as_of}")
    if standing.shared:
        say(f"Both are mentioned in {counted(len(standing.shared), 'paragraph')}:")
        for address in standing.shared[:MORE]:
            say(f"  {address}")


def _say_all_evidence(standing: Standing, *, everything: bool) -> None:
    parts = parted(standing)
    more = None if everything else MORE
    later = later_words(standing).capitalize()
    sections = {
        "Deciding, most telling first": parts.deciding,
        "Also told": parts.others[:more],
        later: parts.later[:more],
    }
    for heading, rows in sections.items():
        if rows:
            say()
            say(Span(heading, "bold"))
            for row in rows:
                say()
                say_evidence(row, direction(standing, row.shown.claim))
    if left := len(parts.known) + len(parts.later) - sum(map(len, sections.values())):
        say()
        say(Span(f"{counted(left, 'more claim')}: add --all", "faint"))
