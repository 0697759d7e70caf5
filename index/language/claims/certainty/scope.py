"""Which words before a phrase can govern it: up to a border of its clause."""

from collections.abc import Iterable

from index.language.claims.grammar import Clause

NEAR = 8
"""Tokens before a phrase in which a negator, a condition or an intent governs it."""


def scope(clause: Clause, first: int, size: int, *, commas: bool = False) -> Iterable[int]:
    """Tokens before a phrase that can govern it, nearest first."""
    for n in range(first - 1, max(-1, first - 1 - size), -1):
        if (
            clause.is_wall(n, first)
            or (clause.word(n) == "," and not commas)
            or clause.word(n) in (".", "!", "?")
        ):
            return
        yield n
        if clause.is_(n, "scope_ends"):
            return
