"""What the word being typed may become."""

import re
from collections.abc import Iterator

from index.archive.answers.completions import Completed
from index.archive.catalogue.people import people_called
from index.archive.questions.completions import Completions
from index.archive.view import View
from index.query import FIELDS, VALUES, fold
from index.query.tree import Field

_WORD = re.compile(r'(?:(?P<field>[a-z]+):)?(?P<begun>[^\s":()]*)$')
_QUOTED = re.compile(r'(?:(?P<field>[a-z]+):)?"(?P<begun>[^"]*)$')
"""The end of a query: perhaps a field, then the beginning of a word, or an open quotation."""

MANY = 50
"""People looked at for those whose name begins so."""

LEAST = 3
"""Letters of a word from which it is completed; below, thousands begin so, and none of them is likely meant."""

NAMED = ("person", "said", "about", "pair")
"""Fields that hold names of people."""

CAME = "->"
"""Stands before a label that a tie came to."""

WORDED: dict[str, Field] = {"title": "title", "outlet": "outlet", "file": "file", "entity": "entity"}
"""Fields that hold words."""


def completions(view: View, question: Completions) -> Iterator[Completed]:
    """Complete a field, a name after a field of people, one of a field's few values, or a word of the archive."""
    quoted = question.text.count('"') % 2 == 1
    found = (_QUOTED if quoted else _WORD).search(question.text)
    assert found
    field, begun = found["field"], found["begun"]
    words: tuple[str, ...] = ()
    if field in NAMED:
        words = tuple(_names(view, begun, question.limit, quoted=quoted))
    elif quoted:
        words = ()
    elif begun and field is None:
        fields = tuple(f"{name}:" for name in FIELDS if name.startswith(begun))
        words = fields + _words(view, "text", begun, question.limit)
    elif begun and field in WORDED:
        words = _words(view, WORDED[field], begun, question.limit)
    elif begun and field in VALUES:
        words = tuple(_values(field, begun))
    yield Completed(words[: question.limit], found.start("begun"), view.header())


def _values(field: str, begun: str) -> Iterator[str]:
    """Give the values of a field that begin so, an arrow before them kept."""
    arrow = CAME if begun.startswith(CAME) else ""
    yield from (
        arrow + value for value in VALUES[field]() if value.startswith(begun.removeprefix(arrow).lower())
    )


def _words(view: View, field: Field, begun: str, limit: int) -> tuple[str, ...]:
    """Give the words of the archive that begin so."""
    return view.engine.complete(field, fold(begun), limit) if len(begun) >= LEAST else ()


def _names(view: View, begun: str, limit: int, *, quoted: bool) -> Iterator[str]:
    """Give people by name inside quotation marks, else by key, which has no blanks; those that begin so first."""
    before, comma, last = begun.rpartition(",")
    rows, _ = people_called(view.catalogue, last, prefix=True, size=MANY)
    forms = [row.name if quoted else row.key for row in rows if quoted or ":" not in row.key]
    forms.sort(key=lambda form: not form.casefold().startswith(last.strip().casefold()))
    yield from (f"{before}{comma}{form}" for form in forms[:limit])
