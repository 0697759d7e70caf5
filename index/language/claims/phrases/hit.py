"""A phrase of the lexicon found in a line, and whether the words around allow it."""

from attrs import frozen

from index.language.claims.lexicon import Cue, Lexicon
from index.language.claims.line import Line
from index.language.claims.phrases.stepping import leads_on, past_person

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

    def holds(self, inner: "Hit") -> bool:
        """Tell whether another phrase lies inside this one and is shorter; time with children leaves room for others."""
        return (
            not (self.cue.shape == "care" and self.cue.entry.event == inner.cue.entry.event)
            and self.first <= inner.first
            and inner.last <= self.last
            and inner.last - inner.first < self.last - self.first
        )

    def fits(self, line: Line, lexicon: Lexicon) -> bool:
        """Tell whether the words that the entry asks for or forbids allow the hit."""
        entry = self.cue.entry
        following = line[self.last].word if self.last < len(line) else ""
        timed = begins_span(line, self.last, lexicon) or _begins_date(line, self.last, lexicon)
        barred = following in entry.unless_next and not timed
        if barred or (entry.unless_doing and _is_doing(line, self.last)):
            return False
        words = {token.word for token in line} if entry.needs or entry.blocked else set()
        return words.isdisjoint(entry.blocked) and not (entry.needs and words.isdisjoint(entry.needs))


def begins_span(line: Line, k: int, lexicon: Lexicon) -> bool:
    """Tell whether it is told from k on for how long: "of three years"."""
    return k + 2 < len(line) and line[k].word == "of" and line[k + 2].word in lexicon.words["spans"]


def _begins_date(line: Line, k: int, lexicon: Lexicon) -> bool:
    """Tell whether it is told from k on when: "engaged in August", "on Monday"."""
    if k + 1 >= len(line) or line[k].word not in ("in", "on", "during"):
        return False
    return line[k + 1].word in lexicon.words["times"] or line[k + 1].word.isdigit()


def _is_doing(line: Line, k: int) -> bool:
    """Tell whether the person from k on is told doing something: "her ex buying a house"."""
    other = next(
        (n for n in range(k, min(len(line), k + WIDE)) if line[n].people and not leads_on(line, n)), -1
    )
    after = past_person(line, other)
    return other >= 0 and after < len(line) and line[after].word.endswith("ing")
