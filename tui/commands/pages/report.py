"""What a run of `amends index` did."""

from collections.abc import Iterator

from index.archive.progress import Moved, Report
from tui.commands.pages.labels import LABEL_STYLES
from tui.terminal import Span, say, say_wrapped
from tui.wording import counted

MOST = 20
"""Ties that moved are named up to so many."""


def say_report(report: Report) -> None:
    """Write counts of articles, and each tie that stands otherwise than before."""
    read = f"; {counted(report.paragraphs, 'paragraph')} in {report.seconds:.1f} s"
    say_wrapped(f"articles: {_articles(report)}{read if report.paragraphs else ''}")
    for moved in report.moved[:MOST]:
        say_wrapped(*_moved(moved), indent="  ", hang="    ")
    if len(report.moved) > MOST:
        say(f"  and {len(report.moved) - MOST:,} more ties moved")


def _articles(report: Report) -> str:
    """Count the articles that came, changed, went and were refused."""
    names = {
        "added": report.added,
        "changed": report.changed,
        "gone": report.gone,
        "refused": report.refused,
    }
    told = ", ".join(f"{len(some):,} {word}" for word, some in names.items() if some)
    return told or ("all read again, none changed" if report.paragraphs else "nothing changed")


def _moved(moved: Moved) -> Iterator[str | Span]:
    """Say who moved, from which label to which."""
    one, two = moved.names
    yield from (Span(one, "name"), " and ", Span(two, "name"), ": ")
    yield from (Span(moved.before, LABEL_STYLES[moved.before]), " → ")
    yield Span(moved.after, LABEL_STYLES[moved.after])
