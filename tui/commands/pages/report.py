"""What a run of `amends index` did."""

from index.archive.progress import Report
from tui.commands.pages.labels import LABEL_STYLES
from tui.terminal import Span, say, say_wrapped
from tui.wording import counted

MOST = 20
"""Ties that moved are named up to so many."""


def say_report(report: Report) -> None:
    """Write counts of articles, and each tie that stands otherwise than before."""
    told = [
        f"{len(names):,} {word}"
        for word, names in (
            ("added", report.added),
            ("changed", report.changed),
            ("gone", report.gone),
            ("refused", report.refused),
        )
        if names
    ]
    read = f"; {counted(report.paragraphs, 'paragraph')} in {report.seconds:.1f} s"
    nothing = "all read again, none changed" if report.paragraphs else "nothing changed"
    say_wrapped(f"articles: {', '.join(told) or nothing}{read if report.paragraphs else ''}")
    for moved in report.moved[:MOST]:
        one, two = moved.names
        say_wrapped(
            Span(one, "name"),
            " and ",
            Span(two, "name"),
            ": ",
            Span(moved.before, LABEL_STYLES[moved.before]),
            " → ",
            Span(moved.after, LABEL_STYLES[moved.after]),
            indent="  ",
            hang="    ",
        )
    if len(report.moved) > MOST:
        say(f"  and {len(report.moved) - MOST:,} more ties moved")
