"""One run over the files of an archive."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic

from attrs import evolve, frozen

from index.archive.catalogue.articles import Understood, drop_article, keep_articles
from index.archive.catalogue.files import SeenFile, drop_file, keep_file, refusals
from index.archive.catalogue.headings import headings_of_file, newest_day
from index.archive.catalogue.packing import unpack
from index.archive.progress import Moved, Phase, Progress, Report
from index.archive.store import Store
from index.archive.updating.analysing import Analyse, analysed
from index.archive.updating.changes import Changes, FoundFile, digest_of, look
from index.archive.updating.relinking import relink, reweigh
from index.reading import read_file, root_of
from index.records import Article, Refusal

FIRST_BATCH = 2_000
"""Paragraphs of the first commit, so that there is soon something to be read; each later one is twice as large."""

BATCH = 40_000
"""Paragraphs of the largest commit: half a minute of work that an interruption can cost, in some 250 MB of memory."""

HEAVY = 4_096
"""Bytes of a packed analysis that weigh as much as one paragraph more: a batch of huge ones is committed earlier."""

TELL_EVERY = 0.5
"""Seconds between two words on progress."""


@frozen
class Ended:
    """A file that was read to its end."""

    after: int
    """How many articles handed on for analysis came before its end."""
    file: SeenFile
    """The file as it was."""
    refused: tuple[Refusal, ...]
    """What of it was refused."""
    gone: tuple[str, ...]
    """Names of articles that it held before and holds no longer."""


def bring_up_to_date(
    store: Store, paths: Iterable[Path], *, workers: int, analyse: Analyse | None = None
) -> Iterator[Progress | Report]:
    """Read what changed, and tell how far it is; the last record is the report. The caller holds the lock."""
    return _Run(store, tuple(paths), workers, analyse).steps()


class _Run:
    """The state of one run: what was read, what waits to be committed, what was told."""

    def __init__(self, store: Store, paths: tuple[Path, ...], workers: int, analyse: Analyse | None) -> None:
        self.store, self.paths = store, paths
        self.workers, self.analyse = workers, analyse
        self.began = self.told = monotonic()
        self.of = self.files = self.handed = self.paragraphs = self.refused = 0
        self.added: list[str] = []
        self.changed: list[str] = []
        self.gone: list[str] = []
        self.moved: list[Moved] = []
        self.ends: deque[Ended] = deque()

    def steps(self) -> Iterator[Progress | Report]:
        """Do it, step by step."""
        yield self._progress("looking")
        changes = look(self.store.catalogue, self.paths, self.store.version)
        self.of = len(changes.changed)
        first = self.store.catalogue.meta("version") == ""
        self._drop_files(changes)
        yield from self._read(changes)
        yield self._progress("linking")
        self._end()
        yield Report(
            tuple(self.added),
            tuple(self.changed),
            tuple(self.gone),
            refusals(self.store.catalogue),
            () if first else settled(self.moved),
            self.paragraphs,
            monotonic() - self.began,
            self.store.engine.generation,
        )

    def _read(self, changes: Changes) -> Iterator[Progress]:
        batch: list[Understood] = []
        size = done = 0
        enough = min(FIRST_BATCH, BATCH)
        for one in self._analysed(changes):
            batch.append(one)
            done += 1
            size += one.heading.paragraphs + len(one.analysis) // HEAVY
            self.paragraphs += one.heading.paragraphs
            if size >= enough:
                yield self._progress("writing")
                self._commit(batch, done, more=True)
                batch, size, enough = [], 0, min(2 * enough, BATCH)
                yield self._progress("reading")
            elif monotonic() - self.told > TELL_EVERY:
                yield self._progress("reading")
        yield self._progress("settling")
        self._commit(batch, done)
        yield self._progress("reading")

    def _analysed(self, changes: Changes) -> Iterator[Understood]:
        articles, lexicons = self._articles(changes.changed), self.store.extensions.lexicons
        return analysed(articles, self.store.version, self.workers, self.analyse, lexicons)

    def _articles(self, files: Iterable[FoundFile]) -> Iterator[Article]:
        """Read files one by one; give the articles that have to be analysed, and note each file's end."""
        root = root_of(self.paths)
        same_program = self.store.catalogue.meta("version") == self.store.version
        for file in files:
            seen = evolve(file.seen, digest=digest_of(file.path))
            if same_program and seen.digest and file.before and file.before.digest == seen.digest:
                self.ends.append(Ended(self.handed, seen, self._refusals_of(seen.path), ()))
            else:
                yield from self._articles_of(file.path, root, seen)
            self.files += 1

    def _articles_of(self, path: Path, root: Path, seen: SeenFile) -> Iterator[Article]:
        headings = headings_of_file(self.store.catalogue, seen.path)
        refused = []
        for one in read_file(path, root):
            if isinstance(one, Refusal):
                refused.append(one)
                self.refused += 1
                continue
            heading = headings.pop(one.name, None)
            if heading is None:
                self.added.append(one.name)
            elif (heading.digest, heading.version) == (one.digest, self.store.version):
                continue
            elif heading.digest != one.digest:
                self.changed.append(one.name)
            self.handed += 1
            yield one
        self.ends.append(Ended(self.handed, seen, tuple(refused), tuple(headings)))

    def _refusals_of(self, path: str) -> tuple[Refusal, ...]:
        return tuple(one for one in refusals(self.store.catalogue) if one.path == path)

    def _commit(self, batch: list[Understood], done: int, *, more: bool = False) -> None:
        """Write a batch, first to the engine: what the catalogue does not know yet is simply written again."""
        ended = list(_taken_while(self.ends, lambda end: end.after <= done))
        if not batch and not ended:
            return
        gone = [name for end in ended for name in end.gone]
        self.gone += gone
        if gone:
            self.store.engine.drop(gone)
        for one in batch:
            self.store.engine.write([unpack(one.analysis)])
        with self._commit_both(more=more):
            keep_articles(self.store.catalogue, batch)
            for name in gone:
                drop_article(self.store.catalogue, name)
            for end in ended:
                keep_file(self.store.catalogue, end.file, end.refused)

    def _drop_files(self, changes: Changes) -> None:
        names = [name for path in changes.gone for name in headings_of_file(self.store.catalogue, path)]
        self.gone += names
        if not changes.gone:
            return
        self.store.engine.drop(names)
        with self._commit_both():
            for name in names:
                drop_article(self.store.catalogue, name)
            for path in changes.gone:
                drop_file(self.store.catalogue, path)

    def _end(self) -> None:
        """Weigh the ties that stand otherwise because the as-of date moved or the program is another."""
        catalogue = self.store.catalogue
        told = tuple(catalogue.meta(name) for name in ("version", "weighed", "as_of"))
        if told != (self.store.version, self.store.version, str(newest_day(catalogue) or "")):
            with self._commit_both():
                self.moved += reweigh(self.store, self.store.version)
                catalogue.set_meta("version", self.store.version)

    @contextmanager
    def _commit_both(self, *, more: bool = False) -> Iterator[None]:
        """Link and weigh what was written inside, and commit engine and catalogue together."""
        with self.store.catalogue.transaction():
            yield
            self.moved += relink(self.store)
            self.store.engine.commit(more=more)
            self.store.catalogue.set_meta("generation", str(self.store.engine.generation))

    def _progress(self, phase: Phase) -> Progress:
        self.told = monotonic()
        return Progress(
            phase,
            self.files,
            self.of,
            len(self.added) + len(self.changed),
            self.paragraphs,
            self.paragraphs / max(self.told - self.began, 0.001),
            self.refused,
            self.store.engine.generation,
        )


def _taken_while(ends: deque[Ended], holds: Callable[[Ended], bool]) -> Iterator[Ended]:
    while ends and holds(ends[0]):
        yield ends.popleft()


def settled(moved: Iterable[Moved]) -> tuple[Moved, ...]:
    """Join the moves of one tie in one run, and leave out those that came back."""
    ties: dict[tuple[str, str], Moved] = {}
    for move in moved:
        first = ties.pop(move.people, None)
        ties[move.people] = evolve(move, before=first.before) if first else move
    return tuple(move for move in ties.values() if move.before != move.after)
