"""Who has died, and when, as far as an article says so in plain words.

The one rule: a death wrongly told freezes every tie of the living, so that hedges, fears and jokes tell none.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from attrs import frozen

from index.language.dates import find_dates, reckon
from index.language.people.cast import Reference
from index.language.people.lexicons import ENDERS, pattern, table
from index.language.people.roles import role

_WORDS = table("deaths")
_AFTER = re.compile(
    rf"(?:, (?:aged )?\d+,|,(?= who))?(?P<who> who)?(?: (?:{pattern(_WORDS['between'])}))* (?:{pattern(_WORDS['after'])})\b"
    rf"(?! (?:{pattern(_WORDS['not_after'])})\b)"
)
_NOUN = re.compile(
    rf"['’]s? (?:(?:{pattern(_WORDS['kinds'])}) )?(?:{pattern(_WORDS['nouns'])})"
    r"(?= (?:in|on|at|was|is|has|had|from|after|aged|last|came|and|with|as|to|earlier|this)\b| [A-Z]|[,.;!?]|$)"
)
_OF = re.compile(
    rf"\b(?:{pattern([*_WORDS['nouns'], *_WORDS['of_nouns']])}) of (?:(?:the|his|her|their|[a-z][\w-]*) ){{0,3}}$"
)
_LATE = re.compile(
    r"\b(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|my|['’]s|^) ?[Ll]ate (?P<words>(?:[a-z][\w-]* ){0,4})$"
)
_UNREAL = re.compile(rf"\b(?:{pattern(_WORDS['unreal'])})\b", re.IGNORECASE)
_HOURS = frozenset(_WORDS["hours"])
_POSSESSIVE = ("'s", "’s", "' ", "’ ")
_REACH = 60
"""How many characters before and after a name are looked at."""
_GAP = re.compile(
    r"(?:,? aged?(?: just)? \d+| at \d+)?,?(?: (?!and|but|when|as|after|before|while|since|because)\w+){0,4},? "
)
"""What may lie between the words of a death and its date."""


@frozen
class Death:
    """A death that a paragraph tells."""

    name: str
    """Full name of the dead."""
    paragraph: int
    """The paragraph that tells it."""
    told: str = ""
    """When, as reckoned: a day, month or year; empty where it is not told."""
    day: date | None = None
    """The last day that the words leave open, at most the day of publication."""


def deaths(texts: Mapping[int, str], names: Sequence[Reference], published: date | None) -> Iterator[Death]:
    """Every telling of a death, in order; `texts` are the paragraphs by number.

    One word that is part of the names of two people tells of neither: it may be a third, who is named elsewhere.
    """
    everybody = {name.people[0] for name in names}
    bearers = Counter(word for one in everybody for word in set(one.split()))
    for name in names:
        if bearers[name.text] > 1:
            continue
        text = texts[name.paragraph]
        before = text[max(0, name.start - _REACH) : name.start]
        ends = _told_until(text, before, name)
        if ends >= 0 and not _UNREAL.search(before):
            yield _dated(name, text[ends : ends + _REACH], published)


def _told_until(text: str, before: str, name: Reference) -> int:
    """Where the words that tell the death end; -1 where none do."""
    following = _AFTER.match(text, name.end)
    if following and (following["who"] or role(text, name.start, name.end, subject=False) == "subject"):
        return following.end()
    following = _NOUN.match(text, name.end)
    if following:
        return following.end()
    late = _LATE.search(before)
    if late and not ENDERS.union(_HOURS).intersection(late["words"].split()):
        return name.end
    owns = text.startswith(_POSSESSIVE, name.end)
    return name.end if not owns and _OF.search(before) else -1


def _dated(name: Reference, following: str, published: date | None) -> Death:
    dead = Death(name.people[0], name.paragraph)
    expression = next(iter(find_dates(following)), None)
    if expression is None or not _GAP.fullmatch(following, 0, expression.start):
        return dead
    when = reckon(expression, published)
    if when.last is None or (published and when.first and when.first > published):
        return dead
    day = min(when.last, published) if published else when.last
    return Death(name.people[0], name.paragraph, str(when), day)
