"""I, we and you inside quotations stand for speaker and addressee.

The one rule: "we" is the speaker with whom "and I" joins, or with the other half of a couple that is spoken of nearby;
mostly it is a firm, a crew or everybody, and stays open.
"""

import re
from collections.abc import Iterator, Sequence

from attrs import evolve

from index.language.people.cast import Cast, Reference, mentions_of
from index.language.people.mine import mine
from index.records import Article, Quotation

_MARKS = ("'", "’", '"', "”")
_THIRD = frozenset(("he", "him", "his", "she", "her", "hers"))
_HEARD = re.compile(
    r"\b(?:(?P<one>I|me|my|mine|myself)|(?P<two>we|us|our|ours|ourselves)|(?P<you>you|your|yours|yourself))\b",
    re.IGNORECASE,
)
_AND_I = re.compile(r"\]?,? and (?:I|me)\b")
_I_AND = re.compile(r"\b(?:I|me|myself) and (?:my \w+ )?$")
_BACK = 1
"""Paragraphs before a quotation in which the other half is looked for."""


def hear(cast: Cast, quotations: Sequence[Quotation], article: Article) -> Cast:
    """Resolve I, we and you inside quotations to speaker and addressee, and leave "she" in a speaker's words open.

    Where a quotation has no last mark, words of the narrator may stand in it.
    """
    texts = {paragraph.number: paragraph.text for paragraph in article.paragraphs}
    spoken = [quotation for quotation in quotations if not quotation.indirect]
    heard = [one for quotation in spoken for one in _heard(cast, quotation)]
    closed = (one for one in spoken if texts[one.paragraph].startswith(_MARKS, one.end))
    meant = {id(one) for quotation in closed for one in _of_oneself(cast, quotation)}
    if not heard and not meant:
        return cast
    kept = (one for one in cast.references if id(one) not in meant)
    references = tuple(sorted([*kept, *heard], key=lambda r: (r.paragraph, r.start, r.end)))
    people = tuple(evolve(one, mentions=mentions_of(one.name, references)) for one in cast.people)
    return Cast(people, references, cast.groups, cast.kin)


def _of_oneself(cast: Cast, quotation: Quotation) -> Iterator[Reference]:
    """The pronouns of the third person taken for the speaker, who says "I" in whole sentences of her own.

    Words that a narrator works into a sentence, which begin small, may speak of her: she 'told of her life'.
    """
    if not quotation.text[:1].isupper():
        return
    for one in cast.of_paragraph(quotation.paragraph):
        inside = quotation.start <= one.start and one.end <= quotation.end
        if inside and one.text.lower() in _THIRD and one.people == (quotation.voice.speaker,):
            yield one


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
            heard = Reference(quotation.paragraph, start, end, match.group(), "pronoun", people, reason)
            yield heard
            if match.group().lower() == "my":
                yield from mine(cast, heard, quotation.text, match.end())


def _whom(
    cast: Cast, quotation: Quotation, speaker: str, match: re.Match[str], start: int
) -> tuple[tuple[str, ...], str]:
    """For whom one word stands, and why."""
    if match["one"]:
        return (speaker,), f"{match['one']}: {speaker} speaks"
    if match["you"]:
        return ((quotation.addressee,), f"{match['you']}: spoken to") if quotation.addressee else ((), "")
    other = _joined(cast, quotation, speaker, start) or _partner(cast, quotation, speaker)
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


def _joined(cast: Cast, quotation: Quotation, speaker: str, start: int) -> str:
    """Whom the quotation last joins with "I" or "me" before a place: "Ann and I", "me and Ann"."""
    before = (
        r for r in cast.of_paragraph(quotation.paragraph) if quotation.start <= r.start and r.end <= start
    )
    text = quotation.text
    for reference in reversed(tuple(before)):
        others = tuple(person for person in reference.people if person != speaker)
        begins, ends = reference.start - quotation.start, reference.end - quotation.start
        joined = _AND_I.match(text, ends) or _I_AND.search(text, 0, begins)
        if len(others) == 1 and joined:
            return others[0]
    return ""
