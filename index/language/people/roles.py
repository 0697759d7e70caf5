"""What a reference does in its sentence: act, suffer, own or speak; told by the words that touch it.

The one rule: no sentence is parsed; the words right before and right after a reference decide.
"""

import re

from index.language.people.lexicons import VERBS, is_english, pattern, table
from index.language.people.scene import Role

_ROLES = table("people")["roles"]
_TELLING = pattern(set(_ROLES["telling"]) - {"telling", "asking"})
_PREPOSITION = re.compile(
    rf"\b(?:{pattern(_ROLES['prepositions'])}) (?:\w+ )?$|\b(?!(?:{_TELLING}) )[a-z]{{2,}}ing $"
)
_CLAUSE = re.compile(rf"(?:\b(?:{pattern(_ROLES['clauses'])}|{_TELLING})|[,;:-]) $")
_INSERTED = r"(?:, (?:an?|the|who|one|whose) [^.;:‘“\"]{1,100}?,)"
_SAID = re.compile(
    rf"{_INSERTED}?,? (?:(?:\w+ly|{pattern(_ROLES['adverbs'])}) )?(?:{pattern(_ROLES['saying'])})\b"
)
_SAID_BEFORE = re.compile(rf"(?:^|[,.!?’'”\"…] )(?:{pattern(_ROLES['said'])}) (?:the )?$")
_OWNS = ("'s ", "’s ", "' ", "’ ")
_NEW_CLAUSE = re.compile(rf"\b(?:who|which|{pattern(set(_ROLES['clauses']) - {'and', 'but'})})\b")
_ACTS = re.compile(
    rf"(?:[A-Z][\w ’']{{1,30}}: )?(?P<given>[A-Z][a-z]+) [A-Z][a-z]+ (?:\w+ly )?(?:{pattern(VERBS)}|\w+(?<!s)s)\b(?! [A-Z])"
)
_REACH = 20
"""How many characters before a reference are looked at."""


def role(text: str, start: int, end: int, *, subject: bool) -> Role:
    """What the words from `start` to `end` are; `subject` tells whether their clause has its subject already."""
    if text.startswith(_OWNS, end):
        return "possessor"
    before = text[max(0, start - _REACH) : start]
    if _PREPOSITION.search(before):
        return "object"
    return "object" if subject and not _CLAUSE.search(before) else "subject"


def goes_on_to_say(text: str, end: int) -> bool:
    """Tell whether a verb of saying follows: "Ann later said"."""
    return _SAID.match(text, end) is not None


def was_said_by(text: str, start: int) -> bool:
    """Tell whether a verb of saying stands right before: "..., said Ann"."""
    return _SAID_BEFORE.search(text[max(0, start - _REACH) : start]) is not None


def begins_with_stranger(text: str, start: int) -> bool:
    """Tell whether a sentence begins with a name that acts: one of nobody known, where no reference begins there."""
    found = _ACTS.match(text, start)
    return found is not None and not is_english(found["given"].lower())


def is_other_clause(between: str) -> bool:
    """Tell whether a clause with a subject of its own may begin in these words after a subject."""
    return _NEW_CLAUSE.search(between) is not None
