"""Where two people stand, as a page: the line that says it, then the evidence or the argument."""

from datetime import date

from index.archive.answers.status import Standing
from index.archive.answers.ties import TieRow, TiesFound
from index.records import Status, When, kin_in_words
from tui.commands.pages.evidence import say_claim, say_evidence
from tui.reasons import reasons
from tui.terminal import Span, say, say_wrapped
from tui.wording import counted, direction

LABEL_STYLES = {
    "no status": "faint",
    "estranged": "bad",
    "in conflict": "bad",
    "tentative contact": "uneasy",
    "on speaking terms": "good",
    "good terms": "good",
    "reconciled": "good",
}
"""The style of each label of a status."""

MACHINE = "machine reading"
"""Stands with every status that the user did not rule."""

MORE = 8
"""Claims shown beside the deciding ones unless all are asked for."""

DOT = Span(" · ", "faint")


def status_spans(
    label: str, flags: tuple[str, ...], since: When, best_source: str, as_of: date | None
) -> list[Span]:
    """Write a status in full: label, flags, since, best source, as of."""
    parts = [Span(label, LABEL_STYLES[label]), *(Span(flag, "bold") for flag in flags)]
    parts += [Span(f"since {since}")] if str(since) else []
    parts += [Span(f"best source: {best_source}")] if best_source else []
    parts += [Span(f"as of {as_of}")] if as_of else []
    return [span for part in parts for span in (DOT, part)][1:]


def say_standing(standing: Standing, since: date | None = None, *, why: bool, everything: bool) -> None:
    """Write the page of one tie; `since` is the day with which it is compared, else the last session is."""
    _say_pair(standing.names, standing.kin)
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
        _say_argument(standing, status)
    else:
        _say_all_evidence(standing, everything=everything)


def _say_before(standing: Standing, since: date | None) -> None:
    """Say how they stood at the moment compared with; only a day asked for is told where nothing moved."""
    if standing.before:
        say_wrapped(
            Span(f"{_moment(since)}: ", "faint"), Span(standing.before, LABEL_STYLES[standing.before])
        )
    elif since:
        say_wrapped(Span(f"{_moment(since)}: the same", "faint"))


def _moment(since: date | None) -> str:
    """Name the moment compared with."""
    return f"by what was known on {since}" if since else "at your last visit"


def _say_pin(standing: Standing) -> None:
    if standing.pinned:
        note = f" · “{standing.note}”" if standing.note else ""
        label = Span(standing.pinned, LABEL_STYLES[standing.pinned])
        say_wrapped("pinned by you: ", label, note, hang="  ")


def _say_pair(names: tuple[str, str], kin_words: tuple[str, str] | None) -> None:
    one, two = names
    kin = f"  ({kin_in_words(kin_words)})" if kin_words else ""
    say_wrapped(Span(one, "name"), " and ", Span(two, "name"), kin)


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
    deciding = [one for one in standing.evidence if one.deciding]
    others = [one for one in standing.evidence if not one.deciding]
    shown = others if everything else others[:MORE]
    for heading, rows in (("Deciding, most telling first", deciding), ("Also told", shown)):
        if rows:
            say()
            say(Span(heading, "bold"))
            for row in rows:
                say()
                say_evidence(row, direction(standing, row.claim))
    if len(shown) < len(others):
        say()
        say(Span(f"{len(others) - len(shown)} more claims: add --all", "faint"))


def _say_argument(standing: Standing, status: Status) -> None:
    say()
    say(Span("The argument", "bold"))
    for reason in reasons(status):
        lead = f"{reason.number}. "
        indent = " " * len(lead)
        say()
        say_wrapped(Span(lead), Span(reason.says, "bold"), hang=indent)
        for claim in reason.claims:
            say_claim(claim, direction(standing, claim), indent)
        if reason.more:
            say(Span(indent + reason.more, "faint"))
    _say_first(standing)


def _say_first(standing: Standing) -> None:
    """Say who told the deciding evidence first."""
    dated = [one for one in standing.evidence if one.deciding and one.claim.published]
    if dated:
        first = min(dated, key=lambda one: (one.claim.published or date.max, one.claim.paragraph))
        outlet = f" in {first.outlet}" if first.outlet else ""
        say()
        say_wrapped(f"First said {first.claim.published}{outlet}: {first.title}", hang="  ")


def say_ties(ties: TiesFound, since: date | None = None) -> None:
    """Write ties as a list, the last changed first; `since` is the day with which they are compared."""
    for row in ties.rows:
        _say_tie(row, _moment(since))
    say()
    some = f"{len(ties.rows)} of " if len(ties.rows) < ties.total else ""
    as_of = f" · as of {ties.header.as_of}" if ties.header.as_of else ""
    say(Span(f"{some}{counted(ties.total, 'tie')}{as_of} · {MACHINE}", "faint"))


def _say_tie(row: TieRow, moment: str) -> None:
    _say_pair(row.names, row.kin)
    say_wrapped(
        *status_spans(row.label, row.flags, row.since, row.best_source, None), indent="  ", hang="    "
    )
    if row.before:
        say_wrapped(f"{moment}: ", Span(row.before, LABEL_STYLES[row.before]), indent="  ")
    if row.ruled:
        say_wrapped("by your word: ", Span(row.ruled, LABEL_STYLES[row.ruled]), indent="  ")
