"""What of a run of capitalised words may be the name of a person.

The one rule: a candidate is only a place in the text; whether it names somebody is decided elsewhere.
"""

import re
from collections.abc import Iterator

from attrs import frozen

from index.language.people.capitals import OPENING, RUN, WORD, pieces
from index.language.people.lexicons import (
    CROWNED,
    LEADING,
    NEVER,
    ROYAL,
    TITLES,
    TITLING,
    TRAILING,
    is_given,
    pattern,
)
from index.language.people.trimming import callings_before, hanging_on, leads, plain
from index.records import Paragraph

_HOUSE = re.compile(r" (?:family|clan|household|dynasty)\b")
_OF_PLACE = re.compile(rf" of {WORD}")
_CROWNED = re.compile(rf"(?:The )?(?:{pattern(word.capitalize() for word in CROWNED)})")
_OF_CROWN = re.compile(r" of |-|['’]s [A-Z]")
"""What follows the name of something that is the Queen's: "the Queen's Counsel"."""
_MONTH = re.compile(r"May|April|June|August")
_DAY = re.compile(r",? \d")
_NO_NAME = LEADING | TRAILING
"""A word that is no name where it stands alone."""


@frozen
class Candidate:
    """A run of capitalised words in one paragraph, without what leads up to a name."""

    paragraph: int
    """Number of the paragraph."""
    start: int
    """First character, a title included."""
    end: int
    """One past the last character."""
    words: tuple[str, ...]
    """The words of the name, without titles and nicknames."""
    title: str = ""
    """The title before it in lower case, such as `mr` or `princess`, else empty."""
    nickname: str = ""
    """The nickname in marks inside it, else empty."""
    titled: bool = False
    """True where a word before it has a capital that only the name of a work gives it: "When Anna"."""
    begins: int = 0
    """Where its run of capitals begins, callings included: "Club Star Anna Bell"."""
    opening: bool = False
    """True where it opens a sentence, so that its first word may be any word."""


def runs(paragraph: Paragraph) -> Iterator[Candidate]:
    """The candidates of one paragraph, in order."""
    text = paragraph.text
    for found in RUN.finditer(text):
        if plain(found.group()) in _NO_NAME or (
            _MONTH.fullmatch(found.group()) and _DAY.match(text, found.end())
        ):
            continue
        crowned = _crowned(text, paragraph.number, found)
        if crowned:
            yield crowned
            continue
        for parts in pieces(text, found):
            candidate = _trim(text, paragraph.number, parts)
            if candidate is not None and not _is_house(text, candidate):
                yield candidate


def _is_house(text: str, candidate: Candidate) -> bool:
    """Tell whether a surname stands for all who bear it: "the Brandt family"."""
    alone = len(candidate.words) == 1 and not candidate.title
    return alone and not is_given(candidate.words[0].lower()) and bool(_HOUSE.match(text, candidate.end))


def _crowned(text: str, paragraph: int, found: re.Match[str]) -> Candidate | None:
    """The Queen, who needs no name; not the queen of something, nor one whose name follows."""
    if not _CROWNED.fullmatch(found.group()) or _OF_CROWN.match(text, found.end()):
        return None
    article, title = found.group().rpartition(" ")[::2]
    start = found.start() if article else found.start() - len("the ")
    if not article and text[max(0, start) : found.start()] != "the ":
        return None
    return Candidate(paragraph, start, found.end(), ("The", title), begins=start)


def _trim(text: str, paragraph: int, parts: list[re.Match[str]]) -> Candidate | None:
    """Drop what leads up to a name and hangs on to it, and take titles and nickname apart from it."""
    begins = parts[0].start()
    calling = callings_before([plain(part.group()) for part in parts]) if len(parts) > 1 else 0
    opening = not calling and bool(OPENING.search(text, max(0, begins - 3), begins))
    before, parts = parts[:calling], parts[calling:]
    title = plain(before[-1].group()) if before else ""
    title = title if title in TITLES else ""
    titled = not opening and not calling and plain(parts[0].group()) in TITLING
    while len(parts) > bool(title) and leads(text, parts, opening=opening):
        parts.pop(0)
        title = ""
    while parts and plain(parts[-1].group()) in TRAILING:
        parts.pop()
    if not parts:
        return None
    start = before[-1].start() if title else parts[0].start()
    words, nickname, end = _name(text, start, parts, title)
    begins = begins if calling else start
    return (
        Candidate(paragraph, start, end, words, title, nickname, titled, begins, opening) if words else None
    )


def _name(text: str, start: int, parts: list[re.Match[str]], title: str) -> tuple[tuple[str, ...], str, int]:
    """The words of a name with the place of a title, its nickname, and where it ends; none where it is a brand's."""
    nickname = next((part.group("nick") for part in parts if part.group("nick")), "")
    words = tuple(part.group() for part in parts if not part.group("nick"))
    hung = hanging_on(parts[-1].group())
    end = parts[-1].end() - len(hung)
    end += "[" in text[start:end] and text.startswith("]", end)
    if hung:
        words = (*words[:-1], words[-1].removesuffix(hung)) if len(words) > 1 else ()
    named = title in ROYAL and not NEVER.intersection(map(plain, words))
    named = named or (len(words) == 1 and is_given(words[0].lower()))
    if named and (place := _OF_PLACE.match(text, end)):
        words, end = (*words, *place.group().split()), place.end()
    return words, nickname, end
