"""Who is taken together: joined by "and", named by one plural, or alone with each other in a sentence.

The one rule: two who merely occur near each other are no pair; a sentence has to put them there.
"""

import re

from index.language.people.cast import Reference
from index.language.people.descriptions import COUPLES
from index.language.people.view import View

People = tuple[str, ...]
"""Full names."""

NEXT = 1
"""Sentences after which a pair that no word joins is no more meant."""

NEAR = 3
"""Sentences after which no pair is meant any more."""

_AND = re.compile(
    r"(?:,? \(?(?:aged )?\w+\)?)?(?:,? and |, | & )(?:(?:his|her|their) )?(?:\w+ ){0,2}(?:(?<=and )(?:[a-z]+ ){3,5})?"
)


def join(view: View, reference: Reference) -> None:
    """Take the people of a plural together, and those whom "and" joins; a list grows by each name."""
    joined = reference.people
    before = next((r for r in reversed(view.here) if r.end <= reference.start), None)
    if len(joined) == 1 and before and _AND.fullmatch(view.text, before.end, reference.start):
        listed = not view.scene.apart and set(before.people) <= set(view.scene.together)
        joined = tuple(dict.fromkeys((*(view.scene.together if listed else before.people), *joined)))
    if len(joined) > 1:
        view.scene.see_together(joined)


def close_sentence(view: View) -> None:
    """At the end of a sentence: two people who have it to themselves are taken together."""
    named = dict.fromkeys(r.people[0] for r in view.here if len(r.people) == 1)
    if len(named) == 2 and view.scene.apart and not view.another:  # noqa: PLR2004 - a pair
        view.scene.see_together(tuple(named))
    elif view.pair and not view.scene.apart:
        view.scene.see_together(view.pair)


def in_sentence(view: View) -> People:
    """Those taken together so far in this sentence, or the only two people in it."""
    if not view.here:
        return ()
    if not view.scene.apart:
        return view.scene.together
    single = tuple(dict.fromkeys(r.people[0] for r in view.here if len(r.people) == 1))
    return single if len(single) == 2 and not view.strangers else ()  # noqa: PLR2004 - a pair


def before_sentence(view: View, within: int) -> People:
    """Those last taken together, unless this sentence tells of somebody else."""
    alone = {name for r in view.here for name in r.people}
    return view.scene.together if view.scene.apart <= within and alone <= set(view.scene.together) else ()


def told_couple(view: View, kinds: frozenset[str] = COUPLES) -> People:
    """The couple of the one most in mind here, or in the article so far, with the other half most in mind.

    `kinds` are those of kin that the other half may be.
    """
    present = view.scene.present("")
    here = [name for name in present if any(name in r.people for r in view.here)]
    for one in (*here, *present):
        halves = view.facts.partners(one, kinds)
        other = next((name for name in present if name in halves), None)
        if other:
            return one, other
    return ()


def can_be_couple(view: View, people: People) -> bool:
    """Tell whether a word for a couple may mean two people: told as one, or neither of a family nor of one gender."""
    one, other = people
    ties = [tie for tie in view.facts.kin.get(one, ()) if tie.name == other]
    if ties:
        return any(tie.kind in COUPLES for tie in ties)
    genders = {view.facts.gender.get(one), view.facts.gender.get(other)}
    parents = set(view.facts.kin_of(one, "parent")) & set(view.facts.kin_of(other, "parent"))
    return not parents and genders not in ({"female"}, {"male"})


def are_partners(view: View, people: People) -> bool:
    """Tell whether two are told as partners, and by no word for exes."""
    kinds = {tie.kind for tie in view.facts.kin.get(people[0], ()) if tie.name == people[1]}
    return "partner" in kinds and "ex" not in kinds


def are_siblings(view: View, people: People) -> bool:
    """Tell whether all are told as siblings, share a parent, or bear one surname."""
    first, *others = people
    return all(
        other in view.facts.kin_of(first, "sibling")
        or set(view.facts.kin_of(first, "parent")) & set(view.facts.kin_of(other, "parent"))
        or first.rpartition(" ")[2] == other.rpartition(" ")[2]
        for other in others
    )
