"""What to ask instead where nothing is found: words and names that stand nowhere, with those nearest to them."""

import re
from collections.abc import Iterable, Iterator

from attrs import frozen

from index.archive.lookup import Meant
from index.archive.view import View
from index.query import leaves
from index.query.tree import Node, Word


@frozen
class Instead:
    """A word of a query that stands nowhere, and one that is near."""

    word: str
    """The word or name as it was typed."""
    near: str
    """The word, or the key of the person, to take its place."""
    note: str = ""
    """What to tell of it."""

    def mend(self, query: str) -> str:
        """Put it into a query, in the place of the word."""
        return re.sub(
            rf"(?<!\w){re.escape(self.word)}\*?(?!\w)", lambda _: self.near, query, flags=re.IGNORECASE
        )


def near_words(view: View, tree: Node) -> Iterator[Instead]:
    """Give, for each word that stands nowhere, the words nearest to it; the first of a word tells of all."""
    for leaf in leaves(tree):
        if isinstance(leaf, Word) and not leaf.fuzzy and not _stands(view, leaf):
            near = view.engine.similar(leaf.field, leaf.text)
            note = f"no {leaf.text}: did you mean {' or '.join(near)}?"
            yield from (Instead(leaf.text, word, "" if place else note) for place, word in enumerate(near))


def near_people(meant: Iterable[Meant]) -> Iterator[Instead]:
    """Give, for each name that nobody has, the people of like names; what is told of it is told already."""
    for one in meant:
        yield from (Instead(one.name, row.key) for row in one.similar if ":" not in row.key)


def _stands(view: View, leaf: Word) -> bool:
    """Tell whether a word, or a beginning of words, stands anywhere."""
    *_, whole = view.engine.answer("paragraph", leaf, "newest", (0, 0))
    return whole.total > 0
