"""Verbs and phrases of speech in a stretch of the narrator's words."""

import re
from collections.abc import Iterator

from attrs import frozen

from index.language.quotations.lexicon import CUE_NOUNS, CUE_WORDS, CueKind, CueWord, Form

_WORD = re.compile(r"[A-Za-z][a-z]*")
_OPENS = re.compile(r"(?:[:.!?]|^)\s*$")
_PASSIVE = frozenset(("was", "were", "is", "are", "been", "being", "be", "got", "when", "if", "once", "as"))
_CAUSES = frozenset(("to", "did", "does"))
_NO_SUBJECT = frozenset(
    (
        "the",
        "a",
        "an",
        "his",
        "her",
        "their",
        "its",
        "my",
        "of",
        "amid",
        "with",
        "s",
        "any",
        "new",
        "no",
        "these",
    )
)


@frozen
class Cue:
    """A verb of speech, or a noun that introduces quoted words."""

    start: int
    """First character in the paragraph."""
    end: int
    """One past the last character."""
    text: str
    """The words."""
    kind: CueKind
    """What it marks."""
    form: Form | None
    """The form of the verb; None for a noun."""


def cues_in(text: str, start: int, end: int) -> Iterator[Cue]:
    """Yield the verbs of speech in `text[start:end]`, those that are nouns, names or passive there left out."""
    before = ""
    for match in _WORD.finditer(text, start, end):
        word = match.group().lower()
        for cue in CUE_WORDS.get(word, ()):
            tail = f" {cue.tail}" if cue.tail else ""
            whole = text.startswith(tail, match.end()) and not text.startswith(" by ", match.end())
            named = match.group()[0].isupper() and _OPENS.search(text, start, match.start()) is None
            if whole and not named and _speaks(cue, before):
                yield Cue(match.start(), match.end() + len(tail), match.group() + tail, cue.kind, cue.form)
                break
        before = word


def _speaks(cue: CueWord, before: str) -> bool:
    """Tell a verb from the noun of the same letters, and the active voice from the passive."""
    if cue.form == "infinitive":
        return before in _CAUSES
    if cue.form == "finite":
        return before not in _PASSIVE and before not in _NO_SUBJECT
    return True


def introducing_noun(text: str, start: int, end: int) -> Cue | None:
    """Find the noun that introduces quoted words at the end of a stretch: "with the caption:"."""
    stretch = text[start:end].rstrip(" :,")
    match = re.search(r"([a-z]+)$", stretch)
    kind = CUE_NOUNS.get(match.group()) if match else None
    if match is None or kind is None:
        return None
    return Cue(start + match.start(), start + match.end(), match.group(), kind, None)
