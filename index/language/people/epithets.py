"""Whom "the singer", "the matriarch" or "the 32-year-old" stands for: by age, work, kin and gender, then by who is in mind.

The one rule: what is told of somebody outweighs how much they are in mind; an epithet that fits nobody stays open.
"""

import re

from index.language.people.beside import beside
from index.language.people.describing import Phrase
from index.language.people.facts import CHILDHOOD
from index.language.people.lexicons import (
    ENDERS,
    FIELDS,
    KIN_ROLES,
    LOOKS,
    NOBLE,
    ONLY_KNOWN,
    SAYING,
    TITLES,
    pattern,
)
from index.language.people.roles import is_other_clause
from index.language.people.view import OPEN, Meaning, View

TOPIC = 6.0
"""How much more it weighs for a description whom the article is about: it varies the name of its main person."""

YOUNG = frozenset({"teenager", "teen", "youngster"})
"""What calls a child too; other work and looks news tells of the grown-up."""

_THEIRS = re.compile(
    rf"[^.;!?“”\"]{{0,120}}?(?:\b(?:(?:as|while|when|after|before|{pattern(SAYING)})(?: that)? (?:(he)|(she))|(his|himself)|(herself))\b|\b(her) (?!(?:{pattern(ENDERS)})\b))"
)
"""What tells the gender of one who acts: what is their own, or what they do meanwhile."""


_PLACED = re.compile(r" of [A-Z]")
"""What makes a title a name of its own."""

_FRONTED = re.compile(
    r"(?:[A-Z][\w ’']{1,30}: )?(?:When|After|Although|Though|Since|Despite|Before) [^.;:]*, "
)
"""A clause that opens its sentence."""

FRESH = 8.0
"""Salience that one has at least who was told of in the last three sentences."""


_LIVING = re.compile(r" [‘'“\"]?\w+ing (?:(his|himself)|(?:her|herself))\b")
"""What tells the gender of one who is told doing something of their own: "the 34-year-old living her life"."""

_ACTS_ON = re.compile(
    r"(?: of [A-Z][a-z]+)?(?: (?:has|had|is|was|have|were|who) (?:[a-z]+ ){1,9}|(?: [a-z]+ly)? [a-z]+(?:ed|es|s) (?:[a-z]+ ){0,6})"
)
"""What stands between one who acts and whom they act on: "was said to have cut ties with"."""

_MARKED = re.compile(r"[‘'“\"]\w+$")


def epithet(view: View, phrase: Phrase) -> Meaning:
    """Whom an epithet stands for, and why."""
    if phrase.opener not in {"the", "this"}:
        return OPEN
    words = view.text[phrase.start : phrase.end].lower()
    age = phrase.age or beside(view.text, phrase.start, phrase.end, -1).age
    gender = phrase.gender or _told_gender(view, phrase)
    ranked = view.scene.present(gender, topic=TOPIC) or view.scene.present(phrase.gender, topic=TOPIC)
    apart = _not_meant(view, phrase)
    possible = [name for name in ranked if name not in apart and _has_age(view, name, age)]
    fit = [name for name in possible if not _is_too_young(view, phrase, name)]
    meaning = _aged(view, fit, age, gender) or _placed(view, phrase, fit) or _told(view, phrase, words, fit)
    meaning = meaning or (
        OPEN if phrase.head in ONLY_KNOWN | NOBLE else _grown_in_mind(view, phrase, possible, fit)
    )
    if meaning[0]:
        _keep(view, phrase, words, age, meaning[0][0])
    return meaning


def _not_meant(view: View, phrase: Phrase) -> frozenset[str]:
    """Who cannot be meant: who acts on an object in the same clause; of one who acts, who is named right behind the verb."""
    if view.quoted or phrase.possessive:
        return frozenset()
    if view.role(phrase.start, phrase.end) == "object":
        between = view.text[view.acts_at : phrase.start]
        same = view.subject and " and " not in between and not is_other_clause(between)
        return view.acting if same else frozenset()
    behind = (item.name for names in view.lists for item in names.items if item.name.start > phrase.end)
    named = next(behind, None)
    between = view.text[phrase.end : named.start] if named else ""
    same = named is not None and _ACTS_ON.fullmatch(between) is not None
    return frozenset(named.people) if named and same else frozenset()


def _told_gender(view: View, phrase: Phrase) -> str:
    """The gender of one who acts, by the next pronoun where nobody is named before it: "the singer called off his tour"."""
    if view.role(phrase.start, phrase.end) != "subject":
        living = _LIVING.match(view.text, phrase.end)
        return ("male" if living[1] else "female") if living else ""
    named = (item.name.start for names in view.lists for item in names.items if item.name.start > phrase.end)
    found = _THEIRS.match(view.text, phrase.end, next(named, len(view.text)))
    return ("male" if found[1] or found[3] else "female") if found else ""


def _has_age(view: View, name: str, age: str) -> bool:
    """Tell whether somebody can be of an age: told so, or of no other age told or guessed."""
    told = view.facts.ages.get(name, {})
    return not age or age in told or (not told and view.aged.get(name, age) == age)


