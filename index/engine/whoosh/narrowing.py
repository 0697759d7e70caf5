"""A phrase while it is typed: its next letter can only hold where it held before, so nothing else is looked at.

Without it each letter of a phrase of common words looks into the same hundred thousand texts.
"""

from attrs import define, frozen
from pyroaring import BitMap

from index.engine.whoosh.phrases import Looked, needle
from index.query.tree import Phrase


@frozen
class _Found:
    """What a look gave."""

    leaf: Phrase
    """The phrase looked for."""
    among: BitMap
    """Where it was looked for."""
    held: BitMap
    """Where it stood."""


@define
class Narrowing:
    """The last phrase looked for in one segment."""

    _last: _Found | None = None

    def of(self, leaf: Looked, among: BitMap) -> BitMap:
        """Give those among some documents that are worth a look."""
        last = self._last
        if last and isinstance(leaf, Phrase) and goes_on(leaf, last.leaf) and among.issubset(last.among):
            return last.held & among
        return among

    def keep(self, leaf: Looked, among: BitMap, held: BitMap) -> None:
        """Remember where a phrase stood among some documents."""
        if isinstance(leaf, Phrase):
            self._last = _Found(leaf, among, held)


def goes_on(leaf: Phrase, before: Phrase) -> bool:
    """Tell whether a phrase can only hold where another one does: it says the same and then more."""
    alike = (leaf.field, leaf.exact) == (before.field, before.exact) and not (leaf.slop or before.slop)
    return alike and needle(leaf).startswith(needle(before))
