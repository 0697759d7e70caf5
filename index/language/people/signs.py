"""What speaks for a person: words around a name that only people have, do or are called.

The one rule: only words that touch the name count, and what is told of its bearer in the same clause.
"""

import re

from index.language.people.capitals import OPENING
from index.language.people.lexicons import CALLINGS, KIN, NUMBERS, PLURALS, VERBS, pattern, table

_WORDS = table("people")["evidence"]
_AGE = re.compile(rf"(?:, \(?| \(| (?=aged ))(?:aged )?(?:\d{{1,2}}|{pattern(NUMBERS)})(?=[,;.)]|$| and )")
_KIN = re.compile(rf"['’]s? (?:\w+ )?(?:{pattern(KIN)})\b")
_ACTS = re.compile(rf"(?:,? who\b| (?:\w+ly )?(?:{pattern(VERBS)})\b)")
_DOES = re.compile(r" (?:[a-z]+ly )?(?:[a-z]{2,}ed|put|hit|led|ran|set|won)\b")
_IS = re.compile(
    rf", (?:(?:an?|the) (?:[\w’'-]+ ){{0,5}}?|(?:[a-z][\w’'-]* ){{0,3}}?)(?:{pattern(CALLINGS)})(?=[,.;)]| (?:of|at|for|who|behind|whose)\b)"
)
_SHOWN = re.compile(r"(?: \((?:pictured |far |second from )?|, )(?:left|right|centre|center)\b")
_OF = re.compile(rf"\b(?:{pattern(KIN.keys() | set(_WORDS['of']))}) of (?:[a-z0-9]+ years?,? )?$")
_PERHAPS_OF = ("of ", "years ", "year ", "years, ", "year, ")
_WITH = re.compile(rf"\b(?:{pattern(_WORDS['with'])}) $")
_LAST_WITH = frozenset(phrase.rpartition(" ")[2] for phrase in _WORDS["with"])
_PRONOUN = re.compile(r"[^.;:!?‘’“”'\"]{0,50}?\b(?:(?P<one>he|his|him|she|her)|its)\b")
_CALLED = CALLINGS | PLURALS.keys()
_REACH = 40
"""How many characters before a name are looked at."""


def is_aged(text: str, end: int) -> bool:
    """Tell whether an age stands right behind a name."""
    return _AGE.match(text, end) is not None


def acts(text: str, end: int) -> bool:
    """Tell whether a name has a verb of persons, "who", or kin of its own behind it."""
    return bool(_ACTS.match(text, end) or _KIN.match(text, end))


def calls(text: str, start: int, word: str) -> bool:
    """Tell whether the word before a name says that a person follows: "actress", "mother-in-law", "named".

    With a capital inside a sentence it is part of a title: "Celebrity Kitchen".
    """
    at = start - len(word) - 1
    if word[:1].isupper() and not word.isupper() and not OPENING.search(text, max(0, at - 3), at):
        return False
    whole = word.rstrip(",:").lstrip("'’\"“(").lower()
    ways = (whole, whole.rpartition("-")[2])
    return any(way in _CALLED or way.removesuffix("s") in _CALLED for way in ways)


def does(text: str, end: int, word: str) -> bool:
    """Tell whether a verb in the past tense, whichever it is, stands right behind a name or is the word before it."""
    return word.endswith("ed") or _DOES.match(text, end) is not None


def is_told_to_be(text: str, start: int, end: int) -> bool:
    """Tell whether a phrase beside a name says what its bearer is: "Ann Lee, chairman of the club", "the son of Ann Lee"."""
    if text.startswith(",", end) and _IS.match(text, end):
        return True
    return (
        text.endswith(_PERHAPS_OF, 0, start) and _OF.search(text, max(0, start - _REACH), start) is not None
    )


def is_in_company(text: str, start: int, end: int, word: str) -> bool:
    """Tell whether a name stands where only people do: in a picture "(left)", "alongside" others, "married to" one."""
    if _SHOWN.match(text, end):
        return True
    return word in _LAST_WITH and _WITH.search(text, max(0, start - _REACH), start) is not None


def told_by_pronoun(text: str, end: int, until: int) -> int:
    """What the next pronoun of the clause tells: 1 for a person, -1 for a thing, 0 where there is none."""
    found = _PRONOUN.match(text, end, until)
    return 0 if found is None else 1 if found["one"] else -1
