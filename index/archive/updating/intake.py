"""Files read one by one: which of their articles are to be analysed, and where each file ends among them."""

from collections import deque
from collections.abc import Iterable, Iterator
from pathlib import Path

from attrs import evolve, frozen

from index.archive.catalogue.files import SeenFile, refusals
from index.archive.catalogue.headings import headings_of_file
from index.archive.store import Store
from index.archive.updating.changes import FoundFile, digest_of
from index.reading import read_file, root_of
from index.records import Article, Refusal


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


class Intake:
    """What a run has read so far."""

    def __init__(self, store: Store, paths: Iterable[Path]) -> None:
        self.store, self.root = store, root_of(paths)
        self.files = self.refused = 0
        self.added: list[str] = []
        self.changed: list[str] = []
        self._handed = 0
        self._ends: deque[Ended] = deque()

    def articles(self, files: Iterable[FoundFile]) -> Iterator[Article]:
        """Read files one by one; give the articles that have to be analysed, and note each file's end."""
        same_program = self.store.catalogue.meta("version") == self.store.version
        for file in files:
            seen = evolve(file.seen, digest=digest_of(file.path))
            if same_program and seen.digest and file.before and file.before.digest == seen.digest:
                self._ends.append(Ended(self._handed, seen, self._refusals_of(seen.path), ()))
            else:
                yield from self._articles_of(file.path, seen)
            self.files += 1

    def through(self, understood: int) -> int:
        """Count the files whose articles are all among so many that were understood: reading is far ahead of that."""
        return self.files - sum(end.after > understood for end in self._ends)

    def ended(self, understood: int) -> list[Ended]:
        """Take the files whose articles are all among so many that were understood."""
        ended = []
        while self._ends and self._ends[0].after <= understood:
            ended.append(self._ends.popleft())
        return ended

    def _articles_of(self, path: Path, seen: SeenFile) -> Iterator[Article]:
        headings = headings_of_file(self.store.catalogue, seen.path)
        refused = []
        for one in read_file(path, self.root):
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
            self._handed += 1
            yield one
        self._ends.append(Ended(self._handed, seen, tuple(refused), tuple(headings)))

    def _refusals_of(self, path: str) -> tuple[Refusal, ...]:
        return tuple(one for one in refusals(self.store.catalogue) if one.path == path)
