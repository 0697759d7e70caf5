"""A commit: one small file that names everything which is true together, put in place at once.

Segments, Whoosh's table of contents, roster and links are written under new names first; what a crash leaves behind is in
no commit, is read by nobody and removed by the next one.
"""

import json
import os
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from attrs import asdict, evolve, field, frozen
from whoosh.index import TOC

from index.engine.protocol import DamagedError
from index.engine.whoosh.schema import FORMAT, NAME, schema
from index.engine.whoosh.segment import Segment
from index.engine.whoosh.storage import PRIVATE, MappedStorage

FILE = "commit.json"
"""Name of the file."""

_OURS = re.compile(rf"_?{NAME}_.*|(roster|links)[-.].*|{re.escape(FILE)}\..*")
"""Files that a commit may remove when it does not name them."""


@frozen
class Commit:
    """What is true together."""

    generation: int = 0
    """Number of the commit; also that of Whoosh's table of contents."""
    format: int = FORMAT
    """Version of the format."""
    segments: dict[str, tuple[int, ...]] = field(factory=dict)
    """Name of each segment with the first document of each of its kinds, and one past the last."""
    links: dict[str, str] = field(factory=dict)
    """Name of each segment with the file of its links."""
    roster: str = ""
    """The file of the roster."""
    sizes: dict[str, int] = field(factory=dict)
    """Bytes of each file, so that one that was cut short is known before it is read."""


def read_commit(folder: Path) -> Commit:
    """Read the newest commit; of a folder without one, an empty one.

    Raises:
        DamagedError: it cannot be read or is of another version.
    """
    try:
        content = (folder / FILE).read_bytes()
    except FileNotFoundError:
        return Commit()
    try:
        told: dict[str, Any] = json.loads(content)
        if told["format"] != FORMAT:
            raise DamagedError(
                f"the index in {folder} is of another version ({told['format']}, not {FORMAT})"
            )
        segments = {name: tuple(starts) for name, starts in told.pop("segments").items()}
        return Commit(segments=segments, **told)
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise DamagedError(f"the index in {folder} is damaged: {FILE} cannot be read ({error})") from None


def check_files(folder: Path, commit: Commit) -> None:
    """Look at every file that a commit names.

    Raises:
        DamagedError: one has another size than it was written with.
        FileNotFoundError: one is not there.
    """
    for name, size in commit.sizes.items():
        if (folder / name).stat().st_size != size:
            raise DamagedError(f"the index in {folder} is damaged: {name} was cut short or written over")


def open_segments(storage: MappedStorage, commit: Commit) -> list[Segment]:
    """Open the segments of a commit.

    Raises:
        DamagedError: Whoosh's table of contents tells of others.
    """
    if not commit.generation:
        return []
    toc = TOC.read(storage, NAME, gen=commit.generation, schema=schema())
    named = {segment.segment_id(): segment for segment in toc.segments}
    if named.keys() != commit.segments.keys():
        raise DamagedError(f"the index in {storage.folder} is damaged: its segments are not those committed")
    return [Segment(storage, named[name], starts) for name, starts in commit.segments.items()]


def write_commit(storage: MappedStorage, commit: Commit, segments: Iterable[Segment], before: Commit) -> None:
    """Make a commit true: everything it names is on disk before it takes its place.

    Files that the commit before it named are there already; no file is written under a name twice.
    """
    folder = Path(storage.folder)
    (folder / f"_{NAME}_{commit.generation}.toc").unlink(missing_ok=True)
    TOC(schema(), [segment.whoosh for segment in segments], commit.generation).write(storage, NAME)
    named = [path for path in folder.iterdir() if _named(path.name, commit)]
    for path in named:
        if path.name not in before.sizes:
            _sync(path)
    whole = evolve(commit, sizes={path.name: path.stat().st_size for path in named})
    fresh = folder / f"{FILE}.{os.getpid()}"
    with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, PRIVATE), "w") as file:
        json.dump(asdict(whole), file)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(folder / FILE)
    _sync(folder)
    for path in folder.iterdir():
        if _OURS.fullmatch(path.name) and not _named(path.name, commit):
            path.unlink(missing_ok=True)


def _named(name: str, commit: Commit) -> bool:
    """Tell whether a file belongs to a commit."""
    toc = f"_{NAME}_{commit.generation}.toc"
    return name in {toc, commit.roster, *commit.links.values()} or name.partition(".")[0] in commit.segments


def _sync(path: Path) -> None:
    """Have what was written reach the disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
