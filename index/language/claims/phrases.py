"""Where the phrases of the lexicon stand in a line."""

from collections.abc import Iterator

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
    other, k, gap = -1, place + 1, ""
    for element in cue.elements[1:]:
        if k < len(line) and line[k].word == "-":
            k += 1
        if element in ("~", "..."):
            gap = str(element)
        elif element == "@":
            found = _person(line, k, gap, lexicon)
            if found is None:
                return None
            other, k, gap = found, _past_owner(line, found), ""
        else:
            found = _word(line, k, element, gap, lexicon)
            if found is None:
                return None
            k, gap = found + 1, ""
    return Hit(cue, place, k, other)


def _person(line: Line, k: int, gap: str, lexicon: Lexicon) -> int | None:
    """The next person, over the words of a noun phrase or, in a wide gap, over any words."""
    wide = gap == "..."
    for n in range(k, min(len(line), k + WIDE + 1)):
        if line[n].people and not _owns_person(line, n):
            return n
        if line[n].word in HARD or (line[n].word in lexicon.closed and not wide and not line[n].inside):
            return None
    return None


def _owns_person(line: Line, n: int) -> bool:
    """Tell whether a person only leads to another one: "her" in "her ex", where the ex is known."""
    return n + 1 < len(line) and line[n + 1].inside and line[n].form == "pronoun"


def _word(line: Line, k: int, options: Element, gap: str, lexicon: Lexicon) -> int | None:
    """The next word that fits, over what the gap before it may step over."""
    reach = {"": 0, "~": FILLERS, "...": WIDE}[gap]
    for n in range(k, min(len(line), k + reach + 1)):
        if line[n].word in options:
            return n
        if line[n].word in HARD or line[n].people or (gap == "~" and not _is_filler(line[n].word, lexicon)):
            return None
    return None


def _is_filler(word: str, lexicon: Lexicon) -> bool:
    return word in lexicon.words["fillers"] or word.endswith("ly")


def _past_owner(line: Line, n: int) -> int:
    """Step over a person and an 's behind it."""
    return n + 2 if n + 1 < len(line) and line[n + 1].word == "'s" else n + 1
