"""The commits of a run: each to the engine first, since what the catalogue does not know yet is simply written again."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from attrs import evolve

from index.archive.catalogue.articles import Understood, drop_article, keep_articles
from index.archive.catalogue.files import drop_file, keep_file
from index.archive.catalogue.headings import headings_of_file, newest_day
from index.archive.catalogue.packing import unpack
from index.archive.progress import Moved
from index.archive.store import Store
from index.archive.updating.intake import Ended
from index.archive.updating.relinking import relink, reweigh


class Commits:
    """What a run has made true so far."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.gone: list[str] = []
        self._moved: list[Moved] = []

    @property
    def moved(self) -> tuple[Moved, ...]:
        """The ties that stand otherwise than before the run; those that came back are left out."""
        ties: dict[tuple[str, str], Moved] = {}
        for move in self._moved:
            first = ties.pop(move.people, None)
            ties[move.people] = evolve(move, before=first.before) if first else move
        return tuple(move for move in ties.values() if move.before != move.after)

    def drop_files(self, paths: Sequence[str]) -> None:
        """Drop the articles of files that are gone."""
        if not paths:
            return
        names = [name for path in paths for name in headings_of_file(self.store.catalogue, path)]
        self._drop(names)
        with self._both(names):
            for path in paths:
                drop_file(self.store.catalogue, path)

    def write(self, batch: Sequence[Understood], ended: Sequence[Ended], *, more: bool = False) -> None:
        """Write a batch of articles, and which files were read to their end; `more`, another batch follows."""
        if not batch and not ended:
            return
        gone = [name for end in ended for name in end.gone]
        self._drop(gone)
        for one in batch:
            self.store.engine.write([unpack(one.analysis)])
        with self._both(gone, more=more):
            keep_articles(self.store.catalogue, batch)
            for end in ended:
                keep_file(self.store.catalogue, end.file, end.refused)

    def end(self) -> None:
        """Weigh the ties that stand otherwise because the as-of date moved or the program is another."""
        catalogue = self.store.catalogue
        told = tuple(catalogue.meta(name) for name in ("version", "weighed", "as_of"))
        if told != (self.store.version, self.store.version, str(newest_day(catalogue) or "")):
            with self._both():
                self._moved += reweigh(self.store, self.store.version)
                catalogue.set_meta("version", self.store.version)

    def _drop(self, names: Sequence[str]) -> None:
        """Have the engine drop articles."""
        self.gone += names
        if names:
            self.store.engine.drop(names)

    @contextmanager
    def _both(self, gone: Sequence[str] = (), *, more: bool = False) -> Iterator[None]:
        """Forget what is gone, link and weigh what was written inside, and commit engine and catalogue together."""
        with self.store.catalogue.transaction():
            yield
            for name in gone:
                drop_article(self.store.catalogue, name)
            self._moved += relink(self.store)
            self.store.engine.commit(more=more)
            self.store.catalogue.set_meta("generation", str(self.store.engine.generation))
