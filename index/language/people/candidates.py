"""Runs of capitalised words: what may be the name of a person.

The one rule: a candidate is only a place in the text; whether it names somebody is decided elsewhere.
"""

import re
from collections.abc import Iterator

from attrs import frozen

from index.language.people.lexicons import (
    AFTER,
    CALLINGS,
    GIVEN,
    LEADING,
    THOUGH_WORDS,
    TITLES,
    TRAILING,
    is_english,
)
from index.records import Article, Paragraph

_UPPER = "".join(chr(c) for c in range(0x250) if chr(c).isupper())
_WORD = rf"[{_UPPER}]\w*(?:[’'][{_UPPER}]\w+)?(?:-\w+(?:[’'][{_UPPER}]\w+)?)*"
_INITIAL = rf"(?:[{_UPPER}]\.)+|(?:Mr|Mrs|Ms|Dr|St|Jr|Sr|Prof|Sgt|Capt|Rev|Gen|Gov|Sen|Rep|Lt|Col)\."
_PARTICLE = r"(?:de|del|della|di|da|dos|du|la|le|van|von|der|den|ten|ter|bin|ibn|al|el)"
_NICKNAME = rf"[‘'“\"](?P<nick>[{_UPPER}][\w ]*)[’'”\"]"

RUN = re.compile(
    rf"(?=[{_UPPER}])(?<![\w@#])(?<!\w[’'])(?:{_INITIAL}|{_WORD})"
    rf"(?: (?:{_PARTICLE} ){{0,2}}(?:{_INITIAL}|{_WORD})| {_NICKNAME}(?= [{_UPPER}]))*"
)
"""Capitalised words in a row, with initials, particles and one nickname in marks between them."""

PART = re.compile(rf"{_INITIAL}|{_WORD}|{_NICKNAME}|{_PARTICLE}")
"""One word of a run."""

OPENING = re.compile(r"(?:^|[.!?:…]['’”\"]?\s|[‘'“\"(\[•*-]\s?)$")
"""What stands before the first word of a sentence, quotation or caption."""


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


def candidates(article: Article) -> Iterator[Candidate]:
    """Every run of capitalised words below the headline, and in it where capitals tell something."""
    for paragraph in article.paragraphs:
        if not is_capitalised(paragraph):
            yield from runs(paragraph)


def runs(paragraph: Paragraph) -> Iterator[Candidate]:
    """The candidates of one paragraph, in order."""
    text = paragraph.text
    for found in RUN.finditer(text):
        if _plain(found.group()) in _NO_NAME:
            continue
        candidate = _trim(text, paragraph.number, found.start(), found.end())
        if candidate is not None:
            yield candidate


def _trim(text: str, paragraph: int, start: int, end: int) -> Candidate | None:
    """Drop what leads up to a name, and take titles and nickname apart from it."""
    parts = list(PART.finditer(text, start, end))
    opening = bool(OPENING.search(text, max(0, start - 3), start))
    calling = _last_calling(parts)
    opening = opening and not calling
    title = _plain(parts[calling - 1].group()) if calling else ""
    start = parts[calling - 1].start() if calling else start
    parts = parts[calling:]
    title, start = (title, start) if title in TITLES else ("", parts[0].start())
    while parts and _leads(parts, opening=opening):
        parts.pop(0)
        title = ""
    while parts and _plain(parts[-1].group()) in TRAILING:
        parts.pop()
    if not parts:
        return None
    nickname = next((part.group("nick") for part in parts if part.group("nick")), "")
    words = tuple(part.group() for part in parts if not part.group("nick"))
    first = start if title else parts[0].start()
    return Candidate(paragraph, first, parts[-1].end(), words, title, nickname, opening)


def _last_calling(parts: list[re.Match[str]]) -> int:
    """How many words at the beginning are callings and titles ("Tiger King Star Carole Baskin"), not names."""
    words = [_plain(part.group()) for part in parts]
    for place in range(len(words) - 2, -1, -1):
        if words[place] in TITLES.keys() | CALLINGS and words[place + 1] not in AFTER:
            named = words[0] in GIVEN and not is_english(words[0]) and place > 0
            return 0 if named else place + 1
    return 0


def _leads(parts: list[re.Match[str]], *, opening: bool) -> bool:
    """Tell whether the first word leads up to a name and is no part of it."""
    word = _plain(parts[0].group())
    after = _plain(parts[1].group()) if len(parts) > 1 else ""
    if word in LEADING:
        return word not in THOUGH_WORDS or not after or after in GIVEN
    return opening and after in GIVEN and word not in GIVEN and is_english(word)


def _plain(word: str) -> str:
    return word.lower().rstrip(".")
