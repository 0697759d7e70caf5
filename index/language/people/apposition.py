"""Descriptions that stand right beside the name of the one they tell of.

The one rule: only punctuation, "is" or "named" lies between the two.
"""

import re

from index.language.people.describing import Phrase
from index.language.people.view import OPEN, Meaning, View

_IS = re.compile(
    r"(?:,| is| was|['’]s|, who is| has been| became)"
    r"(?: also| now| still| actually| previously| once| formerly| then| currently)? "
)
_BEFORE_NAME = re.compile(r"(?:,|:| named| called)? ")
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
    return (before.people, "told to be so") if _IS.fullmatch(gap) and (gap != ", " or closed) else OPEN


def _named_after(view: View, phrase: Phrase) -> tuple[str, ...]:
    for names in view.lists:
        for place, item in enumerate(names.items):
            if item.name.start >= phrase.end:
                if not _BEFORE_NAME.fullmatch(view.text, phrase.end, item.name.start):
                    return ()
                meant = names.items[place:] if phrase.plural else (item,)
                return tuple(person for one in meant for person in one.name.people)
    return ()
