"""When it happened: the date of a claim's own clause, else the one told just before, else the publication."""

import re
from datetime import date, timedelta

from attrs import evolve

from index.language.dates import dated
from index.records import When

BORDERS = re.compile(
    r"[;—()]|,?\s(?:but|however|while|whereas|although|though|since|following|amid|despite|before|after)\b|,\s(?:which|who|whom|whose|where)\b"
)
"""Beyond these another clause has a date of its own."""

PICTURED = re.compile(
    r"\((?:[^()]*\b)?(?:pictured|seen|left|right)\b[^()]*\)|[;,]\s*(?:seen|pictured|shown|they are pictured|the pair are pictured)\b[^.]*",
    re.IGNORECASE,
)
"""What a caption says of its photo, whose date is not that of the events."""

ONGOING = frozenset(("is", "are", "'re", "'s", "been", "be", "has", "have", "am", "'ve", "'m"))
LONG_AGO = timedelta(days=365)
PAST = timedelta(days=60)


def when_told(
    text: str, at: int, published: date | None, told: When, *, same_paragraph: bool, quoted: bool, verb: str
) -> When:
    """Date what a sentence tells at character `at`.

    `told` is the date told just before, `verb` the first word of the cue: a past form behind an older date of the
    same paragraph happened then.
    """
    clause = _own_clause(text, at)
    when = dated(clause, published, told, at=at)
    if when.basis not in ("assumed", "untold"):
        return evolve(told, basis="relative") if quoted and told.first and when.basis == "relative" else when
    if told.first and quoted:
        return evolve(told, basis="relative")
    if (
        told.last
        and same_paragraph
        and published
        and verb not in ONGOING
        and not verb.endswith("ing")
        and published - told.last > PAST
    ):
        return evolve(told, basis="relative")
    return when


def is_long_ago(when: When, published: date | None) -> bool:
    """Tell whether a date lies more than a year before publication."""
    return bool(when.last and published and published - when.last > LONG_AGO)


def _own_clause(text: str, at: int) -> str:
    """The text with everything beyond the borders of the clause at `at` blanked out."""
    bare = PICTURED.sub(lambda match: " " * len(match.group()), text)
    first = max((m.start() for m in BORDERS.finditer(bare) if m.start() <= at), default=0)
    last = min((m.start() for m in BORDERS.finditer(bare) if m.start() > at), default=len(bare))
    return " " * first + bare[first:last] + " " * (len(bare) - last)
