"""What the noun phrase beside a name tells of its bearer: age, country and occupation.

The one rule: only a phrase that touches the name is read, and it ends where another phrase begins.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from index.language.people.lexicons import COUNTRIES, ENDERS, KIN, LOOKS, OCCUPATIONS, THINGS, WORK_OF

Told = tuple[Literal["age", "country", "occupation"], str]
"""Kind and value."""

_LONGEST = 8
"""Words of a phrase that are looked at."""
_REACH = 80
"""Characters before a name that are looked at."""
_APPOSED = re.compile(r"(?:,|,? who (?:is|was)| is| was)(?: now)? (?:an?|the) ")
"""What parts a name from a phrase about its bearer."""
_WORD = re.compile(r"[\w-]+")
_AGE = re.compile(r"(\d{1,3})-years?-old")
_FORMER = frozenset({"Former", "Late", "Retired", "Veteran", "Fellow"})
"""Words with a capital that say nothing of the country behind them; behind others it is part of a name."""
_CLOSED = re.compile(r"[.,;:)–—]|$| (?:who|whose|from|and|with|has|had|said|says)\b")
_FROM = re.compile(r", (?:who is )?(?:originally )?from ((?:[A-Z][a-z]+ ?){1,2})(?=[,.;)])")


def told_beside(text: str, start: int, end: int) -> Iterator[Told]:
    """What the phrases right before and right after the name from `start` to `end` tell."""
    before = _phrase_before(text, start)
    owner = next((p for p in reversed(range(len(before))) if before[p].endswith(("'s", "’s"))), -1)
    yield from _told(before[owner + 1 :])
    if before and before[-1].endswith(("'s", "’s")) and before[-1][:-2] in COUNTRIES:
        yield "country", COUNTRIES[before[-1][:-2]]
    if apposed := _APPOSED.match(text, end):
        yield from _told(_phrase_after(text, apposed.end(), parted=apposed.group().startswith(", ")))
    if (home := _FROM.match(text, end)) and home[1].strip() in COUNTRIES:
        yield "country", COUNTRIES[home[1].strip()]


def _phrase_before(text: str, start: int) -> list[str]:
    """The words that run up to a name, back to punctuation or a word that ends a phrase."""
    words: list[str] = []
    for word in reversed(text[max(0, start - _REACH) : start].split(" ")[:-1]):
        if not word or word.lower() in ENDERS or not (word[-1].isalnum() or word[-2:-1] in "’'"):
            break
        words.insert(0, word.lstrip("(“‘\"'"))
        if not word[0].isalnum() or len(words) == _LONGEST:
            break
    return words


def _phrase_after(text: str, start: int, *, parted: bool) -> list[str]:
    """The words from an article on up to the end of the phrase; `parted` by a comma, it has to be closed too.

    In "She joined Ann Lee, the singer said" the phrase belongs to the next clause.
    """
    words: list[str] = []
    for word in _WORD.finditer(text, start):
        if word.group() in ENDERS or len(words) > _LONGEST:
            break
        words.append(word.group())
        start = word.end()
        if not text.startswith(" ", start):
            break
    closed = _CLOSED.match(text, start) if parted else not text.startswith(("'", "’"), start)
    return words if closed and words and _is_head(words[-1]) else []


def _is_head(word: str) -> bool:
    return word in OCCUPATIONS or word in KIN


def _told(words: Sequence[str]) -> Iterator[Told]:
    """What one phrase tells, its head the last word."""
    for word in words:
        if age := _AGE.fullmatch(word):
            yield "age", age[1]
    if not words or not _is_head(words[-1]):
        return
    if country := _country(words):
        yield "country", country
    for last in (len(words), len(words) - 1 if words[-1] in KIN else 0):
        if occupation := _occupation(words[:last]):
            yield "occupation", occupation


def _country(words: Sequence[str]) -> str:
    """The country of a word for its people that only words in lower case part from the head."""
    named = [place for place, word in enumerate(words) if not word.islower()]
    if not named or named[-1] == len(words) - 1 or THINGS.intersection(words[named[-1] + 1 :]):
        return ""
    last = named[-1]
    two = " ".join(words[max(0, last - 1) : last + 1])
    if two in COUNTRIES:
        return COUNTRIES[two]
    alone = last == 0 or words[last - 1].islower() or words[last - 1] in _FORMER
    return COUNTRIES.get(words[last], "") if alone else ""


def _occupation(words: Sequence[str]) -> str:
    """The head with the word that says of what ("pop star", "tennis player"); a bare "star" is none."""
    head = words[-1] if words else ""
    if len(words) > 1 and words[-2].lower() in WORK_OF and head in OCCUPATIONS:
        return f"{words[-2].lower()} {head}"
    return head if head in OCCUPATIONS and head not in LOOKS else ""
