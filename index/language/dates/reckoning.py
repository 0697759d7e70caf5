"""What words of time mean as a span of days, counted from the publication or from the date told before.

The one rule: a span is as wide as the words are vague ("in May" is a month, "two weeks ago" a week), and where
there is nothing to count from, the date stays untold.
"""

from datetime import date

from index.language.dates.bearings import STEPS, Bearings
from index.language.dates.expressions import DateExpression
from index.language.dates.relative import RELATIVE
from index.language.dates.stated import STATED
from index.records import When

_RECKONERS = STATED | RELATIVE


def reckon(
    expression: DateExpression, published: date | None, told: When | None = None, *, ahead: bool = False
) -> When:
    """Count what an expression means; untold where there is nothing to count from.

    `told` is the date told just before it; `ahead` counts into the future (for a plan) what else lies in the past.
    """
    parts = expression.parts
    span = _RECKONERS[expression.kind](parts, Bearings(published, told or When(), ahead))
    if span is None:
        return When()
    lead = parts.get("lead", "").lower()
    if lead in ("since", "this") and published and span[0] <= published and not ahead:
        span = (span[0], published if lead == "since" else min(span[1], published))
    relative = expression.kind in RELATIVE or lead in STEPS
    return When(*span, "relative" if relative else "stated")
