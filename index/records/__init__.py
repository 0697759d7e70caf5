"""The records that flow through amends: frozen, typed, without behaviour that needs another room.

The one rule: this package imports nothing else of the project, so every room may import it.
"""

from index.records.articles import Article, Paragraph, Refusal
from index.records.claims import CERTAINTIES, MARKS, VOICES, Claim, Voice
from index.records.dates import When
from index.records.people import Analysis, Entity, Kin, Mention, Person, Trait
from index.records.quotations import Quotation
from index.records.ties import FLAGS, LABELS, Event, Rule, Status, Step, Tie

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
]
