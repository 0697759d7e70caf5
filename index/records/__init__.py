"""The records that flow through amends: frozen, typed, without behaviour that needs another room.

The one rule: this package knows no other room, so every room may import it.
"""

from typing import TYPE_CHECKING

from index.faces import late

if TYPE_CHECKING:
    from index.records.articles import Article, Paragraph, Refusal
    from index.records.claims import CERTAINTIES, MARKS, VOICES, Claim, Voice
    from index.records.dates import When
    from index.records.people import Analysis, Entity, Kin, Mention, Person, Trait
    from index.records.quotations import Quotation
    from index.records.ties import FLAGS, LABELS, Event, Rule, Status, Step, Tie, kin_in_words

__all__ = [
    "CERTAINTIES",
    "FLAGS",
    "LABELS",
    "MARKS",
    "VOICES",
    "Analysis",
    "Article",
    "Claim",
    "Entity",
    "Event",
    "Kin",
    "Mention",
    "Paragraph",
    "Person",
    "Quotation",
    "Refusal",
    "Rule",
    "Status",
    "Step",
    "Tie",
    "Trait",
    "Voice",
    "When",
    "kin_in_words",
]

HOMES = {
    "articles": ("Article", "Paragraph", "Refusal"),
    "claims": ("CERTAINTIES", "MARKS", "VOICES", "Claim", "Voice"),
    "dates": ("When",),
    "people": ("Analysis", "Entity", "Kin", "Mention", "Person", "Trait"),
    "quotations": ("Quotation",),
    "ties": ("FLAGS", "LABELS", "Event", "Rule", "Status", "Step", "Tie", "kin_in_words"),
}
"""Which file holds which names."""

__getattr__ = late(__name__, HOMES)
