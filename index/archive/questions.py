"""What the explorer, the command line or a test asks of an archive.

A question is a frozen record. Narrowing makes a new one: `question & "kim-lee"` filters by one more person.
"""

from datetime import date
from typing import Literal

from attrs import evolve, frozen

Order = Literal["newest", "oldest", "relevance"]
"""How paragraphs are ordered; relevance is BM25."""

MAX_ROWS = 50
"""Rows of one window unless asked otherwise: two screens of the largest terminal."""


@frozen
class Window:
    """Which rows of the whole answer are wanted."""

    start: int = 0
    """The first row, counted from 0."""
    size: int = MAX_ROWS
    """How many rows."""


@frozen
class AsOf:
    """The two cuts in time that a status can be asked at."""

    day: date | None = None
    """Events after this day are left out; None is the newest publication date of the archive."""
    known_by: date | None = None
    """Articles published after this day are left out; None leaves none out."""


@frozen
class Search:
    """Which paragraphs match a query and mention the people filtered by."""

    query: str = ""
    """The text of the box, in the query grammar; empty matches every paragraph."""
    people: tuple[str, ...] = ()
    """Keys of the people filtered by, oldest filter first; a paragraph mentions all of them."""
    order: Order = "newest"
    """Order of the rows."""
    typing: bool = False
    """True while the box has the focus: the last word also matches as a prefix."""
    within: str = ""
    """Name of the one article searched, else empty."""
    as_of: AsOf = AsOf()
    """Cuts in time for `status:`, and the day from which `6m..` counts back."""
    window: Window = Window()
    """Which rows are wanted."""

    def __and__(self, person: str) -> "Search":
        """Narrow to paragraphs that mention one more person."""
        if person in self.people:
            return self
        return evolve(self, people=(*self.people, person), window=Window(size=self.window.size))

    def without(self, person: str) -> "Search":
        """Drop the filter by one person."""
        return evolve(
            self, people=tuple(p for p in self.people if p != person), window=Window(size=self.window.size)
        )


@frozen
class People:
    """Who is in the archive, most mentioned first."""

    name: str = ""
    """A name or the beginning of one of its words; empty asks for everybody."""
    window: Window = Window()
    """Which rows are wanted."""


@frozen
class StatusOf:
    """Where two people stand."""

    a: str
    """One person: a key, a name or an address `ARTICLE:Full Name`."""
    b: str
    """The other."""
    as_of: AsOf = AsOf()
    """Cuts in time."""
    changed_since: date | None = None
    """The day by what was known on which the status is compared; None compares with the end of the last session."""


@frozen
class Ties:
    """Ties, the last changed first."""

    people: tuple[str, ...] = ()
    """None: every tie; one person: all theirs; more: the ties among them."""
    among: Search | None = None
    """Only ties with a claim in the paragraphs that this search finds."""
    label: str = ""
    """Only ties that stand so."""
    changed_since: date | None = None
    """Only ties whose status known by that day differs from the status now."""
    as_of: AsOf = AsOf()
    """Cuts in time."""
    window: Window = Window()
    """Which rows are wanted."""


@frozen
class ArticleOf:
    """One article, to be read."""

    address: str
    """Its name or any unambiguous beginning of it, with or without `#p7`."""
    marked: Search | None = None
    """The search whose hits are marked in it."""


@frozen
class Quotations:
    """Quotations by and about people, newest first."""

    by: str = ""
    """The speaker, else empty."""
    about: str = ""
    """A person the quoted words mention, else empty."""
    window: Window = Window()
    """Which rows are wanted."""


@frozen
class Completions:
    """What the word being typed may become."""

    text: str
    """The query up to the cursor."""
    limit: int = 8
    """At most so many."""


@frozen
class Decisions:
    """What the user ruled, newest first."""

    orphans: bool = False
    """True: only those whose subject is not in the archive any more."""
    window: Window = Window()
    """Which rows are wanted."""


@frozen
class State:
    """What the archive is and how much of it is indexed."""


@frozen
class Rule:
    """A decision of the user, to be written down and obeyed."""

    verb: str
    """accept, reject, reclass, pin, merge, split, rename, star, unstar, undo or redo."""
    target: tuple[str, ...]
    """What it is about. People: keys, names or addresses `ARTICLE:Full Name`. To split: such an address, or a person and
    the article whose person of that name is another. A claim: `ARTICLE#p7`, actor, recipient and event. A paragraph:
    `ARTICLE#p7`. To undo: the id of a decision, or nothing for the last."""
    value: str = ""
    """The new event, label, name; else empty."""
    note: str = ""
    """The user's words on it."""


Question = Search | People | StatusOf | Ties | ArticleOf | Quotations | Completions | Decisions | State | Rule
"""Everything that can be asked."""
