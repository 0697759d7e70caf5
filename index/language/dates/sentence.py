"""The date of what a sentence tells at one place."""

import re
from datetime import date

from index.language.dates.expressions import DateExpression, find_dates
from index.language.dates.reckoning import reckon
from index.records import When

_BORDER = re.compile(r"[,;:.()]|\b(?:and|but|who|whom|which|when|where|while|after|before|because|that)\b")
_BEYOND = 20
"""Characters that a border between two clauses counts as much as."""
_BACKWARD = 2
"""English sets the time after the verb: a time before it counts as twice as far."""


def dated(
    text: str,
    published: date | None,
    told: When | None = None,
    *,
    at: int = 0,
    ahead: bool = False,
) -> When:
    """Date what `text` tells at character `at`: by the words of time nearest to it, else the publication (assumed).

    `told` is the date told just before; `ahead` is for plans, which lie in the future. Untold where neither the
    words nor the article give a day.
    """
    for expression in sorted(find_dates(text), key=lambda one: _distance(text, one, at)):
        when = reckon(expression, published, told, ahead=ahead)
        if when.first:
            return when
    return When(published, published, "assumed") if published else When()


def _distance(text: str, expression: DateExpression, at: int) -> int:
    """How far words of time are from a place, borders of clauses counted."""
    if expression.start >= at:
        between, weight = text[at : expression.start], 1
    else:
        between, weight = text[expression.end : at], _BACKWARD
    return len(between) * weight + _BEYOND * len(_BORDER.findall(between))
