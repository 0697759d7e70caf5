"""Runs of capitalised words: what may be the name of a person.

The one rule: a candidate is only a place in the text; whether it names somebody is decided elsewhere.
"""

import re
from collections.abc import Iterator

from attrs import frozen

from index.language.people.lexicons import (
    CROWNED,
    LEADING,
    NEVER,
    ROYAL,
    TITLES,
    TITLING,
    TRAILING,
    is_english,
    is_given,
    pattern,
)
from index.language.people.trimming import callings_before, hanging_on, leads, plain
from index.records import Paragraph

_UPPER = "".join(chr(c) for c in range(0x250) if chr(c).isupper())
_WORD = rf"[{_UPPER}]\w*(?:[’'][{_UPPER}]\w+)?(?:-\w+(?:[’'][{_UPPER}]\w+)?)*"
_INITIAL = rf"(?:[{_UPPER}]\.)+|(?:Mr|Mrs|Ms|Dr|St|Jr|Sr|Prof|Sgt|Capt|Rev|Gen|Gov|Sen|Rep|Lt|Col)\."
_PARTICLE = r"(?:de|del|della|di|da|dos|du|la|le|van|von|der|den|ten|ter|bin|ibn|al|el)"
_NICKNAME = rf"[‘'“\"](?P<nick>[{_UPPER}][\w ]*)[’'”\"]"

RUN = re.compile(
    rf"(?=[{_UPPER}])(?<![\w@#])(?<!\w[’'])(?:{_INITIAL}|{_WORD})"
    rf"(?: (?:{_PARTICLE} ){{0,2}}(?:{_INITIAL}|{_WORD})| {_NICKNAME}(?= [{_UPPER}])| \[(?!\w\]){_WORD}\]?)*"
)
"""Capitalised words in a row, with initials, particles, one nickname in marks and words put in by the editor."""

PART = re.compile(rf"{_INITIAL}|{_WORD}|{_NICKNAME}|{_PARTICLE}")
"""One word of a run."""

OPENING = re.compile(r"(?:^|[.!?:…]['’”\"]?\s|[‘'“\"(\[•*-]\s?)$")
"""What stands before the first word of a sentence, quotation or caption."""


_HOUSE = re.compile(r" (?:family|clan|household|dynasty)\b")
_OF_PLACE = re.compile(rf" of {_WORD}")
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


def is_capitalised(paragraph: Paragraph) -> bool:
    """Tell whether nearly every word of a headline is capitalised, so that capitals tell nothing."""
    text = paragraph.text
    if paragraph.number:
        return text.isupper()
    words = [word for word in re.findall(r"[^\W\d_]{4,}", text) if word.isalpha()]
    capitals = sum(word[0].isupper() for word in words)
    return len(words) > 3 and capitals > 0.75 * len(words)  # noqa: PLR2004 - three of four words, measured on headlines


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
        for parts in _cut(list(PART.finditer(text, found.start(), found.end()))):
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


def _cut(parts: list[re.Match[str]]) -> Iterator[list[re.Match[str]]]:
    """Cut a run at a common word in capitals: headlines shout their verbs."""
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


def _trim(text: str, paragraph: int, parts: list[re.Match[str]]) -> Candidate | None:
    """Drop what leads up to a name, and take titles and nickname apart from it."""
    start = parts[0].start()
    opening = bool(OPENING.search(text, max(0, start - 3), start))
    begins = start
    calling = callings_before([plain(part.group()) for part in parts])
    title = plain(parts[calling - 1].group()) if calling else ""
    start = parts[calling - 1].start() if calling else start
    opening, parts = opening and not calling, parts[calling:]
    if title not in TITLES:
        title = ""
    titled = not opening and not calling and bool(parts) and plain(parts[0].group()) in TITLING
    while len(parts) > bool(title) and leads(text, parts, opening=opening):
        parts.pop(0)
        title = ""
    while parts and plain(parts[-1].group()) in TRAILING:
        parts.pop()
    if not parts:
        return None
    nickname = next((part.group("nick") for part in parts if part.group("nick")), "")
    hung = hanging_on(parts[-1].group())
    words = tuple(part.group() for part in parts if not part.group("nick"))
    words = (*words[:-1], words[-1].removesuffix(hung))
    if hung and len(words) == 1:
        return None
    end = parts[-1].end() - len(hung)
    end += "[" in text[start:end] and text.startswith("]", end)
    named = title in ROYAL and not NEVER.intersection(map(plain, words))
    named = named or (len(words) == 1 and is_given(words[0].lower()))
    if named and (place := _OF_PLACE.match(text, end)):
        words, end = (*words, *place.group().split()), place.end()
    start = start if title else parts[0].start()
    return Candidate(
        paragraph, start, end, words, title, nickname, titled, begins if calling else start, opening
    )
