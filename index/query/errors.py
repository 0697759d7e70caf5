"""What is wrong with a query, in words that say how to mend it."""

from collections.abc import Iterable


class QueryError(ValueError):
    """A query that cannot be answered; its message is one line to be shown."""


class UnfinishedError(QueryError):
    """A query that may yet be understood when more of it is typed."""


def nearest(word: str, known: Iterable[str]) -> str:
    """Give the known word nearest to one that is not known, or an empty string."""
    from difflib import get_close_matches  # noqa: PLC0415 - only an error needs it, and it is slow to load

    return next(iter(get_close_matches(word.lower(), list(known), n=1, cutoff=0.5)), "")
