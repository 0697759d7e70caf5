"""From whose side quoted words are said: "she" in a speaker's own words is somebody else, in the narrator's perhaps not."""

import re
from collections.abc import Iterator, Sequence

from index.language.people.lexicons import pattern, table
from index.language.words import Span

_CLAUSE = re.compile(r"(?:[\w’']+ ){0,2}?(?:he|she|they)\b(?![’']d)", re.IGNORECASE)
_SAYS = re.compile(rf"\b(?:{pattern(table('people')['roles']['saying'])})\b")
_TELLING = re.compile(rf"\b(?:{pattern(table('people')['roles']['telling'])})\b[^.!?]*[:,]$")
_REACH = 80
"""How many characters before quoted words are looked at."""
_MINE = re.compile(r"\b(?:I|[Mm]e|[Mm]y|[Ww]e|[Uu]s|[Oo]ur)\b")


def is_worked_in(text: str, quoted: Span) -> bool:
    """Tell whether a narrator works a few quoted words into a sentence of their own: "she 'loved herself'".

    Such words begin small behind no colon or comma, bring no clause of their own, and speak of no "I".
    """
    before = text[: quoted.start - 1].rstrip()
    words = text[quoted.start : quoted.end]
    return (
        words[:1].islower()
        and bool(before)
        and before[-1] not in ":,"
        and not _CLAUSE.match(words)
        and not _MINE.search(words)
    )


def tells_of_speech(text: str, quoted: Sequence[Span]) -> bool:
    """Tell whether a verb of saying stands outside the quoted words."""
    return any(
        not any(span.start <= found.start() < span.end for span in quoted) for found in _SAYS.finditer(text)
    )


def tellings(text: str, quoted: Sequence[Span]) -> Iterator[int]:
    """Where a participle brings quoted words in, so that whoever acts in its sentence says them: "..., adding: '...'"."""
    for span in quoted:
        before = text[max(0, span.start - _REACH) : span.start - 1].rstrip()
        found = _TELLING.search(before)
        if found:
            yield span.start - len(before) + found.start() - 1
