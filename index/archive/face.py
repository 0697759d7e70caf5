"""The face of it all: open an archive, bring it up to date, ask it questions."""

import shlex
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from index.archive.answering import answers
from index.archive.errors import ArchiveError
from index.archive.extensions import NO_EXTENSIONS, Extensions
from index.archive.identity import Identity, Places, places_of
from index.archive.lock import holder_of, writing
from index.archive.making import usable_store
from index.archive.safety import check_trusted
from index.archive.session import keep_session
from index.archive.store import OpenEngine, Store
from index.archive.view import View
from index.engine import DamagedError, open_engine

if TYPE_CHECKING:
    from index.archive.progress import Progress, Report
    from index.archive.questions.asks import A, Asks
    from index.archive.updating.analysing import Analyse


WORKERS = 2
"""Processes that analyse; the targets are for two cores."""


class Archive:
    """A set of article files with its index and the user's decisions, opened as one thing."""

    def __init__(
        self,
        identity: Identity,
        places: Places,
        engine: OpenEngine | None = None,
        extensions: Extensions = NO_EXTENSIONS,
        *,
        remake: bool = True,
    ) -> None:
        """Open the index in its place, or make an empty one; `open` is the usual way in."""
        self.identity, self.places, self.extensions = identity, places, extensions
        self._engine = engine or open_engine
        self._store: Store
        self._view: View
        self._open(remake=remake)

    @classmethod
    def open(
        cls,
        paths: Iterable[Path | str],
        *,
        index_dir: Path | None = None,
        decisions: Path | None = None,
        trusted: Iterable[str] = (),
        extensions: Extensions = NO_EXTENSIONS,
        engine: OpenEngine | None = None,
        remake: bool = True,
    ) -> Self:
        """Open the archive of these files and folders with what is committed of it; `update` reads what changed.

        Args:
            paths: Files and folders of articles.
            index_dir: Folder of the index; by default one of the platform's cache folder.
            decisions: File of the user's decisions; by default in the platform's data folder.
            trusted: Users whose index is opened too.
            extensions: Lexicons and tables of the user; all archives of one process are opened with the same.
            engine: Opens the engine in a folder.
            remake: Whether an index that cannot be used is made anew, where articles are there to be read.

        Raises:
            ArchiveError: A path is missing, or the index is unsafe, busy or another archive's; one line to be shown.
        """
        identity = Identity(tuple(Path(path) for path in paths))
        identity.check()
        places = places_of(identity, index_dir, decisions)
        if places.index.exists():
            check_trusted(places.index, trusted)
        extensions.take_effect()
        return cls(identity, places, engine, extensions, remake=remake)

    def answer(self, question: "Asks[A]") -> "A":
        """Answer a question in whole."""
        *_, whole = self.answers(question)
        return whole

    def answers(self, question: "Asks[A]") -> "Iterator[A]":
        """Answer a question: the first rows at once where the whole takes long, then the whole.

        Raises:
            ArchiveError: The index is damaged; one line to be shown.
        """
        with self._telling_damage():
            self.refresh()
            yield from answers(self._view, question)

    def refresh(self) -> bool:
        """Answer from the newest commit and the newest decisions, of whatever process; tell whether they are newer.

        Raises:
            ArchiveError: Another version of the program made the index anew, to which it is left, or it was removed.
        """
        if not self.places.index.exists():
            raise ArchiveError("the index was removed: it is made anew when you start again")
        if self._store.replaced:
            self.close()
            self._open(remake=False)
            return True
        catalogue, engine = self._store.catalogue, self._store.engine
        behind = catalogue.immutable or catalogue.meta("generation") != str(engine.generation)
        newer = behind and engine.refresh()
        if newer and catalogue.immutable:
            self.close()
            self._open(remake=False)
        elif newer or not self._view.current:
            self._view = View(self._store, self.identity.paths, self.places)
            newer = True
        return newer

    def update(
        self, *, workers: int = WORKERS, analyse: "Analyse | None" = None
    ) -> "Iterator[Progress | Report]":
        """Bring the index up to date, telling how far it is; the last record is the report of the run.

        Args:
            workers: Processes that analyse; 0 does it in this one.
            analyse: Another analysis than that of `index.language`, in this process.

        Raises:
            ArchiveError: Another process is writing the index, or it cannot be written; one line to be shown.
        """
        from index.archive.updating.run import bring_up_to_date  # noqa: PLC0415 - asking needs none of it

        self.identity.check()
        if not (self.empty or self.identity.holds_files):
            raise ArchiveError(
                f"no file is there any more, and the index is kept: {self._forgetting} removes it"
            )
        self.extensions.check_lexicons()
        with writing(self.places.index), self._telling_damage():
            try:
                yield from bring_up_to_date(
                    self._store, self.identity.paths, workers=workers, analyse=analyse
                )
            except sqlite3.OperationalError as error:
                raise ArchiveError(f"the index cannot be written: {error}; what was read is kept") from error
        self._view = View(self._store, self.identity.paths, self.places)

    @property
    def empty(self) -> bool:
        """Whether nothing is indexed yet."""
        return not self._store.catalogue.one("SELECT count(*) FROM articles")

    def waiting(self) -> int:
        """Count the files that changed since they were read."""
        from index.archive.updating import look  # noqa: PLC0415 - asking needs none of it

        return len(look(self._store.catalogue, self.identity.paths, self._store.version))

    def writer(self) -> str:
        """Say who is writing the index now; empty where nobody is."""
        return holder_of(self.places.index)

    @property
    def remade(self) -> str:
        """Why the index had to be made anew when it was opened, in words to be shown; empty where it had not."""
        return self._store.remade

    @property
    def generation(self) -> int:
        """Generation of the index that is answered from."""
        return self._view.generation

    def keep_session(self) -> None:
        """Write down what there is now as the end of a session, so that the next one tells what is new since."""
        with suppress(OSError):
            keep_session(self.places.state, self._store.catalogue)

    def close(self) -> None:
        """Let go of the index."""
        self._store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def _telling_damage(self) -> "Iterator[None]":
        """Say of a damaged index what to do: only the user knows whether it is to be made anew now."""
        try:
            yield
        except DamagedError as error:
            raise ArchiveError(
                f"{error}; {self._forgetting} removes it, and it is made anew when next asked for"
            ) from error

    @property
    def _forgetting(self) -> str:
        """The command that removes this index."""
        elsewhere = self.places.index != places_of(self.identity).index
        words = [*self.identity.paths, *(["--index", self.places.index] if elsewhere else [])]
        return shlex.join(["amends", "forget", *map(str, words)])

    def _open(self, *, remake: bool) -> None:
        self._store = usable_store(self.identity, self.places, self._engine, self.extensions, remake=remake)
        self._view = View(self._store, self.identity.paths, self.places)
