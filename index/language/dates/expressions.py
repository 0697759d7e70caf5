"""Where a text speaks of a time: "December 2", "back in May", "two weeks ago", "from 2002 to 2016".

The one rule: nothing here knows the day of publication. One regular expression finds the words fast; what they
mean is counted in `reckoning`, for the few that somebody asks about.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from attrs import frozen

from index.language.dates.calendar import FEASTS, MONTHS, NUMBERS, PARTS, SEASONS, WEEKDAYS, one_of

Kind = Literal[
    "day", "month", "year", "decade", "season", "feast", "weekday", "near", "count", "calendar", "told"
]
"""What the words name: a calendar date by its parts, a feast, a weekday, yesterday or today (near), a count of
units ("two weeks ago"), a unit beside the present one (calendar, "last month"), or the date told before (told)."""

_MONTH = rf"(?P<month>{one_of(MONTHS)})\b\.?"
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?\b"
_YEAR = r"(?P<year>(?:19|20)\d\d)\b(?!-year)"
_UNIT = r"(?P<unit>day|night|week|weekend|month|year|decade)s?"
_LEADS = (
    r"back in|in|on|since|from|to|until|till|by|of|during|between|before|after|around|as of|through|"
    r"last|this|next|past|and|his|her|their"
)
_LEAD = rf"(?:(?P<lead>{_LEADS})\s+)?(?:the\s+)?(?:(?P<part>{one_of(PARTS)})[\s-]+)?"
_COUNT = rf"(?P<count>{one_of(NUMBERS)}|\d{{1,2}})"
_FEAST = rf"(?P<feast>{one_of(FEASTS)})".replace("'", "['’]")
_NEAR = "yesterday|today|tonight|tomorrow|last night|this morning|this afternoon|this evening"
_OF_YEAR = rf"(?:,?\s+(?:of\s+)?{_YEAR}|\s+(?:of\s+)?(?P<beside>last|this|next|that)\s+year)"
_TO = r"\s*(?:to|until|till|through|-|–|—)\s*(?P<to>(?:19|20)\d\d)\b"
_WAY = "ago|later|earlier|before|prior|after"

_OCCASION = "(?:awards?|oscars|emmys|grammys|globes|baftas|brits|olympics|games|gala|festival|ball)"
"""What is held once a year, so that its year says when something was done there."""

_MONTHS_IN = one_of(MONTHS)
_SEASONS_IN = one_of(SEASONS)
_YEARS_IN = r"\b(?:19|20)\d\d"
_UNITS_IN = r"(?:day|night|week|weekend|month|year|decade)s?\b"

_FORMS: tuple[tuple[Kind, str, str], ...] = (
    ("day", _YEARS_IN, r"(?P<iso>(?:19|20)\d\d-[01]\d-[0-3]\d)\b"),
    ("day", _MONTHS_IN, rf"{_LEAD}{_MONTH}\s+{_DAY}(?!:){_OF_YEAR}?"),
    ("day", _MONTHS_IN, rf"{_LEAD}{_DAY}\s+(?:of\s+)?{_MONTH}{_OF_YEAR}?"),
    ("month", _MONTHS_IN, rf"{_LEAD}{_MONTH}{_OF_YEAR}"),
    ("month", _MONTHS_IN, rf"{_LEAD}{_MONTH}(?!\s+\d)"),
    ("season", _SEASONS_IN, rf"{_LEAD}(?P<season>{_SEASONS_IN})(?:\s+of)?\s+{_YEAR}"),
    ("season", _SEASONS_IN, rf"(?P<lead>last|this|next|past)\s+(?P<season>{_SEASONS_IN})\b"),
    ("season", _SEASONS_IN, rf"(?P<lead>that)\s+(?P<season>{_SEASONS_IN})\b"),
    ("decade", r"\d0s", rf"{_LEAD}(?P<decade>(?:19|20)\d0)s\b"),
    ("year", _YEARS_IN, rf"(?P<lead>between)\s+{_YEAR}\s+and\s+(?P<to>(?:19|20)\d\d)\b"),
    ("year", _YEARS_IN, rf"{_LEAD}{_YEAR}(?:{_TO})?"),
    ("year", _YEARS_IN, rf"(?P<lead>the)\s+{_YEAR}\s+(?:\w+\s+){{0,3}}{_OCCASION}\b"),
    ("year", _YEARS_IN, rf"(?P<lead>\(){_YEAR}(?:{_TO})?(?=\))"),
    ("feast", "Christmas|New Year|Valentine|Halloween|Boxing|Fourth", rf"{_LEAD}{_FEAST}\b(?:,?\s+{_YEAR})?"),
    ("weekday", one_of(WEEKDAYS), rf"{_LEAD}(?P<weekday>{one_of(WEEKDAYS)})\b"),
    ("near", _NEAR, rf"(?P<near>{_NEAR})\b"),
    ("count", _UNITS_IN, rf"(?:(?:over|nearly|almost|about|just|more than|around)\s+)?{_COUNT}\s+{_UNIT}\s+(?P<way>{_WAY})\b"),
    ("count", _UNITS_IN, rf"{_UNIT}s\s+(?P<way>{_WAY})\b"),
    ("calendar", _UNITS_IN, rf"(?:(?:earlier|later)\s+)?(?P<lead>last|this|next)\s+{_UNIT}\b"),
    ("calendar", _UNITS_IN, rf"(?P<lead>recent)\s+{_UNIT}s\b"),
    ("told", _UNITS_IN, rf"(?:the|that)\s+(?P<lead>next|following|same|previous)\s+{_UNIT}\b"),
    ("told", _UNITS_IN, rf"that\s+{_UNIT}\b"),
    ("told", r"\btime\b", r"(?:at|around|by)\s+(?:the|that)\s+(?:same\s+)?(?P<same>time)\b"),
)  # fmt: skip
"""What the words name, a cheap sign that they occur at all, and the words; earlier forms win."""

CALENDAR: frozenset[Kind] = frozenset(("day", "month", "year", "season", "decade", "feast"))
"""Kinds that name a time by itself, whatever the day of publication."""

_AROUND = 40
"""Characters around a sign within which its words stand."""


_SIGNS = {
    sign: re.compile(sign, 0 if sign[0].isupper() else re.IGNORECASE)
    for sign in dict.fromkeys(sign for _, sign, _ in _FORMS)
}
_PATTERNS = tuple(
    (kind, sign, re.compile(rf"(?<![\w£$€-])(?:{form})", re.IGNORECASE)) for kind, sign, form in _FORMS
)


@frozen
class DateExpression:
    """Words that tell a time."""

    kind: Kind
    """What the words name."""
    start: int
    """First character, counted in the text searched."""
    end: int
    """One past the last character."""
    text: str
    """The words."""
    parts: dict[str, str]
    """The named parts: lead ("since"), month, day, year, to, unit, count and so on."""


def find_dates(text: str, kinds: frozenset[Kind] | None = None) -> tuple[DateExpression, ...]:
    """Find the words of a text that tell a time, in order; of two that overlap the earlier form wins.

    `kinds` leaves out all others, which makes the search several times faster.
    """
    found: list[DateExpression] = []
    signs: dict[str, list[int]] = {}
    for kind, sign, pattern in _PATTERNS:
        if kinds is not None and kind not in kinds:
            continue
        if sign not in signs:
            signs[sign] = [match.start() for match in _SIGNS[sign].finditer(text)]
        if signs[sign]:
            found += _found(text, kind, pattern, signs[sign], found)
    return tuple(sorted(found, key=lambda one: one.start))


def _found(
    text: str, kind: Kind, pattern: re.Pattern[str], signs: Sequence[int], before: Sequence[DateExpression]
) -> Iterator[DateExpression]:
    """Yield the words of one form around its signs, where no earlier form has taken them."""
    end = 0
    for sign in signs:
        match = (
            pattern.search(text, max(end, sign - _AROUND), _word_end(text, sign + _AROUND))
            if sign >= end
            else None
        )
        if not match or any(one.start < match.end() and match.start() < one.end for one in before):
            continue
        parts = {name: words for name, words in match.groupdict().items() if words}
        if _is_time(kind, parts):
            end = match.end()
            yield DateExpression(kind, match.start(), end, match.group(), parts)


def _word_end(text: str, place: int) -> int:
    """The end of the word at a place, so that no year is cut in two."""
    while place < len(text) and text[place].isalnum():
        place += 1
    return place


def _is_time(kind: Kind, parts: dict[str, str]) -> bool:
    """Tell a month from the verbs "may" and "march", and a year from a bare number."""
    if not all(parts[name][0].isupper() for name in ("month", "weekday", "feast") if name in parts):
        return False
    bare = (kind == "month" and not parts.keys() & {"year", "beside"}) or kind == "year"
    return not bare or "lead" in parts or "part" in parts
