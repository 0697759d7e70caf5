"""Quotations with who said them, how that is known, and where."""

from collections.abc import Sequence

from index.archive.answers.quotations import QuotationRow
from index.records import Quotation
from tui.terminal import Span, say, say_wrapped
from tui.wording import voice_words


def say_quotations(rows: Sequence[QuotationRow]) -> None:
    """Write quotations, each with speaker and address."""
    for row in rows:
        say_quotation(row.quotation)
        told = (str(row.published or "undated"), row.outlet, row.address)
        say(Span("  " + " · ".join(filter(None, told)), "faint"))
        say()


def say_quotation(quotation: Quotation, indent: str = "") -> None:
    """Write the words, then the speaker with cue and reason."""
    marks = ("", "") if quotation.indirect else ("“", "”")
    say_wrapped(quotation.text.join(marks), indent=indent)
    told = [
        quotation.cue and f"“{quotation.cue}”",
        quotation.reason,
        "reported, not quoted" * quotation.indirect,
    ]
    reason = " · ".join(filter(None, told))
    to = f" to {quotation.addressee}" if quotation.addressee else ""
    say_wrapped(
        Span(voice_words(quotation.voice), "name"),
        to,
        f"  ({reason})" if reason else "",
        indent=indent + "  ",
    )
