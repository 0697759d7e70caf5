"""A quotation mark where it stands: told from an apostrophe, and what it can do there, by its neighbours."""

import re
from collections.abc import Iterator
from typing import Literal

from attrs import frozen

from index.language.quotations.marks.span import Family

Role = Literal["opens", "closes", "either", "perhaps"]
"""What a mark can do where it stands; `perhaps` closes a quotation or is the apostrophe of "the boys' idea"."""

ENDS = ".,!?…;:-–—"
"""Signs that stand at the end of quoted words, before the mark that closes them."""

_MARK = re.compile(r"[\"“”„«»'‘’]")
_DOUBLED = re.compile(r"``|''|[\"“”„«»'‘’]")
_OPENING_DOUBLED = re.compile(r"``|(?<!\S)''\w")
_ELISION = re.compile(
    r"\d0s\b|\d\d(?=[.,;:)]|$)|(?:em|til|tis|twas|cause|cos|bout|n|nuff|s)\b", re.IGNORECASE
)
_INCHES = re.compile(r"\d['’]\d\d?$|^\d\d?$")


@frozen
class Mark:
    """One quotation mark where it stands."""

    start: int
    """Its first character."""
    end: int
    """One past its last."""
    family: Family
    """Double or single."""
    role: Role
    """What it can do."""


def marks_in(text: str) -> Iterator[Mark]:
    """Yield the quotation marks of a paragraph, apostrophes left out.

    Two single marks are one double mark only where a word begins with them: a quotation inside another ends so too.
    """
    pattern = _DOUBLED if _OPENING_DOUBLED.search(text) else _MARK
    for match in pattern.finditer(text):
        start, end = match.span()
        before = text[start - 1] if start else " "
        after = text[end] if end < len(text) else " "
        mark = match.group()
        if mark in "'‘’":
            role = _single_role(text, mark, start, before, after)
            if role:
                yield Mark(start, end, "single", role)
        elif not (mark == '"' and _INCHES.search(text[max(0, start - 5) : start])):
            yield Mark(start, end, "double", _double_role(mark, before, after))


def _begins_word(before: str, after: str) -> bool:
    """Tell whether a mark stands where a word begins."""
    return not after.isspace() and (
        before.isspace() or before in "([{—–-/" or (before in "\"'‘“" and after not in ENDS)
    )


def _double_role(mark: str, before: str, after: str) -> Role:
    """Tell what a double mark does; marks turned the wrong way are set right by their neighbours."""
    opens = _begins_word(before, after)
    closes = not before.isspace() and not after.isalnum()
    if mark in ("“", "„", "«", "``"):
        return "closes" if closes and not opens else "opens"
    if mark in ("”", "»"):
        return "opens" if opens and not closes else "closes"
    if opens != closes:
        return "opens" if opens else "closes"
    return "either"


def _single_role(text: str, mark: str, start: int, before: str, after: str) -> Role | None:
    """Tell what a single mark does; None for an apostrophe."""
    if before.isalnum() and after.isalnum():
        return None
    if _begins_word(before, after):
        return "opens" if mark != "’" and not _ELISION.match(text, start + 1) else None
    if mark == "‘" or before.isspace():
        return None
    word_follows = after == " " and text[start + 2 : start + 3].isalnum()
    return "perhaps" if before.isalnum() and word_follows else "closes"
