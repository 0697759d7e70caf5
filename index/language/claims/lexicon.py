"""The lexicons: which words tell of which event, and where the two people stand around them.

Each TOML file under `lexicons/` may hold `verbs`, `bonds`, `roles`, `families` and word lists; a user's own file has the
same shape and is merged in. docs/lexicons.md tells what each key means.
"""

import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from importlib import resources
from pathlib import Path
from typing import Any, Literal

import cattrs
from attrs import field, frozen

from index.language.claims.inflection import noun_forms, verb_forms
from index.language.claims.line import HARD

Shape = Literal["verb", "bond", "role", "family", "care", "idiom"]
"""verb: who acts, and the other after it; bond: a noun of both ("feud"); role: what one is to the other
("her friend"); family: what a parent is to the children ("doting father"); care: what a parent feels for them ("dotes on
his son"); idiom: words that tell nothing, whatever stands in them ("three days in a row")."""

Element = frozenset[str] | Literal["@", "~", "..."]
"""One place of a phrase: words that fit, `@` the other person, `~` up to three adverbs or adjectives, `...` up to
seven words of the same clause."""


@frozen
class Entry:
    """One entry of a lexicon: phrases that tell the same event in the same way."""

    event: str
    """`root.mode` or state; empty where the word tells something only with a modifier ("husband")."""
    phrases: tuple[str, ...]
    """The phrases, each by its base form; the first word is inflected."""
    to: tuple[str, ...] = ()
    """Words before the other person; an empty string means directly behind the verb."""
    plural: bool = False
    """True where two people as subject or possessor are enough."""
    mutual: bool = False
    """True where both act alike."""
    reversed: bool = False
    """True where the other acts: who receives an apology made none."""
    negated: str = ""
    """What the event becomes where it is denied: not speaking is a state of its own."""
    ended: str = ""
    """What the event becomes where its end is told: the end of a feud closes it."""
    presupposes: str = ""
    """What stands where the act is denied or only hoped for: who hopes to settle a feud has one."""
    implicit: bool = False
    """True where the other may be whoever tells it: "X said Y never called"."""
    after_rift: bool = False
    """True for weak words that count only where the article also tells of a rift between the two."""
    needs: tuple[str, ...] = ()
    """Words of which one must stand in the same sentence."""
    blocked: tuple[str, ...] = ()
    """Words of which none may stand in the same sentence."""
    blocked_article: tuple[str, ...] = ()
    """Words of which none may stand in the whole article: a dance show has other partners."""
    unless_next: tuple[str, ...] = ()
    """Words that must not follow the phrase at once."""
    unless_doing: bool = False
    """True where the other must not be told doing something: who sees him leave has not met him."""
    romance: bool = False
    """True for what only a couple, or one that was, can be to each other; never told of kin."""
    begun: bool = False
    """True for a beginning or a couple's past ("fell in love", "were an item"): in the plain past it is history."""
    planned: bool = False
    """True where a plan tells that it is so now: who plans a wedding is a couple."""
    lasting: bool = False
    """True where the phrase says that it goes on: "stayed in touch"."""
    hedged: bool = False
    """True where the phrase itself is a hedge: "linked to"."""
    kind: str = ""
    """For a role: the group that modifiers look at, such as couple, spouse, friend."""


@frozen
class Modifier:
    """A word before a role noun that changes what it tells: ex-wife, former friend, on-screen son."""

    words: tuple[str, ...]
    """The words, each a token."""
    kinds: tuple[str, ...]
    """The kinds of role it changes."""
    event: str = ""
    """What the role tells then; empty: nothing."""
    ended: str = ""
    """What it tells where a word of the past stands before the modifier: once-estranged."""


@frozen
class Cue:
    """One phrase, ready to be matched."""

    shape: Shape
    """How people stand around it."""
    entry: Entry
    """The entry it belongs to."""
    elements: tuple[Element, ...]
    """Its places; the first is always a set of words."""
    passive: bool = False
    """True for the passive of a phrase that holds the other person: "sent home" of "send @ home"."""

    @property
    def first(self) -> frozenset[str]:
        """Forms of the first word."""
        first = self.elements[0]
        assert isinstance(first, frozenset)
        return first

    @property
    def anchor(self) -> frozenset[str]:
        """Forms of the longest word, the rarest as a rule: only a text that holds one is searched for the phrase."""
        words = [element for element in self.elements if isinstance(element, frozenset)]
        return max(words, key=lambda forms: (forms.isdisjoint(COMMON), min(map(len, forms))))


@frozen(eq=False)
class Lexicon:
    """Every lexicon, merged."""

    cues: Mapping[str, tuple[Cue, ...]]
    """Cues by each form of their anchor."""
    modifiers: Mapping[str, tuple[Modifier, ...]]
    """Modifiers by word."""
    words: Mapping[str, frozenset[str]]
    """Lists of single words by name: prepositions, hedges, negators and the like."""
    triggers: frozenset[str] = field(init=False)
    """Anchors of all cues: a text without any of them tells nothing."""
    alone: frozenset[str] = field(init=False)
    """Anchors of cues of care, which need no other person in the sentence than the parent."""
    closed: frozenset[str] = field(init=False)
    """Words and marks that no noun phrase runs over."""

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


COMMON = frozenset(
    (
        "be",
        "have",
        "get",
        "go",
        "take",
        "make",
        "do",
        "not",
        "each",
        "other",
        "no",
        "with",
        "together",
        "back",
    )
)
"""Words too common to be looked for first."""

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
    strict = cattrs.Converter(forbid_extra_keys=True)
    for key, shape in SHAPES.items():
        for entry in strict.structure(table.get(key, []), list[Entry]):
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
