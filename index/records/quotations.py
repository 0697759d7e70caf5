"""Words in quotation marks with their speaker: source, cue, content (PARC's three parts)."""

from attrs import frozen

from index.records.claims import Voice


@frozen
class Quotation:
    """One stretch of quoted words inside one paragraph."""

    paragraph: int
    """Number of the paragraph."""
    start: int
    """First character between the marks."""
    end: int
    """One past the last character between the marks."""
    text: str
    """The words between the marks."""
    voice: Voice
    """Who speaks, and what kind of source that is."""
    cue: str = ""
    """The verb or phrase that attributes it: "she said", "told Page Six"; empty where implicit."""
    reason: str = ""
    """How the speaker was found, in words to be shown: explicit, anaphoric, implicit, continued."""
    addressee: str = ""
    """The person spoken to, by full name in the article, else empty."""
    indirect: bool = False
    """True for reported speech without marks ("she said that ...")."""
