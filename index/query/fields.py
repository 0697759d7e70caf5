"""The fields of the query grammar: what each takes and the leaf it makes."""

from collections.abc import Callable
from datetime import date
from typing import get_args

from index.query.errors import QueryError, UnfinishedError, nearest
from index.query.scan import Term
from index.query.spans import read_span
from index.query.tokens import forms, words
from index.query.tree import (
    Dated,
    During,
    Field,
    Happening,
    InQuad,
    Mark,
    Marked,
    Named,
    Node,
    Phrase,
    Quoting,
    Standing,
    Told,
    Undated,
    Voiced,
    Word,
)
from index.records.events import EVENTS, QUADS, ROOTS

PAIR = 2
"""A pair has two names."""


def leaf(term: Term, as_of: date | None) -> Node:
    """Make the leaf of a term.

    Raises:
        QueryError: an unknown field or value (the message names the nearest), or no word to look for.
        UnfinishedError: the same, but more letters could mend it.
    """
    if not term.field:
        return _text(term, "text")
    if term.field not in FIELDS:
        near = nearest(term.field, FIELDS)
        hint = f"did you mean {near}:?" if near else f"fields are {' '.join(f'{f}:' for f in FIELDS)}"
        raise QueryError(f'no field "{term.field}:", {hint} (quote the words to search for them)')
    if not term.value.strip():
        raise UnfinishedError(f"a value must follow {term.field}:")
    if term.field in get_args(Field):
        return _text(term, term.field)  # type: ignore[arg-type]
    if term.exact or term.fuzzy or term.slop:
        raise QueryError(f'"=" and "~" are for words; {term.field}: takes none')
    return FIELDS[term.field](term, as_of)


def _text(term: Term, field: Field) -> Node:
    """Words to be looked for."""
    found = forms(term.value) if term.exact else words(term.value)
    prefix = term.prefix or term.open
    if not found:
        raise UnfinishedError(f'"{term.source}" holds no word to look for')
    if len(found) == 1:
        return Word(found[0], field, prefix=prefix, fuzzy=term.fuzzy, exact=term.exact)
    if term.fuzzy:
        raise QueryError(f'"~" after one word allows one edit; "{term.value}" is {len(found)} words')
    if prefix and term.slop:
        raise QueryError('"*" and "~5" do not go together in one phrase')
    return Phrase(tuple(found), field, slop=term.slop, prefix=prefix, exact=term.exact)


def _name(term: Term, _: date | None) -> Node:
    """A person by name."""
    named = Named(term.field, (_clean(term.value),), prefix=term.prefix or term.open)  # type: ignore[arg-type]
    return named if term.field == "person" else Told(named)


def _pair(term: Term, _: date | None) -> Node:
    """Two people by name."""
    names = tuple(filter(None, map(_clean, term.value.split(","))))
    if len(names) != PAIR:
        raise UnfinishedError(f'pair: takes two names, as in pair:"kim,lee"; "{term.value}" has {len(names)}')
    return Told(Named("pair", names, prefix=term.prefix or term.open))


def _clean(name: str) -> str:
    """Give a name with single blanks."""
    return " ".join(name.split())


def _labels() -> tuple[str, ...]:
    """Give the labels of a tie as they are written in a query."""
    from index.records.ties import LABELS  # noqa: PLC0415 - making its records takes time, and few queries ask for a label

    return tuple(label.replace(" ", "-") for label in LABELS)


def _voices() -> tuple[str, ...]:
    """Give the classes of voice."""
    from index.records.claims import VOICES  # noqa: PLC0415 - as above

    return VOICES


VALUES: dict[str, Callable[[], tuple[str, ...]]] = {
    "voice": _voices,
    "event": lambda: (*ROOTS, "state", *EVENTS),
    "quad": lambda: (*QUADS, "conflict", "cooperation"),
    "status": _labels,
    "has": lambda: ("quotation",),
    "is": lambda: ("undated", *get_args(Mark)),
}
"""What the fields take that take one of a few values."""


def _known(term: Term) -> str:
    """Give a value that must be one of those known."""
    value, known = "-".join(term.value.lower().split()), VALUES[term.field]()
    if value in known and not (term.prefix and not term.open):
        return value
    if begun := [one for one in known if one.startswith(value)]:
        raise UnfinishedError(f"{term.field}:{value} is not whole: did you mean {' or '.join(begun)}?")
    near = nearest(value, known)
    hint = f"did you mean {near}?" if near else f"values are {', '.join(known)}"
    raise QueryError(f'{term.field}: knows no "{term.value}", {hint}')


def _voice(term: Term, _: date | None) -> Node:
    """A class of voice."""
    return Told(Voiced(_known(term)))  # type: ignore[arg-type]


def _event(term: Term, _: date | None) -> Node:
    """An event with its mode, or all modes of a root."""
    return Told(Happening(_known(term)))


def _quad(term: Term, _: date | None) -> Node:
    """A quad class, or both classes of conflict or of cooperation."""
    value = _known(term)
    return Told(InQuad(frozenset(quad for quad in QUADS if quad.endswith(value))))


def _status(term: Term, _: date | None) -> Node:
    """The label of a tie; `->` asks for those that came to stand so."""
    bare = Term(term.source, term.field, term.value.removeprefix("->"), term.quoted, term.open)
    return Standing(_known(bare).replace("-", " "), came=term.value.startswith("->"))


def _date(term: Term, as_of: date | None) -> Node:
    """Publication dates."""
    return Dated(*read_span(term.value, as_of))


def _when(term: Term, as_of: date | None) -> Node:
    """Dates of events."""
    return Told(During(*read_span(term.value, as_of)))


def _has(term: Term, _: date | None) -> Node:
    """What a paragraph holds."""
    _known(term)
    return Quoting()


def _is(term: Term, _: date | None) -> Node:
    """What a paragraph is."""
    value = _known(term)
    return Undated() if value == "undated" else Marked(value)  # type: ignore[arg-type]


FIELDS: dict[str, Callable[[Term, date | None], Node]] = {
    "person": _name,
    "pair": _pair,
    "said": _name,
    "about": _name,
    "voice": _voice,
    "event": _event,
    "quad": _quad,
    "status": _status,
    "date": _date,
    "when": _when,
    "has": _has,
    "is": _is,
    **{
        name: lambda term, _: _text(term, term.field)  # type: ignore[arg-type]
        for name in ("title", "outlet", "file", "entity")
    },
}
"""Every field with what makes its leaf."""
