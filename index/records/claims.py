"""One assertion about two people: who did what to whom, when, how sure and on whose word."""

from datetime import date
from typing import Literal

from attrs import field, frozen

from index.records.dates import When

VoiceKind = Literal["party", "post", "document", "representative", "named", "narrator", "anonymous"]
"""Classes of voice after AP's terms for sourcing."""

VOICES: tuple[VoiceKind, ...] = (
    "party",
    "post",
    "document",
    "representative",
    "named",
    "narrator",
    "anonymous",
)
"""All classes of voice, strongest first."""

Certainty = Literal["CT+", "PR+", "PS+", "CT-", "PR-", "PS-", "Uu"]
"""FactBank's values: certain, probable, possible, each affirmed or negated; Uu for a question."""

CERTAINTIES: tuple[Certainty, ...] = ("CT+", "PR+", "PS+", "CT-", "PR-", "PS-", "Uu")
"""All certainties."""

Mark = Literal["historical", "future", "hypothetical", "negated", "habitual"]
"""What else is told of an assertion beside its date and certainty."""

MARKS: tuple[Mark, ...] = ("historical", "future", "hypothetical", "negated", "habitual")
"""All marks."""

Frame = Literal["clause", "epithet", "label"]
"""A clause tells it; an epithet ("her estranged husband") presupposes it; a headline or caption labels it."""


@frozen
class Voice:
    """Who vouches for words or for a claim."""

    kind: VoiceKind
    """The class of the source."""
    speaker: str | None = None
    """The person's full name in the article, in an archive their key; None where unnamed or the narrator."""
    label: str = ""
    """What the article calls an unnamed source: "insider", "a friend who was there"."""
    strength: int = 60
    """What this voice is worth, 0 to 100; the table stands in docs/status-model.md."""
    outlet: str = ""
    """The outlet whose report the article repeats, else empty: that outlet is then the voice."""
    name: str = ""
    """The speaker's full name in the article, where `speaker` is a key; else empty."""

    @property
    def called(self) -> str:
        """The speaker as a reader knows them; empty where nobody is named."""
        return self.name or self.speaker or ""

    @property
    def position(self) -> str:
        """What is told of a source beyond being one: "insider"; empty for "a source"."""
        return (
            "" if self.label.removeprefix("a ").removeprefix("the ") in {"source", "sources"} else self.label
        )


@frozen
class Claim:
    """One assertion in one paragraph about an event or state between two people."""

    article: str
    """Name of the article."""
    published: date | None
    """The article's day of publication."""
    paragraph: int
    """Number of the paragraph."""
    start: int
    """First character of the sentence or clause that tells it."""
    end: int
    """One past its last character."""
    actor: str
    """Who acts: the full name in the article; in an archive the key of the person."""
    recipient: str
    """Toward whom."""
    event: str
    """`root.mode` of PLOVER (`consult.visit`), a bare root (`assault`) or `state.feud`."""
    voice: Voice
    """On whose word."""
    when: When = field(factory=When)
    """The span of days of the event."""
    certainty: Certainty = "CT+"
    """How sure the voice is."""
    cue: str = ""
    """The words that gave the event."""
    hedge: str = ""
    """The words that lowered the certainty, kept to be shown."""
    marks: frozenset[Mark] = frozenset()
    """Historical, future, hypothetical, negated, habitual."""
    frame: Frame = "clause"
    """Clause, epithet or label."""
    mutual: bool = False
    """True where both act alike ("they spoke"), so that actor and recipient are exchangeable."""
    answers: str = ""
    """For a denial or an answer: the event of the other's claim that it answers, else empty."""
    follows: bool = False
    """True where a word of order sets it after the event told before ("then", "after the lunch")."""
    text: str = ""
    """The words from `start` to `end`, so that a claim can be shown without its article."""
