"""A tie as a line of time: each event with what it does, and the label from then on."""

from index.archive.answers.status import Standing
from index.records import Event, Tie
from index.ties import default_tables
from tui.commands.pages.labels import LABEL_STYLES, MACHINE, status_spans
from tui.terminal import Span, say, say_wrapped
from tui.wording import counted, effect_words, event_when, voice_words

COLUMN = 12
"""Cells of the column of dates."""


def say_timeline(standing: Standing, tie: Tie) -> None:
    """Write the events of a tie, oldest first."""
    one, two = standing.names
    say_wrapped(Span(one, "name"), " and ", Span(two, "name"))
    turns = dict(tie.turns())
    for event in tie.events:
        say()
        _say_event(event)
        if label := turns.get(event):
            say_wrapped("→ ", Span(label, LABEL_STYLES[label]), indent=" " * COLUMN)
    status = tie.status
    say()
    say_wrapped(
        *status_spans(status.label, status.flags, status.since, status.best_source, status.as_of), hang="  "
    )
    say(Span(MACHINE, "faint"))


def _say_event(event: Event) -> None:
    claim = event.claims[0]
    when, ahead = event_when(event)
    words = default_tables().event(event.event).words + ahead
    more = f" and {counted(len(event.claims) - 1, 'more claim')}" if len(event.claims) > 1 else ""
    told = [words, voice_words(claim.voice) + more, effect_words(event), f"weight {event.weight}"]
    say_wrapped(" · ".join(told), indent=f"{when:<{COLUMN - 1}} ", hang=" " * COLUMN)
    say_wrapped(claim.text, indent=" " * COLUMN)
    say(Span(f"{' ' * COLUMN}{claim.article}#p{claim.paragraph}", "faint"))
