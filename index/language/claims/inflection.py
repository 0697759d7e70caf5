"""English verb and noun forms, so that a lexicon names each cue once.

Lemminflect and pyinflect know more words, but need numpy and a model at import; a lexicon needs some hundred
verbs, whose irregular ones are listed in `lexicons/irregular.toml`.
"""

import tomllib
from functools import cache
from importlib import resources

VOWELS = "aeiou"
DOUBLED = frozenset(
    "axe beg chat chum clip clog cop cut dig dog dot drag drop dub fit flap flip fob gag gel grab hit hug"
    " jab jog kid knit lag let log mob mug nab nag nip nod pan pat pet pin plan plot pop prod quip rap rib rig rip"
    " rob rot rub set shop shun shut sit skip slag slam slap slip slot slug snap snip snog snub sob split spot"
    " stab stop stun swap tag tap tip top trap trim trip unzip wed wrap ban bar refer admit permit regret"
    " commit omit submit transfer occur step stir handicap kidnap scrap spar pen"
    " bug blab bat bag hop".split()
)
"""Verbs whose last consonant is doubled before -ed and -ing."""


@cache
def irregular() -> dict[str, list[str]]:
    """Irregular verbs: the base form and all its other forms."""
    text = resources.files("index.language.claims").joinpath("lexicons/irregular.toml").read_text("utf-8")
    verbs: dict[str, list[str]] = tomllib.loads(text)["verbs"]
    return verbs


@cache
def verb_forms(base: str) -> frozenset[str]:
    """Every form of a verb: base, third person, past, participles."""
    third = _with_s(base)
    if base in irregular():
        return frozenset({base, third, *irregular()[base]})
    if base in DOUBLED:
        stem = base + base[-1]
        return frozenset({base, third, stem + "ed", stem + "ing"})
    if base.endswith("ie"):
        return frozenset({base, third, base + "d", base[:-2] + "ying"})
    if base.endswith("ee"):
        return frozenset({base, third, base + "d", base + "ing"})
    if base.endswith("e"):
        return frozenset({base, third, base + "d", base[:-1] + "ing"})
    if base.endswith("y") and base[-2] not in VOWELS:
        return frozenset({base, third, base[:-1] + "ied", base + "ing"})
    return frozenset({base, third, base + "ed", base + "ing"})


@cache
def noun_forms(base: str) -> frozenset[str]:
    """Singular and plural of a noun."""
    return frozenset({base, _with_s(base)})


def _with_s(base: str) -> str:
    """The third person of a verb, or the plural of a noun."""
    if base.endswith("y") and len(base) > 1 and base[-2] not in VOWELS:
        return base[:-1] + "ies"
    if base.endswith(("s", "x", "z", "ch", "sh", "o")):
        return base + "es"
    return base + "s"


def participles(base: str) -> frozenset[str]:
    """Forms that stand after a form of *be* in the passive: every form in -ed, and all of an irregular verb."""
    return frozenset(form for form in verb_forms(base) if not form.endswith("ing"))
