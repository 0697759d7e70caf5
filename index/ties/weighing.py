"""What a claim and an event are worth: the best voice times its certainty, and a little for each further voice.

The one rule: repetition is not confirmation. Only another person on record adds; narrators and unnamed voices add
nothing to each other, however many articles repeat them.
"""

from collections.abc import Iterable, Sequence

from index.records import Claim
from index.ties.tables import Tables

MOST = 100
"""The whole: nothing is vouched for better."""

Source = tuple[str, str]
"""Who a voice is: its sort and its name."""


def source_of(claim: Claim) -> Source:
    """Tell whose voice a claim is.

    A named speaker is one voice wherever they speak; what an article takes from another outlet is that outlet's
    voice; all unnamed voices of one article are one, and so is its narrator.
    """
    voice = claim.voice
    if voice.speaker:
        return "person", voice.speaker
    return voice.kind, voice.outlet or claim.article


def is_on_record(claim: Claim, tables: Tables) -> bool:
    """Tell whether the voice stands for its words with its name, and is at least probable."""
    return claim.voice.kind in tables.on_record and claim.certainty[:2] in {"CT", "PR"}


def is_negated(claim: Claim) -> bool:
    """Tell whether the claim says that it did not happen, or is not so."""
    return claim.certainty.endswith("-") or "negated" in claim.marks


def worth(claim: Claim, tables: Tables, certainty: str = "") -> int:
    """Multiply the voice by the certainty of one claim, in whole hundredths."""
    strength = min(claim.voice.strength, tables.voices[claim.voice.kind])
    return strength * tables.certainty[certainty or claim.certainty] // 100


def weigh(claims: Sequence[Claim], worths: Iterable[int], tables: Tables) -> int:
    """Weigh claims that tell the same: the best, and more for each further voice on record, in whole hundredths."""
    best, lead = max(
        (value, is_on_record(claim, tables), source_of(claim))
        for claim, value in zip(claims, worths, strict=True)
    )[::2]
    further = {source_of(claim) for claim in claims if is_on_record(claim, tables)} - {lead}
    return min(MOST, best + tables.limits.further_voice * len(further)) if best else 0
