"""What every page on ties shares: the colours of labels, a status in full, the two named, the moment compared with."""

from datetime import date

from index.records import When, kin_in_words
from tui.terminal import Span, say_wrapped

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


def moment_words(since: date | None) -> str:
    """Name the moment compared with."""
    return f"by what was known on {since}" if since else "at your last visit"


def say_pair(names: tuple[str, str], kin_words: tuple[str, str] | None) -> None:
    """Name the two, and what each is to the other."""
    one, two = names
    kin = f"  ({kin_in_words(kin_words)})" if kin_words else ""
    say_wrapped(Span(one, "name"), " and ", Span(two, "name"), kin)
