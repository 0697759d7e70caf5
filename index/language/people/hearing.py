"""I, we and you inside quotations stand for speaker and addressee.

The one rule: "we" is the speaker and one other, the one addressed or else the one last spoken of; nobody is invented.
"""

import re
from collections.abc import Iterator, Sequence

from attrs import evolve

from index.language.people.cast import Cast, Reference, mentions_of
from index.records import Quotation

_HEARD = re.compile(
    r"\b(?:(?P<one>I|me|my|mine|myself)|(?P<two>we|us|our|ours|ourselves)|(?P<you>you|your|yours|yourself))\b",
    re.IGNORECASE,
)
_BACK = 2
"""Paragraphs before a quotation in which the other of "we" is looked for."""


def hear(cast: Cast, quotations: Sequence[Quotation]) -> Cast:
    """Resolve I, we and you inside quotations to speaker and addressee."""
    heard = [one for quotation in quotations if not quotation.indirect for one in _heard(cast, quotation)]
    if not heard:
        return cast
    references = tuple(sorted([*cast.references, *heard], key=lambda r: (r.paragraph, r.start, r.end)))
    people = tuple(evolve(one, mentions=mentions_of(one.name, references)) for one in cast.people)
    return Cast(people, references, cast.groups, cast.kin)


def _heard(cast: Cast, quotation: Quotation) -> Iterator[Reference]:
    """The references of one quotation to those who speak and listen."""
    speaker = quotation.voice.speaker
    if speaker is None or cast.person(speaker) is None:
        return
    for match in _HEARD.finditer(quotation.text):
        start = quotation.start + match.start()
        taken = any(r.start <= start < r.end for r in cast.of_paragraph(quotation.paragraph))
        if taken or match.group() == "i":
            continue
        people, reason = _whom(cast, quotation, speaker, match, start)
        if people:
            end = start + len(match.group())
            yield Reference(quotation.paragraph, start, end, match.group(), "pronoun", people, reason)


def _whom(
    cast: Cast, quotation: Quotation, speaker: str, match: re.Match[str], start: int
) -> tuple[tuple[str, ...], str]:
    """For whom one word stands, and why."""
    if match["one"]:
        return (speaker,), f"{match['one']}: {speaker} speaks"
    if match["you"]:
        return ((quotation.addressee,), f"{match['you']}: spoken to") if quotation.addressee else ((), "")
    other = (
        _last_other(cast, quotation, speaker, start, back=0)
        or _partner(cast, quotation, speaker)
        or quotation.addressee
        or _last_other(cast, quotation, speaker, start, back=_BACK)
    )
    return ((speaker, other), f"{match['two']}: {speaker} and {other}") if other else ((), "")


def _partner(cast: Cast, quotation: Quotation, speaker: str) -> str:
    """With whom the article takes the speaker together, where that person is spoken of nearby."""
    near = {
        person
        for paragraph in range(quotation.paragraph - _BACK, quotation.paragraph + 1)
        for reference in cast.of_paragraph(paragraph)
        for person in reference.people
    }
    pairs = (group.members for group in cast.groups if group.kind == "couple" and speaker in group.members)
    return next((one for pair in pairs for one in pair if one != speaker and one in near), "")


def _last_other(cast: Cast, quotation: Quotation, speaker: str, start: int, *, back: int) -> str:
    """Who beside the speaker is spoken of last before a place: in the quotation itself, or up to so many paragraphs back."""
    for paragraph in range(quotation.paragraph, quotation.paragraph - back - 1, -1):
        first = quotation.start if not back else 0
        before = (
            r
            for r in cast.of_paragraph(paragraph)
            if r.start >= first and (paragraph < quotation.paragraph or r.end <= start)
        )
        for reference in reversed(tuple(before)):
            others = tuple(person for person in reference.people if person != speaker)
            if len(others) == 1:
                return others[0]
    return ""
