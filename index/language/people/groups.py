"""Whom a plural description stands for: "the kids", "her parents", "the couple", "the pair"."""

from index.language.people.lexicons import NUMBERS, PLURALS
from index.language.people.phrases import Phrase
from index.language.people.pronouns import NEAR
from index.language.people.view import OPEN, Meaning, View

_KIND_OF = {"children": "child", "parents": "parent"}


def group(view: View, phrase: Phrase) -> Meaning:
    """Whom a word for several people stands for."""
    kind, gender = PLURALS[phrase.head]
    if kind in {"couple", "pair"}:
        return _couple(view, phrase)
    if kind in _KIND_OF:
        return _family(view, phrase, _KIND_OF[kind], gender)
    if kind == "siblings" and len(view.scene.together) > 1 and view.scene.apart < NEAR:
        return view.scene.together, f"{phrase.head}: those named together last"
    return OPEN


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


def _couple(view: View, phrase: Phrase) -> Meaning:
    if len(view.scene.together) == 2 and view.scene.apart < NEAR:  # noqa: PLR2004 - a pair
        return view.scene.together, f"{phrase.head}: the two named together last"
    present = view.scene.present("")
    for one in present:
        other = next((n for n in view.facts.partners(one) if n in present), None)
        if other:
            return (one, other), f"{phrase.head}: told as a couple"
    return OPEN
