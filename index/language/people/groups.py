"""Whom a plural description stands for: "the kids", "her parents", "the couple", "the pair"."""

import re

from index.language.people.describing import Phrase
from index.language.people.descriptions import COUPLES
from index.language.people.lexicons import NUMBERS, PLURALS, pattern, table
from index.language.people.together import (
    NEAR,
    NEXT,
    are_partners,
    are_siblings,
    before_sentence,
    can_be_couple,
    in_sentence,
    told_couple,
)
from index.language.people.view import OPEN, Meaning, View

_LAST = "the two named together last"
_WED = re.compile(rf"[^.;:]{{0,20}}? (?:{pattern(table('kin')['wed']['acts'])})\b")
"""What only a couple who are told to be wed does."""
_BOUND = re.compile(
    r"[^.;:]{0,40}?\btheir (?:\w+ ){0,2}(?:marriage|divorce|wedding|engagement|romance|relationship)\b"
)
"""What only a couple has."""
WED, EXES = frozenset({"spouse", "ex"}), frozenset({"ex"})
"""Kinds of kin of those who did so, and of those who are called exes."""
_FORMER = frozenset({"former", "ex", "divorced"})
"""What calls a couple one that was: never somebody and whom the article tells to be their partner now."""
_KIND_OF = {"children": "child", "parents": "parent"}


def group(view: View, phrase: Phrase) -> Meaning:
    """Whom a word for several people stands for."""
    kind, gender = PLURALS[phrase.head]
    if kind in {"couple", "pair"}:
        bound = _BOUND.match(view.text, phrase.end) is not None
        return _pair(view, phrase, couple=kind == "couple" or bound)
    if kind in _KIND_OF:
        return _family(view, phrase, _KIND_OF[kind], gender)
    return _siblings(view, phrase, gender) if kind == "siblings" else OPEN


def _family(view: View, phrase: Phrase, kind: str, gender: str) -> Meaning:
    """The children or parents of the owner, or of the first person in mind who has as many as the phrase tells."""
    owner = view.owner(phrase)
    if owner:
        owners = [owner.people]
    else:
        owners = [(n,) for n in view.scene.present("")] if phrase.opener in {"the", "all"} else []
    for some in owners:
        members = tuple(dict.fromkeys(n for one in some for n in view.facts.kin_of(one, kind, gender)))
        told = next((NUMBERS[word] for word in phrase.words.split() if word in NUMBERS), len(members))
        if members and told == len(members):
            return members, f"{phrase.head} of {' and '.join(some)}"
    return OPEN


def _siblings(view: View, phrase: Phrase, gender: str) -> Meaning:
    people = in_sentence(view) or before_sentence(view, NEAR)
    fits = all(view.facts.gender.get(name, gender) == gender for name in people) if gender else True
    if len(people) < len(("one", "other")) or not fits or not are_siblings(view, people):
        return OPEN
    return people, f"{phrase.head}: siblings named together"


def _pair(view: View, phrase: Phrase, *, couple: bool) -> Meaning:
    """The pair of this sentence or just before, or the couple the article tells of; for a couple only two who can be one."""
    here, before, longer = in_sentence(view), before_sentence(view, NEXT), before_sentence(view, NEAR)
    wed = couple and _WED.match(view.text, phrase.end)
    parted = couple and not _FORMER.isdisjoint(phrase.words.replace("-", " ").split())
    told = told_couple(view, EXES if phrase.head == "exes" else WED if wed or parted else COUPLES)
    told = told if told or parted else told_couple(view)
    near = [(here, "the two in this sentence"), (before, "the two named just before")]
    known = (told, "told as a couple")
    ways = [*near, known, (longer, _LAST)] if couple else [*near, (longer, _LAST), known]
    if wed and set(told) & {*here, *before}:
        ways = [known, *ways]
    for people, reason in ways:
        if parted and len(people) == 2 and are_partners(view, people):  # noqa: PLR2004 - a pair
            continue
        if len(people) == 2 and not (couple and not can_be_couple(view, people)):  # noqa: PLR2004 - a pair
            return people, f"{phrase.head}: {reason}"
    return OPEN
