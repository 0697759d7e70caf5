"""What the list of paragraphs says where it shows none: what to ask instead, or what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from tui.explorer.text import line

if TYPE_CHECKING:
    from index.archive.answers.search import Hits

FILTERED = "No paragraph matches. x drops the newest filter, X all; / changes the query."
ASKED = "No paragraph matches. / changes the query; ? shows every key."
UNREAD = "Nothing is indexed yet; paragraphs appear as they are read."
EMPTY = "There is no article here: `amends check PATH` says why."
"""What to do where nothing is found: with filters, with a query, while indexing, in an empty archive."""


def unfound(hits: Hits, item: int, *, looked: bool) -> Content:
    """Draw an item of an answer without rows; `looked` is true once the files of the archive were looked at."""
    if hits.instead:
        return line(("nothing found; Enter asks  ", "dim"), (hits.instead[item], "strong"))
    if hits.total:
        return line(("…", "dim"))
    if hits.filters:
        return line((FILTERED, "dim"))
    empty = EMPTY if looked and hits.header.complete else UNREAD
    return line((ASKED if hits.understood or hits.error else empty, "dim"))
