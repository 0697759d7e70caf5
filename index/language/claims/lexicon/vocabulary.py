"""Every lexicon merged: the cues by their words, the modifiers of roles, and the lists of single words."""

from collections.abc import Mapping

from attrs import field, frozen

from index.language.claims.lexicon.entries import Cue, Modifier
from index.language.claims.line import HARD


@frozen(eq=False)
class Lexicon:
    """Every lexicon, merged."""

    cues: Mapping[str, tuple[Cue, ...]]
    """Cues by each form of their anchor."""
    modifiers: Mapping[str, tuple[Modifier, ...]]
    """Modifiers by word."""
    words: Mapping[str, frozenset[str]]
    """Lists of single words by name: prepositions, hedges, negators and the like."""
    kinds: Mapping[str, frozenset[str]] = field(init=False)
    """The names of the lists that hold a word, by word."""
    triggers: frozenset[str] = field(init=False)
    """Anchors of all cues: a text without any of them tells nothing."""
    alone: frozenset[str] = field(init=False)
    """Anchors of cues of care, which need no other person in the sentence than the parent."""
    closed: frozenset[str] = field(init=False)
    """Words and marks that no noun phrase runs over."""

    @kinds.default
    def _kinds(self) -> dict[str, frozenset[str]]:
        found: dict[str, set[str]] = {}
        for kind, words in self.words.items():
            for word in words:
                found.setdefault(word, set()).add(kind)
        return {word: frozenset(kinds) for word, kinds in found.items()}

    @triggers.default
    def _anchors(self) -> frozenset[str]:
        return frozenset(self.cues)

    @alone.default
    def _care(self) -> frozenset[str]:
        cares = ("family", "care")
        return frozenset(form for form, cues in self.cues.items() if any(cue.shape in cares for cue in cues))

    @closed.default
    def _closed_words(self) -> frozenset[str]:
        names = ("prepositions", "conjunctions", "subordinators", "auxiliaries", "relatives")
        return frozenset().union(*(self.words[name] for name in names)) | HARD | {",", ".", "!", "?"}
