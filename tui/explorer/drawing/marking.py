"""What is marked in an article, and how its speakers are named in the margin."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from index.archive.answers.article import Reading
    from index.records import Claim


def marks(reading: Reading, paragraph: int) -> list[tuple[int, int, str]]:
    """List what is marked in a paragraph: quotations lowest, then people, cues, and hits on top; a cue is struck out where all it tells was rejected."""
    if reading.analysis is None:
        return []
    understood = reading.analysis
    text = next(p.text for p in understood.article.paragraphs if p.number == paragraph)
    quotations = [(q.start, q.end, "quotation") for q in understood.quotations if q.paragraph == paragraph]
    people = [
        (mention.start, mention.end, "person")
        for person in understood.people
        for mention in person.mentions
        if mention.paragraph == paragraph and mention.form == "name"
    ]
    hits = [(start, end, "hit") for number, start, end in reading.spans if number == paragraph]
    return [*quotations, *people, *_cues(reading, paragraph, text), *hits]


def _cues(reading: Reading, paragraph: int, text: str) -> list[tuple[int, int, str]]:
    """List the cues; those that hold lie on top, since one may tell a claim that is rejected and one that is not."""
    assert reading.analysis
    said = dict(reading.ruled)
    cues = [
        (start, start + len(claim.cue), "rejected" if said.get(number) == "reject" else "cue")
        for number, claim in enumerate(reading.analysis.claims)
        if claim.paragraph == paragraph and claim.cue and (start := cue_of(claim, text)) >= 0
    ]
    held = {cue[:2] for cue in cues if cue[2] == "cue"}
    return [cue for cue in cues if cue[2] == "cue" or cue[:2] not in held]


def cue_of(claim: Claim, text: str) -> int:
    """Find where the cue of a claim stands in its paragraph; -1 where it has none there."""
    return text.find(claim.cue, claim.start)


def brief(name: str, room: int) -> str:
    """Shorten a name that is too wide: "Britney S." still tells Lynne from Jamie Lynn."""
    first, _, last = name.rpartition(" ")
    return name if len(name) <= room or not first else f"{first} {last[0]}."
