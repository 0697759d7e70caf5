"""What answering sees: one generation of the index, with the user's decisions laid over it."""

from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from pathlib import Path

from attrs import evolve

from index.archive.answers import Header, PersonRow
from index.archive.catalogue.articles import analysis_of, newest_day
from index.archive.catalogue.people import keys_of_article, person
from index.archive.questions import AsOf
from index.archive.store import Store
from index.records import Analysis

DEFAULT = AsOf()
"""No cut in time but the newest publication date."""

KEPT_ARTICLES = 32
"""Analyses kept in memory: the articles behind one screen of evidence."""

KEPT_PEOPLE = 4096
"""People kept in memory: those that lists of the most mentioned show again and again."""


class View:
    """One generation of an index; thrown away when a later one is opened."""

    def __init__(self, store: Store, paths: tuple[Path, ...]) -> None:
        self.store, self.paths = store, paths
        self.catalogue, self.engine = store.catalogue, store.engine
        self.generation = store.engine.generation
        self.newest = newest_day(store.catalogue)
        self.person = lru_cache(KEPT_PEOPLE)(self._person)
        self.analysis = lru_cache(KEPT_ARTICLES)(self._analysis)
        self.keys = lru_cache(KEPT_ARTICLES)(self._keys)

    def day(self, as_of: AsOf) -> date | None:
        """Give the as-of date meant: the one asked for, else the newest publication date."""
        return as_of.day or self.newest

    def header(self, as_of: AsOf = DEFAULT, notes: Iterable[str] = ()) -> Header:
        """Say of an answer what every answer says of itself."""
        return Header(self.generation, self.day(as_of), as_of.known_by, notes=tuple(filter(None, notes)))

    def counted(self, key: str, count: int) -> PersonRow:
        """Give a person with the count of a search."""
        return evolve(self.person(key), count=count)

    def _person(self, key: str) -> PersonRow:
        return person(self.catalogue, key) or PersonRow(key, key, 0)

    def _analysis(self, article: str) -> Analysis:
        return analysis_of(self.catalogue, article)

    def _keys(self, article: str) -> dict[str, str]:
        return keys_of_article(self.catalogue, article)
