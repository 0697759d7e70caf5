"""Runs of capitalised words, as the text has them.

The one rule: only letters and marks are looked at here, and whether a word in capitals is a common one.
"""

import re
from collections.abc import Iterator

from index.language.people.lexicons import is_english
from index.records import Paragraph

_UPPER = "".join(chr(c) for c in range(0x250) if chr(c).isupper())
WORD = rf"[{_UPPER}]\w*(?:[’'][{_UPPER}]\w+)?(?:-\w+(?:[’'][{_UPPER}]\w+)?)*"
"""One capitalised word."""

_INITIAL = rf"[{_UPPER}]\.[{_UPPER}](?= [{_UPPER}]\w)|(?:[{_UPPER}]\.)+|(?:Mr|Mrs|Ms|Dr|St|Jr|Sr|Prof|Sgt|Capt|Rev|Gen|Gov|Sen|Rep|Lt|Col)\."
_PARTICLE = r"(?:de|del|della|di|da|dos|du|la|le|van|von|der|den|ten|ter|bin|ibn|al|el)"
_NICKNAME = rf"[‘'“\"](?P<nick>[{_UPPER}][\w ]*)[’'”\"]"

RUN = re.compile(
    rf"(?=[{_UPPER}])(?<![\w@#])(?<!\w[’'])(?:{_INITIAL}|{WORD})"
    rf"(?: (?:{_PARTICLE} ){{0,2}}(?:{_INITIAL}|{WORD})| {_NICKNAME}(?= [{_UPPER}])| \[(?!\w\]){WORD}\]?)*"
)
"""Capitalised words in a row, with initials, particles, one nickname in marks and words put in by the editor."""

PART = re.compile(rf"{_INITIAL}|{WORD}|{_NICKNAME}|{_PARTICLE}")
"""One word of a run."""

OPENING = re.compile(r"(?:^|[.!?:…]['’”\"]?\s|[‘'“\"(\[•*-]\s?)$")
"""What stands before the first word of a sentence, quotation or caption."""


def is_capitalised(paragraph: Paragraph) -> bool:
    """Tell whether nearly every word of a headline is capitalised, so that capitals tell nothing."""
    text = paragraph.text
    if paragraph.number:
        return text.isupper()
    words = [word for word in re.findall(r"[^\W\d_]{4,}", text) if word.isalpha()]
    capitals = sum(word[0].isupper() for word in words)
    return len(words) > 3 and capitals > 0.75 * len(words)  # noqa: PLR2004 - three of four words, measured on headlines


def pieces(text: str, run: re.Match[str]) -> Iterator[list[re.Match[str]]]:
    """The words of a run, cut at a common word in capitals: headlines shout their verbs."""
    parts = list(PART.finditer(text, run.start(), run.end()))
    piece: list[re.Match[str]] = []
    mixed = not all(part.group().isupper() for part in parts)
    for part in parts:
        word = part.group()
        if mixed and word.isupper() and len(word) > len("MC") and is_english(word.lower()):
            if piece:
                yield piece
            piece = []
        else:
            piece.append(part)
    if piece:
        yield piece
