"""Whom "her mother" or "the father" stands for: kin by the owner of the kin word.

The one rule: a description that fits several, or that nothing told before supports, stays open.
"""

import re
from collections.abc import Sequence

from index.language.people.describing import Phrase
from index.language.people.lexicons import KIN, NUMBERS, UNBORN, pattern
from index.language.people.view import OPEN, Meaning, View

_OF_ANOTHER = re.compile(rf" of (?!(?:{pattern(NUMBERS)}|\d+)\b)")
"""What gives a kin word another owner: "the mother of a singer", not "the mother of two"."""

COUPLES = frozenset({"ex", "spouse", "partner"})
"""Kinds of kin of which the one most in mind is meant where there are several."""


def kin(view: View, phrase: Phrase) -> Meaning:
    """Whom "her mother" or "the father" stands for."""
    owner = view.owner(phrase)
    if KIN[phrase.head].kind == "child" and not UNBORN.isdisjoint(phrase.words.split()):
        return OPEN
    if owner is None and _OF_ANOTHER.match(view.text, phrase.end):
        return OPEN
    if owner is None:
        return _parent(view, phrase) if phrase.opener == "the" and KIN[phrase.head].kind == "parent" else OPEN
    options = kin_of(view, owner.people, phrase)
    if not options:
        return OPEN
    best = next((name for name in view.scene.present("") if name in options), options[-1])
    return (best,), f"{phrase.head} of {' and '.join(owner.people)}"


def _parent(view: View, phrase: Phrase) -> Meaning:
    parents = (n for n in view.scene.present(phrase.gender) if view.facts.kin_of(n, "child"))
    parent = next(parents, "")
    return ((parent,), f"{phrase.head}: told as a parent") if parent else OPEN


def kin_of(view: View, owners: Sequence[str], phrase: Phrase) -> list[str]:
    """Those who may be meant: all of the kind, or of several the one called by this very word."""
    kind = KIN[phrase.head].kind
    found = [n for owner in owners for n in view.facts.kin_of(owner, kind, phrase.gender)]
    if not found and kind == "spouse" and "estranged" in phrase.words.split():
        found = [n for owner in owners for n in view.facts.kin_of(owner, "ex", phrase.gender)]
    options = list(dict.fromkeys(name for name in found if name not in owners))
    if len(options) < 2:  # noqa: PLR2004 - one or none
        return options
    ties = (tie for owner in owners for tie in view.facts.kin.get(owner, ()))
    exact = {tie.name for tie in ties if tie.word == phrase.head} & set(options)
    if len(exact) == 1:
        return list(exact)
    return options if kind in COUPLES else []
