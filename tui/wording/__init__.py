"""Facts of claims and ties in the words of the trade, the same on the screen, in a pipe and in a dossier."""

from tui.wording.claims import (
    claim_words,
    direction,
    event_between,
    event_words,
    limits,
    verdict_words,
    voice_words,
    when_words,
)
from tui.wording.counting import counted
from tui.wording.decisions import done_words
from tui.wording.ties import effect_words, event_when, status_words

__all__ = [
    "claim_words",
    "counted",
    "direction",
    "done_words",
    "effect_words",
    "event_between",
    "event_when",
    "event_words",
    "limits",
    "status_words",
    "verdict_words",
    "voice_words",
    "when_words",
]
