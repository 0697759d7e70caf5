"""Names that one list holds, each with what touches it.

The one rule: where names stand and what touches them is the same in every reading, so it is looked at once.
"""

from collections.abc import Iterator, Sequence

from attrs import frozen

from index.language.people.beside import Beside, Frame, beside, frame
from index.language.people.cast import Reference
from index.language.people.telling import Told, told_beside


@frozen
class Item:
    """One name of a list."""

    name: Reference
    """The name."""
    beside: Beside
    """What touches it."""
    told: tuple[Told, ...] = ()
    """What the noun phrases beside it tell."""


@frozen
class NameList:
    """Names in a row: "Ann, 4, and Max"; most hold one name."""

    items: tuple[Item, ...]
    """The names in order."""
    frame: Frame
    """What leads up to the first."""
    begins: int
    """Where the words that lead up to it begin."""


def lists(text: str, names: Sequence[Reference]) -> Iterator[NameList]:
    """The names of one paragraph as lists."""
    items: list[Item] = []
    for name in names:
        at = beside(text, name.start, name.end, items[-1].name.end if items else -1)
        if items and not at.goes_on:
            yield _closed(text, items)
            items = []
        items.append(Item(name, at, tuple(told_beside(text, name.start, name.end))))
    if items:
        yield _closed(text, items)


def _closed(text: str, items: Sequence[Item]) -> NameList:
    return NameList(tuple(items), *frame(text, items[0].name.start))
