"""Whom a description of one person stands for: kin by the owner of the kin word, others by what is told of them.

The one rule: a description that fits several, or that nothing told before supports, stays open.
"""

from collections.abc import Sequence

from index.language.people.describing import Phrase
from index.language.people.lexicons import KIN, ONLY_KNOWN
from index.language.people.view import OPEN, Meaning, View

TOPIC = 6.0
"""How much more it weighs for a description whom the article is about: it varies the name of its main person."""

COUPLES = frozenset({"ex", "spouse", "partner"})
"""Kinds of kin of which the one most in mind is meant where there are several."""


def kin(view: View, phrase: Phrase) -> Meaning:
    """Whom "her mother" or "the father" stands for."""
    owner = view.owner(phrase)
    if owner is None:
        return _parent(view, phrase) if phrase.opener == "the" and KIN[phrase.head].kind == "parent" else OPEN
    options = _kin_of(view, owner.people, phrase)
    if not options:
        return OPEN
    best = next((name for name in view.scene.present("") if name in options), options[-1])
    return (best,), f"{phrase.head} of {' and '.join(owner.people)}"


def _parent(view: View, phrase: Phrase) -> Meaning:
    parents = (n for n in view.scene.present(phrase.gender) if view.facts.kin_of(n, "child"))
    parent = next(parents, "")
    return ((parent,), f"{phrase.head}: told as a parent") if parent else OPEN


def _kin_of(view: View, owners: Sequence[str], phrase: Phrase) -> list[str]:
    """Those who may be meant: all of the kind, or of several the one called by this very word."""
    kind = KIN[phrase.head].kind
    found = (n for owner in owners for n in view.facts.kin_of(owner, kind, phrase.gender))
    options = list(dict.fromkeys(name for name in found if name not in owners))
    if len(options) < 2:  # noqa: PLR2004 - one or none
        return options
    ties = (tie for owner in owners for tie in view.facts.kin.get(owner, ()))
    exact = {tie.name for tie in ties if tie.word == phrase.head} & set(options)
    if len(exact) == 1:
        return list(exact)
    return options if kind in COUPLES else []


def role(view: View, phrase: Phrase) -> Meaning:
    """Whom "the singer" or "the 32-year-old" stands for."""
    if phrase.opener not in {"the", "this"}:
        return OPEN
    words = view.text[phrase.start : phrase.end].lower()
    if words in view.called:
        return (view.called[words],), "called so before"
    ranked = view.scene.present(phrase.gender, topic=TOPIC)
    if phrase.age:
        aged = [name for name, ages in view.facts.ages.items() if phrase.age in ages]
        if aged:
            return (next((n for n in ranked if n in aged), aged[0]),), f"told to be {phrase.age}"
        ranked = [name for name in ranked if name not in view.facts.ages]
    known = next((n for n in ranked if phrase.head in view.facts.callings.get(n, ())), "")
    if known:
        return (known,), f"called {phrase.head} before"
    return OPEN if phrase.head in ONLY_KNOWN else _most_in_mind(view, phrase, words, ranked)


def _most_in_mind(view: View, phrase: Phrase, words: str, ranked: Sequence[str]) -> Meaning:
    """The most salient person; rather not the subject of the same clause, whom a pronoun would call."""
    best = next((name for name in ranked if name != view.subject), ranked[0] if ranked else "")
    if not best:
        return OPEN
    view.called[words] = best
    view.facts.add_calling(best, phrase.head, view.number)
    return (best,), f"{phrase.head}: the person most in mind here"
