"""Descriptions that stand right beside the name of the one they tell of.

The one rule: only punctuation, "is" or "named" lies between the two.
"""

import re
from collections.abc import Sequence

from index.language.people.describing import Phrase
from index.language.people.lexicons import OCCUPATIONS
from index.language.people.view import OPEN, Meaning, View

_IS = re.compile(
    r"(?:,| is| was|['’]s|, who is| has been| became)"
    r"(?: also| now| still| actually| previously| once| formerly| then| currently)? "
)
_BEFORE_NAME = re.compile(r"(?:,|:| named| called)? ")
_AND = re.compile(r" and (\w+) ")
_CLOSED = frozenset({",", ".", "", ";"})


def apposed(view: View, phrase: Phrase) -> Meaning:
    """The people named right after the phrase ("her mother, Ann Lee", "sons Max and Ben") or right before it."""
    after = _named_after(view, phrase)
    if after:
        return after, "named right after"
    before = view.here[-1] if view.here and view.here[-1].end < phrase.start else None
    if before is None or phrase.plural or len(before.people) != 1:
        return OPEN
    gap = view.text[before.end : phrase.start]
    closed = view.text[phrase.end : phrase.end + 1] in _CLOSED
    said = _IS.fullmatch(gap) and (gap != ", " or closed) and _can_be(view, phrase, before.people)
    return (before.people, "told to be so") if said else OPEN


def _named_after(view: View, phrase: Phrase) -> tuple[str, ...]:
    for names in view.lists:
        for place, item in enumerate(names.items):
            if item.name.start >= phrase.end:
                meant = names.items[place:] if phrase.plural else (item,)
                people = tuple(person for one in meant for person in one.name.people)
                leads = _leads_to(view.text[phrase.end : item.name.start])
                return people if leads and _can_be(view, phrase, people) else ()
    return ()


def _leads_to(between: str) -> bool:
    """Tell whether a name is that of the phrase before: "the presenter and producer Ann Lee" is one person."""
    joined = _AND.fullmatch(between)
    return _BEFORE_NAME.fullmatch(between) is not None or (joined is not None and joined[1] in OCCUPATIONS)


def _can_be(view: View, phrase: Phrase, people: Sequence[str]) -> bool:
    """Tell whether the gender fits, and that nobody is kin of themselves: "After meeting her son, Ann left"."""
    owner = view.owner(phrase)
    fits = (
        phrase.plural
        or not phrase.gender
        or all(view.facts.gender.get(one, phrase.gender) == phrase.gender for one in people)
    )
    return fits and not (owner and set(owner.people) & set(people))
