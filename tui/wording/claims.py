"""Claims in words: what is told, when, on whose word, and what makes it less than a plain fact."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from index.archive.answers.status import Standing
    from index.records import Claim, Voice, When

VOICES = {
    "party": "{speaker}, on record",
    "post": "{speaker}, in own words published",
    "document": "document",
    "representative": "representative {speaker}",
    "named": "{speaker}, named source",
    "narrator": "the article itself",
    "anonymous": "unnamed source",
}
"""Each class of voice as it is told; `{speaker}` is the person, else what the article calls the source."""

CERTAINTIES = {
    "PR+": "probable",
    "PS+": "possible",
    "CT-": "said not to be so",
    "PR-": "probably not so",
    "PS-": "possibly not so",
    "Uu": "asked, not told",
}
"""Certainties in words; what is plainly told needs none."""

MARKS = {
    "historical": "told of the past",
    "habitual": "again and again",
    "future": "still to come",
    "hypothetical": "only supposed",
}
"""Marks of claims in words."""


def voice_words(voice: "Voice") -> str:
    """Say who vouches for something: `Ada Quill, on record`, `unnamed source (insider)`."""
    told = VOICES[voice.kind].format(speaker=voice.called or voice.label).strip(" ,")
    if voice.kind == "anonymous" and voice.position:
        told += f" ({voice.position})"
    return f"{told}, as told by {voice.outlet}" if voice.outlet else told


def when_words(when: "When") -> str:
    """Write a date; one that is only the day of publication is led by `by`."""
    written = str(when)
    return f"by {written}" if when.basis == "assumed" else written or "undated"


def limits(claim: "Claim") -> list[str]:
    """Say everything that makes a claim less than a plain fact: doubt with its words, marks, a bare epithet."""
    told = []
    if claim.certainty in CERTAINTIES:
        hedge = f" (“{claim.hedge}”)" if claim.hedge else ""
        told.append(CERTAINTIES[claim.certainty] + hedge)
    told += [words for mark, words in MARKS.items() if mark in claim.marks]
    told += ["negated"] if "negated" in claim.marks and not claim.certainty.endswith("-") else []
    if claim.frame != "clause":
        told.append("in an epithet" if claim.frame == "epithet" else "in a headline or caption")
    return told


def event_words(claim: "Claim", names: tuple[str, str]) -> str:
    """Say what a claim tells; who did it toward whom is named where that is not the same both ways."""
    from index.ties import default_tables  # noqa: PLC0415 - words of a search need no tables

    kind = default_tables().event(claim.event)
    return kind.words if claim.mutual or kind.shared else f"{kind.words}: {names[0]} to {names[1]}"


def event_between(claim: "Claim", names: tuple[str, str]) -> str:
    """Say what a claim tells and of whom, where more than these two may be meant."""
    words = event_words(claim, names)
    return words if words.endswith(f"{names[0]} to {names[1]}") else f"{words}: {' – '.join(names)}"


def claim_words(claim: "Claim", names: tuple[str, str]) -> str:
    """Say what a claim tells, on whose word, and what limits it."""
    return " · ".join([event_words(claim, names), voice_words(claim.voice), *limits(claim)])


def verdict_words(verdict: str) -> str:
    """Say what the user ruled on a claim: `accepted`, `rejected`, or what it tells instead."""
    from index.ties import default_tables  # noqa: PLC0415 - words of a search need no tables

    passed = {"accept": "accepted", "reject": "rejected"}
    return passed.get(verdict) or f"read as {default_tables().event(verdict).words}"


def direction(standing: "Standing", claim: "Claim") -> tuple[str, str]:
    """Name actor and recipient of a claim between the two."""
    one, two = standing.names
    return (one, two) if claim.actor in {standing.people[0], one} else (two, one)
