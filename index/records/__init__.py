"""The records that flow through amends: frozen, typed, without behaviour that needs another room.

The one rule: this package imports nothing else of the project, so every room may import it. Each file is loaded when
one of its records is first named: making the classes is most of the time that a one-shot search takes.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

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


def __getattr__(name: str) -> Any:  # noqa: ANN401 - module attributes are of any type
    """Load the file that holds a record when it is first named."""
    home = next((file for file, names in HOMES.items() if name in names), None)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{home}"), name)
