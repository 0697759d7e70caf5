"""The lexicons read: which words tell of which event, and where the two people stand around them.

Each TOML file under `lexicons/` may hold `verbs`, `bonds`, `roles`, `families` and word lists; a user's own file has the
same shape and is merged in. docs/lexicons.md tells what each key means.
"""

import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from importlib import resources
from pathlib import Path
from typing import Any

import cattrs

from index.language.claims.lexicon.entries import Cue, Element, Entry, Modifier, Shape
from index.language.claims.lexicon.inflection import noun_forms, verb_forms
from index.language.claims.lexicon.vocabulary import Lexicon

UNINFLECTED = frozenset(("co", "re", "self", "counter", "not", "never", "no", "longer", "n't"))
"""Words before the verb of a phrase."""

SHAPES: Mapping[str, Shape] = {
    "verbs": "verb",
    "bonds": "bond",
    "roles": "role",
    "families": "family",
    "cares": "care",
    "idioms": "idiom",
}


STRICT = cattrs.Converter(forbid_extra_keys=True)
"""Reads entries, and names a key that is not known."""


@lru_cache(maxsize=4)
def load(extra: tuple[Path, ...] = ()) -> Lexicon:
    """Read the lexicons of the package, then those of the user.

    Raises:
        ValueError: a file is no TOML, or a key or value in it is not known; the message names the file.
    """
    cues: dict[str, list[Cue]] = {}
    modifiers: dict[str, list[Modifier]] = {}
    words: dict[str, set[str]] = {}
    for name, table in _tables(extra):
        try:
            for cue in _cues(table):
                for form in cue.anchor:
                    cues.setdefault(form, []).append(cue)
            for modifier in cattrs.structure(table.get("modifiers", []), list[Modifier]):
                for word in modifier.words:
                    modifiers.setdefault(word, []).append(modifier)
        except (cattrs.BaseValidationError, TypeError, KeyError, IndexError) as error:
            raise ValueError(f"{name}: {_reason(error)}; see docs/lexicons.md for the keys") from error
        for key, values in table.get("words", {}).items():
            words.setdefault(key, set()).update(values)
    return Lexicon(
        {form: tuple(found) for form, found in cues.items()},
        {word: tuple(found) for word, found in modifiers.items()},
        {key: frozenset(values) for key, values in words.items()},
    )


def _tables(extra: Iterable[Path]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every lexicon as read, with the name of its file."""
    folder = resources.files("index.language.claims") / "lexicons"
    package = sorted((item for item in folder.iterdir() if item.name.endswith(".toml")), key=lambda f: f.name)
    for item in (*package, *extra):
        if item.name != "irregular.toml":
            try:
                yield item.name, tomllib.loads(item.read_text("utf-8"))
            except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
                raise ValueError(f"{item}: no TOML: {error}") from error


def _cues(table: Mapping[str, Any]) -> Iterator[Cue]:
    """The cues of one table, phrase by phrase."""
    for key, shape in SHAPES.items():
        for entry in STRICT.structure(table.get(key, []), list[Entry]):
            for phrase in entry.phrases:
                elements = tuple(_elements(phrase, shape))
                yield Cue(shape, entry, elements)
                if len(elements) > 2 and elements[1] == "@" and "..." not in elements:  # noqa: PLR2004 - verb, @, rest
                    yield Cue(shape, entry, elements[:1] + elements[2:], passive=True)


def _elements(phrase: str, shape: Shape) -> Iterator[Element]:
    """The places of one phrase: a verb is inflected, the first that is no adverb or the one marked *; a noun the last."""
    words = phrase.split()
    verb = next((n for n, word in enumerate(words) if word.endswith("*")), _first_verb(words))
    for place, word in enumerate(word.removesuffix("*") for word in words):
        if word in ("@", "~", "..."):
            yield word  # type: ignore[misc]
        elif shape in ("verb", "care") and place == verb:
            yield frozenset().union(*(verb_forms(option) for option in word.split("|")))
        elif shape not in ("verb", "care", "idiom") and place == len(words) - 1:
            yield frozenset().union(*(noun_forms(option) for option in word.split("|")))
        else:
            yield frozenset(word.split("|"))


def _first_verb(words: Sequence[str]) -> int:
    return next((n for n, word in enumerate(words) if not (word.endswith("ly") or word in UNINFLECTED)), 0)


def _reason(error: Exception) -> str:
    """The first line that says what is wrong."""
    return (
        "; ".join(cattrs.transform_error(error))
        if isinstance(error, cattrs.BaseValidationError)
        else str(error)
    )
