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

    def fits(self, line: Line) -> bool:
        """Tell whether the words that the entry asks for or forbids allow the hit."""
        entry = self.cue.entry
        following = line[self.last].word if self.last < len(line) else ""
        if following in entry.unless_next:
            return False
        words = {token.word for token in line} if entry.needs or entry.blocked else set()
        return words.isdisjoint(entry.blocked) and not (entry.needs and words.isdisjoint(entry.needs))


def find_hits(line: Line, lexicon: Lexicon) -> Iterator[Hit]:
    """Find every phrase, in order; one inside a longer phrase tells nothing of its own."""
    possible: dict[str, list[Cue]] = {}
    for cue in {id(cue): cue for token in line for cue in lexicon.cues.get(token.word, ())}.values():
        for form in cue.first:
            possible.setdefault(form, []).append(cue)
    hits = [
        hit
        for place, token in enumerate(line)
        for cue in possible.get(token.word, ())
        if (hit := _match(line, place, cue, lexicon)) is not None
    ]
    for hit in hits:
        if not any(_holds(other, hit) for other in hits):
            yield hit


def _holds(outer: Hit, inner: Hit) -> bool:
    """Tell whether one phrase lies inside another and is shorter."""
    return (
        outer.first <= inner.first
        and inner.last <= outer.last
        and inner.last - inner.first < outer.last - outer.first
        and inner.other != outer.last - 1
    )


def _match(line: Line, place: int, cue: Cue, lexicon: Lexicon) -> Hit | None:
    """Match the places of one phrase from a token on."""
    other = -1
    k = place + 1
    wide = 0
    for element in cue.elements[1:]:
        if element == "~":
            k = _past_fillers(line, k, lexicon.words["fillers"])
        elif element == "...":
            wide = WIDE
        elif element == "@":
            found = _person(line, k, wide, lexicon)
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


def _person(line: Line, k: int, wide: int, lexicon: Lexicon) -> int | None:
    """The next person, over words that belong to a description or, where it is wide, over any words."""
    for n in range(k, min(len(line), k + max(wide, 5) + 1)):
        if line[n].people and not _owns_person(line, n):
            return n
        if line[n].word in HARD or (line[n].word in lexicon.closed and not wide and not line[n].inside):
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
        if line[n].word in HARD or line[n].people:
            return None
    return None


def words_between(line: Line, first: int, last: int) -> Sequence[str]:
    """The words of a stretch of the line."""
    return [token.word for token in line[first:last]]
