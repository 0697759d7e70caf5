"""The words that tell who speaks, read once from their tables and put into all their forms."""

import tomllib
from importlib.resources import files
from typing import Any, Final, Literal

from attrs import frozen

CueKind = Literal["report", "relate", "quote", "post", "text"]
"""What a verb marks: speech with or without marks (after "relate" only a clause), quoted speech, writing, a text."""
Form = Literal["finite", "participle", "infinitive"]
"""said and says; saying; (to) say."""
SourceKind = Literal["bare", "position", "public", "representative", "document"]
"""What the noun for an unnamed source tells of it."""


@frozen
class CueWord:
    """One form of a verb of speech."""

    kind: CueKind
    """What the verb marks."""
    form: Form
    """Its form."""
    tail: str = ""
    """The second word of a phrase: "out" of "pointed out"."""


def _load(name: str) -> dict[str, Any]:
    return tomllib.loads(files(__package__).joinpath(name).read_text("utf-8"))


_CUES: Final = _load("cues.toml")
_SOURCES: Final = _load("sources.toml")


def _forms(base: str) -> dict[str, Form]:
    """Give the forms of a verb: past, third person, participle and infinitive."""
    stem = base.removesuffix("e")
    soft = base[-1] == "y" and base[-2] not in "aeiou"
    past = _CUES["irregular"].get(base) or (base[:-1] + "ied" if soft else stem + "ed")
    third = (
        base[:-1] + "ies" if soft else base + ("es" if base.endswith(("s", "sh", "ch", "x", "go")) else "s")
    )
    doubles = past == base + base[-1] + "ed" or base in ("begin", "hit", "cut")
    participle = (base + base[-1] if doubles else stem) + "ing"
    return {base: "infinitive", third: "finite", participle: "participle", past: "finite"}


def _cue_words() -> dict[str, tuple[CueWord, ...]]:
    words: dict[str, tuple[CueWord, ...]] = {}
    for kind, entries in _CUES["verbs"].items():
        for entry in entries:
            base, _, tail = entry.partition(" ")
            for word, form in _forms(base).items():
                words[word.lower()] = (*words.get(word.lower(), ()), CueWord(kind, form, tail))
    return {word: tuple(sorted(found, key=lambda cue: not cue.tail)) for word, found in words.items()}


CUE_WORDS: Final = _cue_words()
"""Lower-case verb form -> what it marks, phrases first."""
CUE_NOUNS: Final[dict[str, CueKind]] = {
    **dict.fromkeys(_CUES["nouns"]["speech"], "quote"),
    **dict.fromkeys(_CUES["nouns"]["post"], "post"),
}
"""Noun that introduces quoted words -> what it marks."""
POST_PLACES: Final = frozenset(_CUES["places"]["post"])
"""Words that make the quoted words beside them a post."""
SOURCE_NOUNS: Final[dict[str, SourceKind]] = {
    noun: kind
    for kind in ("public", "bare", "position", "document", "representative")
    for noun in _SOURCES[kind]
}
"""Noun for a source without a name -> what it tells of it."""
EPITHETS: Final = frozenset(_SOURCES["epithets"])
"""Nouns of descriptions that stand for a person named elsewhere."""
JOINS: Final = tuple(sorted(_SOURCES["joins"], key=len, reverse=True))
"""Words that join what follows to the noun before: "close to"."""
STRENGTH: Final[dict[str, int]] = _SOURCES["strength"]
"""Class of voice -> what it is worth."""
