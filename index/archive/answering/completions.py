"""What the word being typed may become."""

import re
from collections.abc import Iterator

from index.archive.answers import Completed
from index.archive.catalogue.people import people_called
from index.archive.questions import Completions
from index.archive.view import View
from index.query import FIELDS, fold
from index.query.tree import Field

_LAST = re.compile(r'(?:(?P<field>[a-z]+):)?(?P<quote>"?)(?P<begun>[^\s":()]*)$')
"""The end of a query: perhaps a field, perhaps an open quotation mark, then the beginning of a word."""

NAMED = ("person", "said", "about", "pair")
"""Fields that hold names of people."""

WORDED: dict[str, Field] = {"title": "title", "outlet": "outlet", "file": "file", "entity": "entity"}
"""Fields that hold words."""


def completions(view: View, question: Completions) -> Iterator[Completed]:
    """Complete a field, a name after a field of people, or a word of the archive."""
    found = _LAST.search(question.text)
    field, begun = (found["field"], found["begun"]) if found else (None, "")
    if field in NAMED:
        rows, _ = people_called(view.catalogue, begun.rpartition(",")[2], prefix=True, size=question.limit)
        words: tuple[str, ...] = tuple(row.name for row in rows)
    elif begun and field is None:
        fields = tuple(f"{name}:" for name in FIELDS if name.startswith(begun))
        words = fields + view.engine.complete("text", fold(begun), question.limit)
    elif begun and field in WORDED:
        words = view.engine.complete(WORDED[field], fold(begun), question.limit)
    else:
        words = ()
    yield Completed(words[: question.limit], view.header())
