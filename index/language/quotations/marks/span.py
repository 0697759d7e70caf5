"""Quoted words as they are found: where they stand and how they are marked."""

from typing import Literal

from attrs import frozen

Family = Literal["double", "single"]
"""Double marks or single ones; each closes only its own."""


@frozen
class QuotedSpan:
    """Words between quotation marks inside one paragraph."""

    paragraph: int
    """Number of the paragraph."""
    start: int
    """First character between the marks."""
    end: int
    """One past the last character between the marks."""
    left: int
    """First character of the opening mark; `start` where there is none."""
    right: int
    """One past the last character of the closing mark; `end` where there is none."""
    family: Family
    """Double or single marks."""
    depth: int = 0
    """0 for a quotation of its own, 1 and more for one inside another."""
    closed: bool = True
    """False where no closing mark stands in the paragraph: the words run on into the next one."""
    continues: bool = False
    """True where it goes on with the words left open in the paragraph before."""
    speech: bool = True
    """False for the title of a work and for a few words quoted for their sound."""
