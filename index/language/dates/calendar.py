"""The words of the calendar, read once from their table."""

import tomllib
from importlib.resources import files
from typing import Final, TypedDict, cast


class _Table(TypedDict):
    """What calendar.toml holds."""

    weekdays: list[str]
    months: list[list[str]]
    feasts: dict[str, list[int]]
    seasons: dict[str, list[int]]
    parts: dict[str, list[int]]
    numbers: dict[str, int]


_TABLE = cast("_Table", tomllib.loads(files(__package__).joinpath("calendar.toml").read_text("utf-8")))

WEEKDAYS: Final = tuple(_TABLE["weekdays"])
"""Monday to Sunday."""
MONTHS: Final = {name: number for number, names in enumerate(_TABLE["months"], 1) for name in names}
"""Spelling of a month -> its number."""
FEASTS: Final = {name: (month, day) for name, (month, day) in _TABLE["feasts"].items()}
"""Feast -> month and day."""
SEASONS: Final = {name: (first, last) for name, (first, last) in _TABLE["seasons"].items()}
"""Season -> first and last month."""
PARTS: Final = {name: (begin, end) for name, (begin, end) in _TABLE["parts"].items()}
"""Part of a year or month -> the twelfths in which it begins and ends."""
NUMBERS: Final = _TABLE["numbers"]
"""Number word -> number."""


def one_of(words: "tuple[str, ...] | dict[str, int] | dict[str, tuple[int, int]]") -> str:
    """Write words as one alternative of a regular expression, the longest first."""
    return "|".join(sorted(words, key=len, reverse=True))
