"""English verb and noun forms, so that a lexicon names each cue once.

Lemminflect and pyinflect know more words, but need numpy and a model at import; a lexicon needs some hundred
verbs, whose irregular ones are listed in `lexicons/irregular.toml`.
"""

import tomllib
from functools import cache
from importlib import resources
from typing import Any

VOWELS = tuple("aeiou")


@cache
def _table() -> dict[str, Any]:
    """The irregular verbs and those that double their last consonant."""
    text = resources.files("index.language.claims").joinpath("lexicons/irregular.toml").read_text("utf-8")
    return tomllib.loads(text)


@cache
def verb_forms(base: str) -> frozenset[str]:
    """Every form of a verb: base, third person, past, participles."""
    table = _table()
    past, participle = _regular(base, doubles=base in table["doubling"])
    return frozenset({base, _with_s(base), *table["verbs"].get(base, (past, participle))})


def is_past_form(word: str) -> bool:
    """Tell whether a form of a verb may be past: "called", "spoke", "split"."""
    return word.endswith("ed") or word in _irregular_pasts()


@cache
def _irregular_pasts() -> frozenset[str]:
    forms = (form for verb in _table()["verbs"].values() for form in verb)
    return frozenset(form for form in forms if not form.endswith(("ing", "s")))


def _regular(base: str, *, doubles: bool) -> tuple[str, str]:
    """The past and the form in -ing of a regular verb."""
    if doubles:
        return base + base[-1] + "ed", base + base[-1] + "ing"
    if base.endswith("ie"):
        return base + "d", base[:-2] + "ying"
    if base.endswith("e"):
        return base + "d", (base if base.endswith("ee") else base[:-1]) + "ing"
    if base.endswith("y") and base[-2:-1] not in VOWELS:
        return base[:-1] + "ied", base + "ing"
    return base + "ed", base + "ing"


@cache
def noun_forms(base: str) -> frozenset[str]:
    """Singular and plural of a noun."""
    return frozenset({base, _with_s(base)})


def _with_s(base: str) -> str:
    """The third person of a verb, or the plural of a noun."""
    if base.endswith("y") and base[-2:-1] not in VOWELS:
        return base[:-1] + "ies"
    if base.endswith(("s", "x", "z", "ch", "sh", "o")):
        return base + "es"
    return base + "s"
