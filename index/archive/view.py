"""What answering sees: one generation of the index, with the user's decisions laid over it."""

from collections.abc import Iterable
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import evolve

from index.archive.answers.header import Header
from index.archive.answers.people import PersonRow
from index.archive.catalogue.analyses import analysis_of
from index.archive.catalogue.headings import newest_day
from index.archive.catalogue.people import keys_of_article, person
from index.archive.catalogue.ties import tie_rows
from index.archive.decisions import Overlay, lay_over
from index.archive.identity import Places
from index.archive.naming import folded, unnumbered
from index.archive.questions.window import AsOf
from index.archive.session import Session, last_session
from index.archive.store import Store
from index.query import both, either
from index.query.tree import Mentions, Node, Not, Within

if TYPE_CHECKING:
    from index.archive.answers.ties import TieRow
    from index.archive.lookup import Meant
    from index.records import Analysis

DEFAULT = AsOf()
"""No cut in time but the newest publication date."""

FAR_MORE = 5
"""Times as many paragraphs as of all namesakes together, and a name alone means its most told bearer."""

KEPT_ARTICLES = 32
"""Analyses kept in memory: the articles behind one screen of evidence."""

KEPT_PEOPLE = 4096
"""People kept in memory: those that lists of the most mentioned show again and again."""


class View:
    """One generation of an index and of the decisions; thrown away when a later one is opened."""

    def __init__(self, store: Store, paths: tuple[Path, ...], places: Places) -> None:
        self.store, self.paths, self.places = store, paths, places
        self.decisions = places.decisions
        self.catalogue, self.engine = store.catalogue, store.engine
        self.generation = store.engine.generation
        self.newest = newest_day(store.catalogue)
        self.ruled_on = self._stamp()
        self.obey(lay_over(store.catalogue, places.decisions))

    @cached_property
    def session(self) -> Session | None:
        """What the user had seen when the last session ended; None where there was none."""
        return last_session(self.places.state)

    @cached_property
    def ties(self) -> "tuple[TieRow, ...]":
        """Every tie kept in the index, the last changed first: a panel asks for them at each key."""
        return tuple(tie_rows(self.catalogue))

    def is_new(self, article: str) -> bool:
        """Tell whether an article came after the last session; without one nothing is new."""
        return self.session is not None and article not in self.session.articles

    @property
    def current(self) -> bool:
        """Whether nobody ruled since the decisions were read."""
        return self.ruled_on == self._stamp()

    def obey(self, overlay: Overlay) -> None:
        """Answer by these decisions from now on."""
        self.ruled_on = self._stamp()
        self.overlay = overlay
        self.person = lru_cache(KEPT_PEOPLE)(self._person)
        self.analysis = lru_cache(KEPT_ARTICLES)(self._analysis)
        self.keys = lru_cache(KEPT_ARTICLES)(self._keys)

    def at(self, as_of: AsOf) -> AsOf:
        """Give the cuts in time meant: by default the day is the newest publication date."""
        return evolve(as_of, day=as_of.day or self.newest)

    def header(self, as_of: AsOf = DEFAULT, notes: Iterable[str] = ()) -> Header:
        """Say of an answer what every answer says of itself."""
        return Header(self.generation, self.at(as_of).day, as_of.known_by, notes=tuple(filter(None, notes)))

    def who(self, name: str, *, prefix: bool = False) -> "Meant":
        """Say who is meant by a name, a key or an address, by the user's word on who is who."""
        from index.archive.lookup import Meant, who  # noqa: PLC0415 - few searches name somebody

        ruled = self.overlay
        if name in ruled.split:
            return Meant(name, (self.person(name),), (), frozenset((name,)))
        meant = who(self.catalogue, name, prefix=prefix)
        renamed = [key for key, given in ruled.names.items() if given.casefold() == name.casefold()]
        shown = dict.fromkeys(ruled.key(key) for key in (*renamed, *(one.key for one in meant.people)))
        people = list(map(self.person, shown))
        keys = frozenset(ruled.key(key) for key in (*renamed, *meant.keys))
        if ruled.split:
            from index.archive.answering.ruledpeople import split_called  # noqa: PLC0415 - few archives have any

            people += [one for one in split_called(self, name, prefix=prefix) if one.key not in keys]
            keys |= {one.key for one in people}
        return Meant(name, tuple(people), () if keys else meant.similar, keys)

    def one_of(self, name: str) -> "Meant":
        """Say who is meant: one with a full name before people of single articles known by that word alone.

        Of namesakes the one of whom far more is told than of all others is meant, and the others are named.
        """
        meant = self.who(name)
        full = sorted((self.person(key) for key in meant.keys if ":" not in key), key=lambda one: -one.count)
        if not full:
            return meant
        first, *others = full
        namesakes = {folded(unnumbered(one.name)) for one in full}
        if others and (len(namesakes) > 1 or first.count < FAR_MORE * sum(one.count for one in others)):
            return meant
        return evolve(meant, people=(first,), similar=(), keys=frozenset((first.key,)), others=tuple(others))

    def mentions(self, keys: Iterable[str]) -> Node:
        """Give the tree of paragraphs that mention any of these people, by the user's word on who is who."""
        wanted = frozenset(keys)
        ruled = self.overlay
        plain = frozenset(raw for key in wanted for raw in ruled.group(key) if raw not in ruled.split)
        tree: Node = Mentions(plain)
        for address, home in ruled.homes.items():
            article = Within(address.partition(":")[0])
            if ruled.key(address) in wanted:
                tree = either(tree, both(Mentions(frozenset((home,))), article))
            elif home in plain:
                tree = both(tree, Not(both(Mentions(frozenset((home,))), article)))
        return tree

    def raw(self, keys: Iterable[str]) -> frozenset[str]:
        """Give the keys by which the machine's reading knows people."""
        return frozenset(raw for key in keys for raw in self.overlay.raw(key))

    def _stamp(self) -> tuple[int, int]:
        try:
            told = self.decisions.stat()
        except OSError:
            return 0, 0
        return told.st_size, told.st_mtime_ns

    def _person(self, key: str) -> PersonRow:
        given = self.overlay.names.get(key, "")
        row = self._ruled_person(key) if key in self.overlay.moved else person(self.catalogue, key)
        if row is None:
            return PersonRow(key, given or key.partition(":")[2] or key, 0)
        if not given:
            return row
        aliases = (form for form in (row.name, *row.aliases) if form != given)
        return evolve(row, name=given, aliases=tuple(aliases))

    def _ruled_person(self, key: str) -> PersonRow | None:
        from index.archive.answering.ruledpeople import row_of_members  # noqa: PLC0415 - few archives have any

        return row_of_members(self, key)

    def _analysis(self, article: str) -> "Analysis":
        return analysis_of(self.catalogue, article)

    def _keys(self, article: str) -> dict[str, str]:
        return self.overlay.keys(article, keys_of_article(self.catalogue, article))
