"""Where the phrases of the lexicon stand in a line."""

from collections.abc import Iterator, Sequence

from attrs import frozen

from index.language.claims.lexicon import Cue, Element, Lexicon
from index.language.claims.line import HARD, Line

FILLERS = 3
"""Adverbs and adjectives that `~` steps over."""
WIDE = 7
"""Words that `...` steps over."""


@frozen
class Hit:
    """A phrase found in a line."""

    cue: Cue
    """The phrase."""
    first: int
    """Its first token."""
    last: int
    """One past its last token."""
    other: int = -1
    """The token that stands for the other person inside the phrase (`@`), else -1."""


def find_hits(line: Line, lexicon: Lexicon) -> Iterator[Hit]:
    """Find every phrase; where several begin at one token, the longest of each shape."""
    place = 0
    fillers = lexicon.words["fillers"]
    while place < len(line):
        hits = [
            hit
            for cue in lexicon.cues.get(line[place].word, ())
            if (hit := _match(line, place, cue, fillers)) is not None
        ]
        if hits:
            longest = max(hit.last for hit in hits)
            yield from _unlike(hit for hit in hits if hit.last == longest)
            place = max(place + 1, min(longest, place + 1))
        else:
            place += 1


def _unlike(hits: Iterator[Hit]) -> Iterator[Hit]:
    """Drop hits that tell the same event by the same shape."""
    seen = set()
    for hit in hits:
        key = (hit.cue.shape, hit.cue.entry.event, hit.cue.entry.to)
        if key not in seen:
            seen.add(key)
            yield hit


def _match(line: Line, place: int, cue: Cue, fillers: frozenset[str]) -> Hit | None:
    """Match the places of one phrase from a token on."""
    other = -1
    k = place + 1
    wide = 0
    for element in cue.elements[1:]:
        if element == "~":
            k = _past_fillers(line, k, fillers)
        elif element == "...":
            wide = WIDE
        elif element == "@":
            found = _person(line, k, wide)
            if found is None:
                return None
            other, k, wide = found, _past_owner(line, found), 0
        else:
            found = _word(line, k, element, wide)
            if found is None:
                return None
            k, wide = found + 1, 0
    return Hit(cue, place, k, other)


def _past_fillers(line: Line, k: int, fillers: frozenset[str]) -> int:
    for _ in range(FILLERS):
        if k < len(line) and not line[k].people and (line[k].word in fillers or line[k].word.endswith("ly")):
            k += 1
    return k


def _person(line: Line, k: int, wide: int) -> int | None:
    """The next person, over words that belong to a description or, where it is wide, over any words."""
    for n in range(k, min(len(line), k + max(wide, 5) + 1)):
        if line[n].people and not _owns_person(line, n):
            return n
        if line[n].word in HARD or not (wide or line[n].inside or line[n].people or line[n].word == "'s"):
            return None
    return None


def _owns_person(line: Line, n: int) -> bool:
    """Tell whether a person only leads to another one: "her" in "her ex", where the ex is known."""
    return n + 1 < len(line) and line[n + 1].inside and line[n].form == "pronoun"


def _past_owner(line: Line, n: int) -> int:
    """Step over a person and an 's behind it."""
    return n + 2 if n + 1 < len(line) and line[n + 1].word == "'s" else n + 1


def _word(line: Line, k: int, options: Element, wide: int) -> int | None:
    for n in range(k, min(len(line), k + wide + 1)):
        if line[n].word in options:
            return n
        if line[n].word in HARD:
            return None
    return None


def words_between(line: Line, first: int, last: int) -> Sequence[str]:
    """The words of a stretch of the line."""
    return [token.word for token in line[first:last]]
