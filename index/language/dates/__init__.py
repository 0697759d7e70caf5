"""Words of time in a text and the span of days they mean."""

from index.language.dates.expressions import CALENDAR, DateExpression, find_dates
from index.language.dates.reckoning import reckon
from index.language.dates.sentence import dated

__all__ = ["CALENDAR", "DateExpression", "dated", "find_dates", "reckon"]
