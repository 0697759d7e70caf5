"""What is marked in an article, and how its speakers are named in the margin."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from index.archive.answers.article import Reading


def marks(reading: Reading, paragraph: int) -> list[tuple[int, int, str]]:
    """List what is marked in a paragraph: quotations lowest, then people, cues, and hits on top."""
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
    cues = [
        (start, start + len(claim.cue), "cue")
        for claim in understood.claims
        if claim.paragraph == paragraph and claim.cue and (start := text.find(claim.cue, claim.start)) >= 0
    ]
    hits = [(start, end, "hit") for number, start, end in reading.spans if number == paragraph]
    return [*quotations, *people, *cues, *hits]


def brief(name: str, room: int) -> str:
    """Shorten a name that is too wide: "Britney S." still tells Lynne from Jamie Lynn."""
    first, _, last = name.rpartition(" ")
    return name if len(name) <= room or not first else f"{first} {last[0]}."
