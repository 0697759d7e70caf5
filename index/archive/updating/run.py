"""One run over the files of an archive."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from time import monotonic

from index.archive.catalogue.articles import Understood
from index.archive.catalogue.files import refusals
from index.archive.progress import Phase, Progress, Report
from index.archive.store import Store
from index.archive.updating.analysing import Analyse, analysed
from index.archive.updating.changes import look
from index.archive.updating.commits import Commits
from index.archive.updating.intake import Intake

FIRST_BATCH = 2_000
"""Paragraphs of the first commit, so that there is soon something to be read; each later one is twice as large."""

BATCH = 40_000
"""Paragraphs of the largest commit: half a minute of work that an interruption can cost, in some 250 MB of memory."""

HEAVY = 4_096
"""Bytes of a packed analysis that weigh as much as one paragraph more: a batch of huge ones is committed earlier."""

TELL_EVERY = 0.5
"""Seconds between two words on progress."""


def bring_up_to_date(
    store: Store, paths: Iterable[Path], *, workers: int, analyse: Analyse | None = None
) -> Iterator[Progress | Report]:
    """Read what changed, and tell how far it is; the last record is the report. The caller holds the lock."""
    return _Run(store, tuple(paths), workers, analyse).steps()


class _Run:
    """The state of one run: what was read, what was committed, what was told."""

    def __init__(self, store: Store, paths: tuple[Path, ...], workers: int, analyse: Analyse | None) -> None:
        self.store, self.paths = store, paths
        self.workers, self.analyse = workers, analyse
        self.began = self.told = monotonic()
        self.of = self.done = self.paragraphs = 0
        self.intake = Intake(store, paths)
        self.commits = Commits(store)

    def steps(self) -> Iterator[Progress | Report]:
        """Do it, step by step."""
        yield self._progress("looking")
        changes = look(self.store.catalogue, self.paths, self.store.version)
        self.of = len(changes.changed)
        first = self.store.catalogue.meta("version") == ""
        self.commits.drop_files(changes.gone)
        articles, lexicons = self.intake.articles(changes.changed), self.store.extensions.lexicons
        yield from self._write(analysed(articles, self.store.version, self.workers, self.analyse, lexicons))
        yield self._progress("linking")
        self.commits.end()
        yield self._report(first=first)

    def _write(self, articles: Iterable[Understood]) -> Iterator[Progress]:
        """Commit articles as they are understood, batch by batch."""
        batch: list[Understood] = []
        size = 0
        enough = min(FIRST_BATCH, BATCH)
        for one in articles:
            batch.append(one)
            self.done += 1
            size += one.heading.paragraphs + len(one.analysis) // HEAVY
            self.paragraphs += one.heading.paragraphs
            if size >= enough:
                yield self._progress("writing")
                self.commits.write(batch, self.intake.ended(self.done), more=True)
                batch, size, enough = [], 0, min(2 * enough, BATCH)
                yield self._progress("reading")
            elif monotonic() - self.told > TELL_EVERY:
                yield self._progress("reading")
        yield self._progress("settling")
        self.commits.write(batch, self.intake.ended(self.done))
        yield self._progress("reading")

    def _progress(self, phase: Phase) -> Progress:
        self.told = monotonic()
        return Progress(
            phase,
            self.intake.through(self.done),
            self.of,
            self.done,
            self.paragraphs,
            self.paragraphs / max(self.told - self.began, 0.001),
            self.intake.refused,
            self.store.engine.generation,
        )

    def _report(self, *, first: bool) -> Report:
        """Say what was done; in the first run of an index every tie is new, and none moved."""
        return Report(
            tuple(self.intake.added),
            tuple(self.intake.changed),
            tuple(self.commits.gone),
            refusals(self.store.catalogue),
            () if first else self.commits.moved,
            self.paragraphs,
            monotonic() - self.began,
            self.store.engine.generation,
        )
