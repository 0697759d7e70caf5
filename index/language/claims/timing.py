"""When it happened: the date of a claim's own clause, else the one told just before, else the publication."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from attrs import evolve, frozen

from index.language.dates import dated
from index.language.dates.calendar import MONTHS, WEEKDAYS
from index.language.people import Cast
from index.language.words import Sentence
from index.records import When

_TIMES = "|".join([*MONTHS, *WEEKDAYS, "early", "late", "mid", "last", "that"])
BORDERS = re.compile(
    r"[;—()]|,?\s(?:but|however|while|whereas|although|though|following|amid|despite|before|after)\b"
    rf"|,?\ssince\b(?!\s(?:\d|{_TIMES}))|,\s(?:which|who|whose|where)\b|,?\swhom\b"
    r"|,\sand\s(?=(?:he|she|they)(?:['’](?:s|re|ve)|\s(?:is|are|has|have))\b)"
)
"""Beyond these another clause has a date of its own; "since 2011" is a date, no clause."""

PICTURED = re.compile(
    r"\((?:[^()]*\b)?(?:pictured|seen|left|right)\b[^()]*\)|[;,]\s*(?:seen|pictured|shown|they are pictured|the pair are pictured)\b[^.]*",
    re.IGNORECASE,
)
"""What a caption says of its photo, whose date is not that of the events."""

RELATIVE = re.compile(
    r"(?:,|\s[-–—])\s(?:who|whom|whose|which|where)\b(?:(?!\s[-–—]\s)[^,;])*(?:,|\s[-–—](?=\s))"
)
"""What is told beside of somebody, up to its closing comma, dates nothing else."""

QUOTES = ('"', "“", "'", "‘")
"""What opens with them is said; its "yesterday" is not that of the publication."""

OF_AGE = re.compile(r"\b(?:turns?|turned|turning|born)\b")
"""The day on which somebody is or was so old dates nothing else."""

THEN = re.compile(r"\b(?:at (?:the|that) time|back then)\b", re.IGNORECASE)
"""Points back to what was told before, so that it is not of the day of publication."""

LONG_AGO = timedelta(days=365)
PAST = timedelta(days=60)


SEEN = re.compile(
    r"\b(?:photos?|pictures?|snaps?|images?|videos?|seen|spotted|pictured)\b.*\b(?:with|alongside|beside|together)\b",
    re.IGNORECASE,
)
"""What tells of two people in one place, and as a rule its day: a photo, somebody who saw them."""

LATELY = 31
"""Days before the publication within which the lead of an article may speak of it."""

HEADING = 60
"""A shorter paragraph without a full stop is a heading, whose date holds for the paragraph below it."""


@frozen
class Told:
    """The date that the text told before a sentence."""

    when: When = When()
    """The date; untold where none is near."""
    near: bool = False
    """True where the same paragraph or a heading right above told it, so that it still holds."""


def told_before(sentence: Sentence, before: Sequence[Sentence], published: date | None) -> Told:
    """Find the date told last in the same paragraph or the one before."""
    for one in reversed(before):
        if one.paragraph < sentence.paragraph - 1:
            break
        when = dated(one.text, published) if not OF_AGE.search(one.text) else When()
        said = when.basis == "relative" and one.text.startswith(QUOTES)
        if when.basis in ("stated", "relative") and not said:
            heading = len(one.text) < HEADING and not one.text.endswith((".", "!", "?"))
            return Told(when, one.paragraph == sentence.paragraph or heading)
    return Told()


def when_told(text: str, at: int, published: date | None, told: Told, *, quoted: bool, past: bool) -> When:
    """Date what a sentence tells at character `at`.

    `told` is the date told just before; a verb in the past behind an older date of the same paragraph happened then.
    """
    clause = _own_clause(text, at)
    when = dated(clause, published, told.when, at=at)
    if when.basis == "assumed" and THEN.search(clause):
        return evolve(told.when, basis="relative") if told.when.first else When()
    if not told.when.first or when.basis == "stated" or (when.basis == "relative" and not quoted):
        return when
    before = evolve(told.when, basis="relative")
    over = told.when.last and published and published - told.when.last > PAST
    said = quoted and (past or told.near)
    return before if said or (told.near and past and over) else when


def seen_on(after: Sequence[Sentence], cast: Cast, pair: frozenset[str], published: date | None) -> When:
    """Find the day on which the next sentences tell two people as seen together, so that the lead need not tell it."""
    for sentence in after:
        here = {person for reference in cast.inside(sentence) for person in reference.people}
        if pair <= here and SEEN.search(sentence.text):
            when = dated(sentence.text, published)
            told = when.basis in ("stated", "relative")
            days = (published - when.last).days if published and when.last and told else 0
            if when.first == when.last and 0 < days <= LATELY:
                return evolve(when, basis="relative")
    return When()


def end_of(when: When) -> When:
    """The last year of a stretch of years: who "was married from 2008 until 2012" is apart from then on."""
    if not when.first or not when.last or when.first.year == when.last.year:
        return when
    return evolve(when, first=when.last.replace(month=1, day=1))


def is_long_ago(when: When, published: date | None) -> bool:
    """Tell whether a date lies more than a year before publication."""
    return bool(when.last and published and published - when.last > LONG_AGO)


def _own_clause(text: str, at: int) -> str:
    """The text with everything beyond the borders of the clause at `at` blanked out."""
    pictured = next((m for m in PICTURED.finditer(text) if m.start() <= at < m.end()), None)
    if pictured:
        return " " * pictured.start() + pictured.group()
    bare = RELATIVE.sub(
        lambda m: m.group() if m.start() <= at < m.end() else _blank(m), PICTURED.sub(_blank, text)
    )
    relative = next((m for m in RELATIVE.finditer(bare)), None)
    borders = [m.start() for m in BORDERS.finditer(bare)] + ([relative.end() - 1] if relative else [])
    first = max((border for border in borders if border <= at), default=0)
    last = min((border for border in borders if border > at), default=len(bare))
    return " " * first + bare[first:last] + " " * (len(bare) - last)


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())