def _is_too_young(view: View, phrase: Phrase, name: str) -> bool:
    """Tell whether an epithet of work, looks or parenthood calls no child."""
    grown = phrase.kind == "parent-of" or (phrase.kind == "role" and phrase.head not in YOUNG)
    return grown and view.facts.is_child(name) and not (_is_main(view, name) and name not in view.facts.ages)


def _aged(view: View, fit: list[str], age: str, gender: str) -> Meaning | None:
    """Whom the article tells to be of this age."""
    genders = view.facts.gender
    told = [
        name
        for name, ages in view.facts.ages.items()
        if age in ages and (not gender or genders.get(name, gender) == gender)
    ]
    if age and not told and int(age) <= CHILDHOOD:
        children = [name for name in fit if view.facts.kin_of(name, "parent")]
        return ((children[0],), "told as a child") if len(children) == 1 else OPEN
    if not age or not told:
        return None
    return (next((name for name in fit if name in told), told[0]),), f"told to be {age}"


def _told(view: View, phrase: Phrase, words: str, fit: list[str]) -> Meaning | None:
    """Who was called by these words, by this word, or by another of the same work; a parent for "the matriarch"."""
    if view.called.get(words) in fit:
        return (view.called[words],), "called so before"
    callings = view.facts.callings
    known = [name for name in fit if phrase.head in callings.get(name, ())]
    if known:
        return (known[0],), f"called {phrase.head} before"
    field = FIELDS.get(phrase.calling, "")
    same = [name for name in fit if field and field in _fields(view, name)]
    if same:
        return (same[0],), f"{phrase.head}: works so"
    kin = KIN_ROLES.get(phrase.head, "")
    kind = [name for name in fit if kin and view.facts.kin_of(name, kin) and name not in view.acting]
    return ((kind[0],), f"{phrase.head}: told to have such kin") if kind else None


def _fields(view: View, name: str) -> set[str]:
    """The fields of work of somebody."""
    return {FIELDS[calling] for calling in view.facts.callings.get(name, ()) if calling in FIELDS}


def _placed(view: View, phrase: Phrase, fit: list[str]) -> Meaning | None:
    """Whom a title of some place stands for: the one named most in the article, or nobody; "'King' of Pop" is no title."""
    if not _PLACED.match(view.text, phrase.end) or phrase.head not in TITLES.keys() | ONLY_KNOWN:
        return None
    titled = phrase.head in NOBLE and not _MARKED.search(view.text[phrase.start : phrase.end])
    if titled and fit and _is_main(view, fit[0]) and fit[0] not in view.acting:
        return (fit[0],), f"{phrase.head}: the person the article is about"
    return OPEN


def _is_main(view: View, name: str) -> bool:
    """Tell whether the article names nobody more often."""
    return view.scene.share.get(name) == max(view.scene.share.values())


def _grown_in_mind(view: View, phrase: Phrase, possible: list[str], grown: list[str]) -> Meaning:
    """The most salient person; where that is a child, only whom the article is about."""
    meaning = _most_in_mind(view, phrase, possible)
    if set(meaning[0]) <= set(grown):
        return meaning
    return _most_in_mind(view, phrase, [name for name in grown if _is_main(view, name)])


def _most_in_mind(view: View, phrase: Phrase, fit: list[str]) -> Meaning:
    """The most salient person of no other work; rather nobody who acts in the same clause, whom a pronoun would call."""
    if _is_fronted(view, phrase) and view.subject in fit:
        return (view.subject,), f"{phrase.head}: the one just told of"
    field = FIELDS.get(phrase.calling, "")
    free = [name for name in fit if not field or not _fields(view, name)] or fit
    if fit and fit[0] not in free:
        free = _only_one(view, phrase) or free
    if len(view.acting) > 1 and view.role(phrase.start, phrase.end) == "subject":
        free = free if len(view.acting.intersection(free)) == 1 else []
    best = next((name for name in free if name not in view.acting), free[0] if free else "")
    sure = best and (best == free[0] or view.scene.salience.get(best, 0.0) > FRESH)
    return ((best,), f"{phrase.head}: the person most in mind here") if sure else OPEN


def _is_fronted(view: View, phrase: Phrase) -> bool:
    """Tell whether an epithet follows a clause of the one person told of: "When Ann is not at work, the star ..."."""
    alone = {name for reference in view.here for name in reference.people} == {view.subject}
    return alone and _FRONTED.fullmatch(view.text, view.begun, phrase.start) is not None


def _only_one(view: View, phrase: Phrase) -> list[str]:
    """The only one of the article who is called so, though long not told of."""
    known = [name for name, told in view.facts.callings.items() if phrase.head in told]
    return known if len(known) == 1 else []


def _keep(view: View, phrase: Phrase, words: str, age: str, name: str) -> None:
    """Keep what an epithet tells of the one it stands for."""
    if phrase.words or phrase.head not in LOOKS:
        view.called[words] = name
    for calling in {phrase.head, phrase.calling} if phrase.kind != "age" else ():
        view.facts.add_calling(name, calling, view.number)
    if age:
        view.aged.setdefault(name, age)
